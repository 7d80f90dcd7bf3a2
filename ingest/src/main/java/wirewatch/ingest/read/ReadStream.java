package wirewatch.ingest.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Rejection;

/** Reads as a stream: opened at the first article that is asked for, ended by a damaged archive with a rejection that says so. */
final class ReadStream extends Spliterators.AbstractSpliterator<Read> {

    /** How the reading begins. */
    interface Opening {
        Reads open() throws IOException;
    }

    private final String name;
    private final Opening opening;
    private @Nullable Reads reads;
    private long count;
    private boolean ended;

    ReadStream(String name, Opening opening) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.name = name;
        this.opening = opening;
    }

    /** Nothing but that one rejection. */
    static Reads rejecting(String name, Rejection reason, String detail) {
        return new Reads() {
            private boolean given;

            @Override
            public @Nullable Read next() {
                Read rejection = given ? null : new Read.Rejected(reason, detail, new Position(name, 1, 0), "");
                given = true;
                return rejection;
            }
        };
    }

    Stream<Read> stream() {
        return StreamSupport.stream(this, false);
    }

    @Override
    public boolean tryAdvance(Consumer<? super Read> action) {
        Read read = ended ? null : next();
        if (read == null) {
            ended = true;
            return false;
        }
        count++;
        action.accept(read);
        return true;
    }

    private @Nullable Read next() {
        try {
            reads = reads == null ? opening.open() : reads;
            return reads.next();
        } catch (ZipException | EOFException e) {
            ended = true;
            String detail = "the gzip archive is damaged or cut short; " + count + " articles before could be read";
            return new Read.Rejected(
                    Rejection.UNREADABLE, detail, new Position(name, 0, 0), String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
