package wirewatch.ingest.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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

    /** The bylines, comma between them. */
    @Nullable
    String author() {
        Set<String> names = new LinkedHashSet<>();
        for (String name : written()) {
            String clean = clean(name);
            if (clean != null && !clean.contains("://") && !clean.startsWith("@")) {
                names.add(BY.matcher(clean).replaceFirst(""));
            }
        }
        return names.isEmpty() ? null : String.join(", ", names);
    }

    private List<String> written() {
        List<String> names = data.authors();
        if (!names.isEmpty()) {
            return names;
        }
        String meta = metas.first("author", "article:author", "parsely-author", "sailthru.author", "byl", "dc.creator");
        return meta != null && !meta.contains("://") ? List.of(meta) : visible();
    }

    private List<String> visible() {
        for (String query : new String[] {"[itemprop=author] [itemprop=name]", "[itemprop=author]", "[rel=author]"}) {
            List<String> names = new ArrayList<>();
            page.select(query).stream()
                    .limit(10)
                    .forEach(e -> names.add(e.hasAttr("content") ? e.attr("content") : e.text()));
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
