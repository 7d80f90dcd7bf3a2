package wirewatch.ingest.page;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Article;

/** Reads an article off its HTML page. */
public final class PageReader {

    /** The key in {@link Article#meta()} that tells where on the page {@link Article#published()} was found. */
    public static final String PUBLISHED_FROM = "published.from";

    private PageReader() {}

    /**
     * The article with what its page says filled in: what the deliverer gave is kept, the text and the rest come from the page,
     * and the page itself is let go. An article without a page is given back as it is. Never throws: of a page without an
     * article, the text is what there is, or empty.
     */
    public static Article read(Article article) {
        String html = article.html();
        return html == null || html.isBlank() ? article : read(article, html);
    }

    private static Article read(Article article, String html) {
        Document page = Page.parse(html, article.url());
        JsonLd data = JsonLd.of(page);
        MetaTags metas = MetaTags.of(page);
        Claims claims = new Claims(page, data, metas);
        String url = or(article.url(), claims.url());
        Published published = given(article.published()) ? null : Published.of(page, data, metas, url);
        return new Article(
                article.id(),
                url,
                or(article.source(), claims.outlet()),
                or(article.title(), claims.title()),
                given(article.text())
                        ? article.text()
                        : String.join("\n", Body.paragraphs(page, claims.title(), data.body())),
                null,
                published == null ? article.published() : published.at(),
                article.fetched(),
                or(article.language(), claims.language()),
                or(article.author(), claims.author()),
                or(article.section(), claims.section()),
                article.type(),
                meta(article.meta(), published));
    }

    private static Map<String, String> meta(Map<String, String> given, @Nullable Published published) {
        if (published == null) {
            return given;
        }
        Map<String, String> meta = new HashMap<>(given);
        meta.putIfAbsent(PUBLISHED_FROM, published.from());
        return meta;
    }

    private static @Nullable String or(@Nullable String delivered, @Nullable String found) {
        return given(delivered) ? delivered : found;
    }

    private static boolean given(@Nullable String value) {
        return value != null && !value.isBlank();
    }
}
