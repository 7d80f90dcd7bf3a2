package wirewatch.sink.web.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.bdi;
import static j2html.TagCreator.each;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.time;

import j2html.tags.DomContent;
import j2html.tags.specialized.ATag;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.CanonicalUrl;
import wirewatch.contract.Clipping;
import wirewatch.contract.Decision;
import wirewatch.contract.Publication;

/** Small pieces of markup that more than one page shows. */
final class Parts {

    static final List<Decision> COLOURED =
            List.of(Decision.NEW_STORY, Decision.RELATED, Decision.REPRINT, Decision.REVISION);

    private Parts() {}

    /** What it is; a retraction says so first. */
    static DomContent badge(Clipping clipping) {
        return clipping.withdrawn()
                ? span("withdrawn").withClass("badge withdrawn").attr("dir", "ltr")
                : badge(clipping.decision());
    }

    static DomContent badge(Decision decision) {
        return span(Wording.name(decision)).withClass("badge " + kind(decision)).attr("dir", "ltr");
    }

    /** The class that colours it. */
    static String kind(Decision decision) {
        return decision.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Which colour is what, wherever pictures speak by colours: of those that are to be seen. */
    static DomContent colours(Set<Decision> shown) {
        return p(each(
                        COLOURED.stream().filter(shown::contains).toList(),
                        decision -> span(
                                span().withClass("swatch " + kind(decision)).attr("aria-hidden", "true"),
                                text(Wording.meaning(decision)))))
                .withClass("colours");
    }

    static DomContent clock(Instant instant) {
        return time(Wording.minute(instant))
                .attr("datetime", instant.truncatedTo(ChronoUnit.SECONDS).toString())
                .withClass("clock");
    }

    /** The date of publication where there is one, else that of arrival; how well it is known stands in its title. */
    static DomContent published(Publication published) {
        return time(Wording.date(published))
                .attr("datetime", published.at().truncatedTo(ChronoUnit.SECONDS).toString())
                .withTitle(Wording.rung(published.from()) + ", to the "
                        + published.precision().name().toLowerCase(Locale.ROOT))
                .withClass("clock");
    }

    static ATag clipping(Clipping clipping) {
        return clipping(clipping, "");
    }

    static ATag clipping(Clipping clipping, String query) {
        return a(clipping.headline())
                .withHref(path("clippings", clipping.id()) + query)
                .withLang(lang(clipping.language()));
    }

    static DomContent outlet(@Nullable String outlet) {
        return outlet == null || outlet.isBlank()
                ? span(Wording.outlet(outlet)).withClass("unknown")
                : a(bdi(outlet)).withHref(path("outlets", outlet));
    }

    static DomContent watch(String id, @Nullable String name) {
        return a(bdi(name == null ? id : name)).withHref(path("watches", id));
    }

    /** Only web addresses become links: a {@code javascript:} one stays away. */
    static @Nullable DomContent original(@Nullable String url) {
        return CanonicalUrl.of(url) == null
                ? null
                : a("the original")
                        .withHref(url)
                        .withRel("noopener noreferrer nofollow")
                        .withClass("outward");
    }

    /** {@code und} is no language that a screen reader could speak. */
    static @Nullable String lang(String language) {
        return language.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*") && !language.equals("und") ? language : null;
    }

    static String path(String collection, String id) {
        return "/" + collection + "/" + encoded(id);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
