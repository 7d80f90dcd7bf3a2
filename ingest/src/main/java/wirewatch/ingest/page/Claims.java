package wirewatch.ingest.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.CanonicalUrl;

/** What the page says about itself, beside the body and the date; each field by its own ladder, null where no rung holds. */
final class Claims {

    /** A headline or name longer than this is something else, or hostile. */
    private static final int MAX_LENGTH = 500;

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}");

    private static final Pattern BY =
            Pattern.compile("^(?:by|von|par|por|di|door|av|af|od)\\s+(?=\\p{Lu})", Pattern.CASE_INSENSITIVE);

    private static final Pattern ADDRESS = Pattern.compile("://|^@");

    private static final Pattern HOST = Pattern.compile("[\\w-]+(?:\\.[\\w-]+)+");

    private static final int LONGEST_BYLINE = 120;

    private static final List<String> BYLINES = List.of(
            "[itemprop=author] [itemprop=name]",
            "[itemprop=author]",
            "article [rel=author]",
            "[rel=author]",
            ".author.vcard",
            ".author-name");

    private final Document page;
    private final JsonLd data;
    private final MetaTags metas;

    Claims(Document page, JsonLd data, MetaTags metas) {
        this.page = page;
        this.data = data;
        this.metas = metas;
    }

    @Nullable
    String title() {
        return Headline.of(page, data, metas, outlet());
    }

    @Nullable
    String outlet() {
        return first(
                metas.first("og:site_name"),
                data.outlet(),
                metas.first("application-name", "dc.publisher", "publisher"));
    }

    @Nullable
    String section() {
        return first(
                metas.first("article:section"), data.section(), metas.first("section", "category", "parsely-section"));
    }

    @Nullable
    String language() {
        Element html = page.selectFirst("html");
        for (String claim : new String[] {
            data.language(),
            html == null ? null : html.attr("lang"),
            html == null ? null : html.attr("xml:lang"),
            metas.first("og:locale", "content-language", "language", "dc.language")
        }) {
            String tag = claim == null ? "" : claim.strip().replace('_', '-');
            if (LANGUAGE.matcher(tag).matches()) {
                return tag;
            }
        }
        return null;
    }

    /** The bylines, comma between them. The outlet's own name stands for a person's only where the page names nobody. */
    @Nullable
    String author() {
        String meta = metas.first("author", "article:author", "parsely-author", "sailthru.author", "byl", "dc.creator");
        List<Supplier<List<String>>> rungs =
                List.of(data::authors, () -> meta == null ? List.of() : List.of(meta), this::visible);
        Set<String> outlets = new LinkedHashSet<>();
        for (Supplier<List<String>> rung : rungs) {
            Set<String> names = new LinkedHashSet<>();
            rung.get().stream()
                    .map(this::name)
                    .flatMap(Optional::stream)
                    .forEach(name -> (isOutlet(name) ? outlets : names).add(name));
            if (!names.isEmpty()) {
                return String.join(", ", names);
            }
        }
        return outlets.isEmpty() ? null : outlets.iterator().next();
    }

    private Optional<String> name(String written) {
        String clean = clean(written);
        boolean named = clean != null
                && clean.length() <= LONGEST_BYLINE
                && !ADDRESS.matcher(clean).find();
        return named ? Optional.of(BY.matcher(clean).replaceFirst("")) : Optional.empty();
    }

    private boolean isOutlet(String name) {
        return HOST.matcher(name).matches() || name.equalsIgnoreCase(outlet());
    }

    private List<String> visible() {
        for (String query : BYLINES) {
            List<String> names = new ArrayList<>();
            page.select(query).stream()
                    .limit(10)
                    .map(e -> e.hasAttr("content") ? e.attr("content") : e.text())
                    .filter(name -> !name.isBlank())
                    .forEach(names::add);
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    /** The address that the page calls its own; never a front page, which would make one article of all on a site. */
    @Nullable
    String url() {
        Element link = page.selectFirst("link[rel=canonical]");
        for (String claim :
                new String[] {link == null ? null : link.absUrl("href"), metas.first("og:url"), data.url()}) {
            String url = CanonicalUrl.of(claim);
            if (claim != null && url != null && url.indexOf('/', 8) > 0) {
                return claim.strip();
            }
        }
        return null;
    }

    private static @Nullable String first(@Nullable String... claims) {
        for (String claim : claims) {
            String clean = clean(claim);
            if (clean != null) {
                return clean;
            }
        }
        return null;
    }

    /** On one line, without markup or entities; null where nothing or too much is left. */
    static @Nullable String clean(@Nullable String written) {
        if (written == null || written.length() > 4 * MAX_LENGTH) {
            return null;
        }
        String text = Parser.unescapeEntities(written, false).replaceAll("</?[a-zA-Z][^<>]{0,200}>", "");
        String line = text.replaceAll("[\\s\\p{Cc}\u00A0]+", " ")
                .replaceAll("[\u200B\uFEFF\u00AD]", "")
                .strip();
        return line.isEmpty() || line.length() > MAX_LENGTH ? null : line;
    }
}
