package wirewatch.ingest.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * When the page says it was published.
 *
 * @param at ISO 8601, as precise as the page writes it
 * @param from the rung of the ladder: {@code json-ld}, {@code meta}, {@code time} or {@code url}
 */
record Published(String at, String from) {

    private static final String[] METAS = {
        "article:published_time",
        "og:article:published_time",
        "og:published_time",
        "datepublished",
        "article:published",
        "parsely-pub-date",
        "sailthru.date",
        "cxenseparse:recs:publishtime",
        "publish-date",
        "publish_date",
        "publishdate",
        "publication_date",
        "published-date",
        "published_time",
        "pubdate",
        "date.published",
        "dc.date.issued",
        "dcterms.issued",
        "dcterms.created",
        "dc.date.created",
        "dc.date",
        "dcterms.date",
        "originalpublicationdate",
        "article.published",
        "article_date_original",
        "date",
        "release_date"
    };

    private static final String[] TIMES = {
        "[itemprop=datePublished]",
        "time[pubdate]",
        "article time[datetime]",
        "main time[datetime]",
        "time[datetime]",
        "time"
    };

    private static final Pattern IN_PATH = Pattern.compile("/((?:19|20)\\d\\d)[/-](\\d{1,2})[/-](\\d{1,2})(?=[/-])");

    /** @param url where the page stands, as far as it is known */
    static @Nullable Published of(Document page, JsonLd data, MetaTags metas, @Nullable String url) {
        String at = Dates.iso(data.published());
        if (at != null) {
            return new Published(at, "json-ld");
        }
        for (String name : METAS) {
            at = Dates.iso(metas.first(name));
            if (at != null) {
                return new Published(at, "meta");
            }
        }
        Published visible = visible(page);
        return visible != null ? visible : inPath(url == null ? "" : url);
    }

    private static @Nullable Published inPath(String url) {
        Matcher date = IN_PATH.matcher(url);
        String at = date.find() ? Dates.iso(date.group(1) + "-" + date.group(2) + "-" + date.group(3)) : null;
        return at == null ? null : new Published(at, "url");
    }

    private static @Nullable Published visible(Document page) {
        for (String query : TIMES) {
            Element time = page.selectFirst(query);
            String at = time == null ? null : written(time);
            if (at != null) {
                return new Published(at, "time");
            }
        }
        return null;
    }

    private static @Nullable String written(Element time) {
        for (String attribute : new String[] {"datetime", "content", "title"}) {
            String at = Dates.iso(time.attr(attribute));
            if (at != null) {
                return at;
            }
        }
        return Dates.iso(time.text());
    }
}
