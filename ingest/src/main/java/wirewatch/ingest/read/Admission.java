package wirewatch.ingest.read;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wirewatch.contract.Article;
import wirewatch.contract.ArticleId;
import wirewatch.contract.Rejection;

/** The last step of every format: cleans an article's fields, holds them to their bounds, reads its page, names it. */
final class Admission {

    static final String NO_ENCODING = "bytes that are no text in UTF-8, UTF-16 or windows-1252: write it in UTF-8";

    /** Longest title, author and the like in characters. The longest real headlines have 300. */
    static final int MAX_FIELD = 10_000;

    private static final Logger LOG = LoggerFactory.getLogger(Admission.class);

    private final String name;
    private final UnaryOperator<Article> pages;

    /** @param pages makes of an article that has only HTML one that has text */
    Admission(String name, UnaryOperator<Article> pages) {
        this.name = name;
        this.pages = pages;
    }

    Position at(long line, long offset) {
        return new Position(name, line, offset);
    }

    /** @param excerpt of the raw input, wanted only where it is rejected */
    Read judge(Article raw, Position position, Supplier<String> excerpt) {
        return judge(raw, false, position, excerpt);
    }

    /** @param clean whether its texts are known to hold nothing that {@link Scrub} takes out */
    Read judge(Article raw, boolean clean, Position position, Supplier<String> excerpt) {
        try {
            return judged(clean ? raw : scrubbed(raw), position, excerpt);
        } catch (RuntimeException e) {
            LOG.error("could not read the article at {}", Printable.of(position.toString(), 500), e);
            return new Read.Rejected(Rejection.FAULT, "a fault of ours: " + e, position, excerpt.get());
        }
    }

    private Read judged(Article clean, Position position, Supplier<String> excerpt) {
        String tooLong = tooLong(clean);
        if (tooLong != null) {
            return new Read.Rejected(Rejection.TOO_LARGE, tooLong, position, excerpt.get());
        }
        Article article = paged(clean);
        if (!article.hasContent() && !article.withdraws()) {
            String detail = "neither text nor HTML: one of the fields text and html must hold something";
            return new Read.Rejected(Rejection.NO_TEXT, detail, position, excerpt.get());
        }
        return new Read.Accepted(named(article), position);
    }

    private Article paged(Article article) {
        boolean page = isBlank(article.text()) && !isBlank(article.html());
        return page ? pages.apply(article) : article;
    }

    /** An id that is longer than ids may be still names the article, by its hash. */
    private static Article named(Article article) {
        String id = article.id();
        return id != null && id.length() > Article.MAX_ID
                ? article.withId(ArticleId.hash(id))
                : ArticleId.identified(article);
    }

    private static @Nullable String tooLong(Article a) {
        Map<String, @Nullable String> fields = new HashMap<>();
        fields.put("id", a.id());
        fields.put("url", a.url());
        fields.put("source", a.source());
        fields.put("title", a.title());
        fields.put("published", a.published());
        fields.put("fetched", a.fetched());
        fields.put("language", a.language());
        fields.put("author", a.author());
        fields.put("section", a.section());
        fields.put("type", a.type());
        for (Map.Entry<String, @Nullable String> field : fields.entrySet()) {
            String value = field.getValue();
            if (value != null && value.length() > MAX_FIELD) {
                return field.getKey() + " of " + value.length() + " characters; at most " + MAX_FIELD + " are taken";
            }
        }
        return null;
    }

    private static Article scrubbed(Article a) {
        Map<String, String> meta = new HashMap<>();
        a.meta().forEach((key, value) -> meta.put(Scrub.of(key), Scrub.of(value)));
        return new Article(
                Scrub.orNull(a.id()),
                Scrub.orNull(a.url()),
                Scrub.orNull(a.source()),
                Scrub.orNull(a.title()),
                Scrub.orNull(a.text()),
                Scrub.orNull(a.html()),
                Scrub.orNull(a.published()),
                Scrub.orNull(a.fetched()),
                Scrub.orNull(a.language()),
                Scrub.orNull(a.author()),
                Scrub.orNull(a.section()),
                Scrub.orNull(a.type()),
                meta);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
