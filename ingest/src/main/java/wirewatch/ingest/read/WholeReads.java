package wirewatch.ingest.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Article;
import wirewatch.contract.Rejection;

/** One article that is the whole input: a text or a page. */
final class WholeReads implements Reads {

    /** Control characters per thousand from which on a file is no text. The worst damaged real texts have two. */
    private static final int MAX_CONTROLS = 10;

    private final InputStream in;
    private final Admission admission;
    private final int limit;
    private final Function<byte[], @Nullable Charset> charset;
    private final Function<String, Article> article;
    private boolean done;

    private WholeReads(
            InputStream in,
            Admission admission,
            int limit,
            Function<byte[], @Nullable Charset> charset,
            Function<String, Article> article) {
        this.in = in;
        this.admission = admission;
        this.limit = limit;
        this.charset = charset;
        this.article = article;
    }

    static Reads text(InputStream in, Admission admission, int limit, @Nullable Charset declared) {
        return new WholeReads(in, admission, limit, bytes -> declared, Article::ofText);
    }

    static Reads page(InputStream in, Admission admission, int limit, @Nullable Charset declared) {
        return new WholeReads(in, admission, limit, bytes -> PageCharset.of(bytes, declared), Article::ofHtml);
    }

    @Override
    public @Nullable Read next() throws IOException {
        if (done) {
            return null;
        }
        done = true;
        byte[] bytes = in.readNBytes(limit + 1);
        return bytes.length > limit ? tooLarge(bytes) : whole(bytes);
    }

    private Read whole(byte[] bytes) {
        String text = Encoding.decode(bytes, charset.apply(bytes));
        if (text == null) {
            return rejected(Rejection.UNREADABLE, Admission.NO_ENCODING, bytes);
        }
        if (isBinary(text)) {
            return rejected(Rejection.UNREADABLE, "not a text: it is full of control characters", bytes);
        }
        return admission.judge(article.apply(text), admission.at(1, 0), () -> excerpt(bytes));
    }

    private Read tooLarge(byte[] bytes) {
        String detail = "one article of more than " + limit + " bytes; if these are many, write them as JSON lines";
        return rejected(Rejection.TOO_LARGE, detail, bytes);
    }

    private Read rejected(Rejection reason, String detail, byte[] bytes) {
        return new Read.Rejected(reason, detail, admission.at(1, 0), excerpt(bytes));
    }

    private static boolean isBinary(String text) {
        long controls =
                text.chars().filter(c -> c < ' ' && !Character.isWhitespace(c)).count();
        return controls * 1000 > (long) text.length() * MAX_CONTROLS;
    }

    private static String excerpt(byte[] bytes) {
        int length = Math.min(bytes.length, 4 * Read.Rejected.MAX_EXCERPT);
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
