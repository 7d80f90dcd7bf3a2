package wirewatch.contract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Names an article, so that every delivery of it gets the same name. */
public final class ArticleId {

    /** 96 bits: among 30 days of a million articles a day, one chance in 10^14 of any two meeting. */
    private static final int BYTES = 12;

    private ArticleId() {}

    /** The key on the articles topic: of the canonical URL where there is one, else the deliverer's id, else of the content. */
    public static String key(Article article) {
        String url = CanonicalUrl.of(article.url());
        return url != null ? hash(url) : given(article.id()) ? String.valueOf(article.id()) : hash(content(article));
    }

    /** The article with an id: the deliverer's own, else its {@link #key}. */
    public static Article identified(Article article) {
        return given(article.id()) ? article : article.withId(key(article));
    }

    /** A name for any text: 24 hexadecimal digits of its SHA-256. */
    public static String hash(String text) {
        byte[] digest = sha256().digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, BYTES);
    }

    private static boolean given(@Nullable String id) {
        return id != null && !id.isBlank();
    }

    /** Letters and digits alone: a text sent again with other white space, quotes or dashes is the same article. */
    private static String content(Article article) {
        String text =
                article.text() != null && !article.text().isBlank() ? article.text() : String.valueOf(article.html());
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
