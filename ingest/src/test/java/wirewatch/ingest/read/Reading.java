package wirewatch.ingest.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import wirewatch.contract.Article;

/** What the tests of this package ask of a reader. */
final class Reading {

    static final int LIMIT = 4096;

    private Reading() {}

    static List<Read> read(String name, byte[] bytes) {
        return read(Origin.named(name), bytes);
    }

    static List<Read> read(String name, String text) {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Pages are left as they are: what is made of them is another's to test. */
    static List<Read> read(Origin origin, byte[] bytes) {
        ArticleReader reader = new ArticleReader(new ReadLimits(LIMIT, 1 << 24), UnaryOperator.identity());
        try (Stream<Read> reads = reader.read(new ByteArrayInputStream(bytes), origin)) {
            return reads.toList();
        }
    }

    static List<Article> accepted(List<Read> reads) {
        return reads.stream()
                .flatMap(read -> read instanceof Read.Accepted a ? Stream.of(a.article()) : Stream.of())
                .toList();
    }

    static List<Read.Rejected> rejected(List<Read> reads) {
        return reads.stream()
                .flatMap(read -> read instanceof Read.Rejected r ? Stream.of(r) : Stream.of())
                .toList();
    }

    static Article only(List<Read> reads) {
        if (reads.size() == 1 && reads.get(0) instanceof Read.Accepted accepted) {
            return accepted.article();
        }
        throw new AssertionError("expected one article, not " + reads);
    }

    static Read.Rejected onlyRejected(List<Read> reads) {
        if (reads.size() == 1 && reads.get(0) instanceof Read.Rejected rejected) {
            return rejected;
        }
        throw new AssertionError("expected one rejection, not " + reads);
    }

    static byte[] zipped(byte[]... members) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] member : members) {
            try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
                zip.write(member);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return out.toByteArray();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
