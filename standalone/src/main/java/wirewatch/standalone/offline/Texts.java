package wirewatch.standalone.offline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import wirewatch.contract.Article;
import wirewatch.ingest.read.ArticleReader;
import wirewatch.ingest.read.Read;
import wirewatch.ingest.read.ReadLimits;
import wirewatch.processor.domain.copy.Side;
import wirewatch.processor.domain.desk.Draft;
import wirewatch.processor.domain.desk.Drafting;
import wirewatch.processor.domain.desk.Reading;

/** Reads texts for a comparison just as the pipe would. */
public final class Texts {

    private final ArticleReader reader = new ArticleReader(ReadLimits.STANDARD);
    private final Drafting drafting = new Drafting();
    private final Instant now;

    public Texts(Instant now) {
        this.now = now;
    }

    /** Every article of a file, accepted or not. Close the stream. */
    public Stream<Read> articles(Path file) throws IOException {
        return reader.read(file);
    }

    /**
     * The first article of a file.
     *
     * @throws UnreadableException with the reason
     */
    public Side first(Path file) throws UnreadableException {
        try (Stream<Read> articles = articles(file)) {
            Read first = articles.findFirst().orElseThrow(() -> new UnreadableException(file + ": nothing in it"));
            if (first instanceof Read.Rejected rejected) {
                throw new UnreadableException(rejected.position() + ": " + rejected.detail());
            }
            return side(((Read.Accepted) first).article());
        } catch (IOException e) {
            throw new UnreadableException(wirewatch.standalone.Complaint.reason(e));
        }
    }

    /** @throws UnreadableException with the reason */
    public Side side(Article article) throws UnreadableException {
        Reading reading = drafting.read(article, now);
        if (reading instanceof Reading.Rejected rejected) {
            throw new UnreadableException(rejected.detail());
        }
        var manuscript = ((Reading.Accepted) reading).manuscript();
        Draft draft = drafting.draft(manuscript);
        return Side.of(manuscript.clean(), manuscript.words(), draft.published(), draft.outlet(), draft.tags())
                .signedBy(draft.author());
    }

    /** A text that cannot be compared; the message is for people. */
    public static final class UnreadableException extends Exception {
        private static final long serialVersionUID = 1L;

        UnreadableException(String message) {
            super(message);
        }
    }
}
