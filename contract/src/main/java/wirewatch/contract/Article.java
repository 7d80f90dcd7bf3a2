package wirewatch.contract;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a crawler delivers. Never trusted: every field may be absent, wrong or hostile; one of {@code text} and {@code html}
 * must hold something.
 *
 * @param id the deliverer's own id, or the one that {@link ArticleId} derives; at most {@value #MAX_ID} characters
 * @param url where the article stands, as the deliverer wrote it
 * @param source the outlet: a name or a host
 * @param title the headline, plain text
 * @param text the article as plain text, a paragraph a line
 * @param html the article as HTML, used where {@code text} is absent
 * @param published when the outlet says it published it: ISO 8601 of any precision, or RFC 1123; a claim, not a fact
 * @param fetched when the crawler found it, in the same forms
 * @param language BCP 47, a claim
 * @param author the byline
 * @param section the outlet's section or category
 * @param type the deliverer's kind of item, such as {@code NewsArticle}; {@value #RETRACTION} takes back what was delivered
 *     under the same address or id, and needs no text
 * @param meta whatever else the deliverer wants to see again
 */
public record Article(
        @Nullable String id,
        @Nullable String url,
        @Nullable String source,
        @Nullable String title,
        @Nullable String text,
        @Nullable String html,
        @Nullable String published,
        @Nullable String fetched,
        @Nullable String language,
        @Nullable String author,
        @Nullable String section,
        @Nullable String type,
        Map<String, String> meta) {

    /** The type that takes an earlier delivery back. */
    public static final String RETRACTION = "retraction";

    /** Longest id in characters. */
    public static final int MAX_ID = 200;

    /** Fills in what JSON may leave out. */
    public Article {
        meta = meta == null ? Map.of() : Map.copyOf(meta);
    }

    /** An article of a text alone. */
    public static Article ofText(String text) {
        return new Article(null, null, null, null, text, null, null, null, null, null, null, null, Map.of());
    }

    /** An article of an HTML page alone. */
    public static Article ofHtml(String html) {
        return new Article(null, null, null, null, null, html, null, null, null, null, null, null, Map.of());
    }

    public Article withId(String newId) {
        return new Article(
                newId, url, source, title, text, html, published, fetched, language, author, section, type, meta);
    }

    public Article withUrl(String newUrl) {
        return new Article(
                id, newUrl, source, title, text, html, published, fetched, language, author, section, type, meta);
    }

    /** Whether it takes an earlier delivery back, and says which. */
    public boolean withdraws() {
        return RETRACTION.equals(type) && (isGiven(url) || isGiven(id));
    }

    private static boolean isGiven(@Nullable String field) {
        return field != null && !field.isBlank();
    }

    /** Whether there is anything to read. */
    public boolean hasContent() {
        return (text != null && !text.isBlank()) || (html != null && !html.isBlank());
    }
}
