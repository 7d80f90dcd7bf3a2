package wirewatch.ingest.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Article;
import wirewatch.contract.Rejection;
import wirewatch.ingest.page.PageReader;

/** Reads articles from any input. Safe for use by several threads; each stream that it returns is for one. */
public final class ArticleReader {

    private static final int HEAD = 4096;
    private static final int BUFFER = 1 << 16;

    private final ReadLimits limits;
    private final UnaryOperator<Article> pages;

    public ArticleReader(ReadLimits limits) {
        this(limits, PageReader::read);
    }

    /** @param pages makes of an article that has only HTML one that has text */
    ArticleReader(ReadLimits limits, UnaryOperator<Article> pages) {
        this.limits = limits;
        this.pages = pages;
    }

    /**
     * The articles of a file, in its order. Close the stream to close the file.
     *
     * @throws IOException where the file cannot be opened
     */
    public Stream<Read> read(Path file) throws IOException {
        return read(Files.newInputStream(file), Origin.named(file.toString()));
    }

    /**
     * The articles of a stream, in its order, read as they are asked for. Where the source fails midway, the stream throws
     * {@link UncheckedIOException}, with a {@link TooLongException} inside where it is over {@link ReadLimits#totalBytes()}.
     */
    public Stream<Read> read(InputStream in, Origin origin) {
        return new ReadStream(origin.name(), () -> open(in, origin)).stream().onClose(() -> close(in));
    }

    private Reads open(InputStream raw, Origin origin) throws IOException {
        InputStream in = new BufferedInputStream(new Capped(Unzipped.of(raw), limits.totalBytes()), BUFFER);
        byte[] head = head(in);
        String foreign = Sniffer.foreign(head);
        if (foreign != null && origin.kind() == null) {
            return ReadStream.rejecting(origin.name(), Rejection.UNREADABLE, "no article, but " + foreign);
        }
        Charset wide = Encoding.wide(head, head.length);
        Kind kind = Sniffer.kind(wide == null ? head : Sniffer.narrow(head), origin);
        return reads(in, kind, origin.name(), wide == null ? origin.charset() : wide);
    }

    private Reads reads(InputStream in, Kind kind, String name, @Nullable Charset charset) {
        Admission admission = new Admission(name, pages);
        int limit = limits.articleBytes();
        return switch (kind) {
            case JSON -> json(utf8(in, charset), false, admission);
            case JSON_LINES -> json(utf8(in, charset), true, admission);
            case TEXT -> WholeReads.text(in, admission, limit, charset);
            case HTML -> WholeReads.page(in, admission, limit, charset);
            case WARC, ARC -> new ArchiveReads(new ArchiveFrames(new ByteSource(in), limit), admission, limit);
        };
    }

    private Reads json(InputStream in, boolean lines, Admission admission) {
        int limit = limits.articleBytes();
        return new JsonReads(new JsonFrames(new ByteSource(in), lines, limit), admission, limit);
    }

    /** Cut at bytes, JSON must have no byte of a brace or quote inside a character. */
    private static InputStream utf8(InputStream in, @Nullable Charset charset) {
        return charset == null || charset.equals(StandardCharsets.UTF_8) ? in : new Utf8Stream(in, charset);
    }

    private static byte[] head(InputStream in) throws IOException {
        in.mark(HEAD);
        byte[] head = new byte[HEAD];
        int length = 0;
        for (int got = 0; got >= 0 && length < HEAD && !isEnough(in, head, length); length += Math.max(got, 0)) {
            got = in.read(head, length, HEAD - length);
        }
        in.reset();
        return Arrays.copyOf(head, length);
    }

    /** A crawler at the other end of a pipe may write a line and then nothing for an hour: that line is not to wait for the next. */
    private static boolean isEnough(InputStream in, byte[] head, int length) throws IOException {
        return length > 0 && head[length - 1] == '\n' && in.available() == 0;
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
