package wirewatch.sink.web.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.button;
import static j2html.TagCreator.each;
import static j2html.TagCreator.footer;
import static j2html.TagCreator.form;
import static j2html.TagCreator.head;
import static j2html.TagCreator.header;
import static j2html.TagCreator.html;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.input;
import static j2html.TagCreator.li;
import static j2html.TagCreator.link;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.p;
import static j2html.TagCreator.script;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.title;
import static j2html.TagCreator.ul;

import io.javalin.http.Context;
import j2html.tags.DomContent;
import j2html.tags.specialized.HeadTag;
import java.util.Arrays;
import wirewatch.sink.web.Assets;

/** What stands around every page: head, bar, foot. */
public final class Frame {

    /** Nothing of htmx that a strict content-security policy forbids. */
    private static final String HTMX =
            "{\"includeIndicatorStyles\":false,\"allowEval\":false,\"historyEnabled\":false,\"selfRequestsOnly\":true}";

    private final Assets assets;

    public Frame(Assets assets) {
        this.assets = assets;
    }

    /** The entries of the bar. */
    enum Place {
        STORIES("/", "Stories"),
        ALERTS("/alerts", "Alerts"),
        WATCHES("/watches", "Watches"),
        OUTLETS("/outlets", "Outlets"),
        SEARCH("/search", "Search"),
        NOWHERE("", "");

        private final String path;
        private final String label;

        Place(String path, String label) {
            this.path = path;
            this.label = label;
        }
    }

    void show(Context context, Place place, String title, DomContent... content) {
        String query = place == Place.SEARCH ? context.queryParam("q") : null;
        context.html(page(place, title, query == null ? "" : query, content));
    }

    String page(Place place, String title, String query, DomContent... content) {
        return Rendering.of(html(
                        headOf(title),
                        body(
                                a("To the content").withHref("#content").withClass("skip"),
                                bar(place, query),
                                main(content).withId("content").attr("tabindex", "-1"),
                                foot()))
                .withLang("en"));
    }

    private HeadTag headOf(String title) {
        return head(
                meta().withCharset("utf-8"),
                title(title.isEmpty() ? "Wirewatch" : title + " · Wirewatch"),
                meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                meta().withName("color-scheme").withContent("light dark"),
                meta().withName("htmx-config").withContent(HTMX),
                link().withRel("icon").withHref(assets.path("icon.svg")).withType("image/svg+xml"),
                link().withRel("stylesheet").withHref(assets.path("wirewatch.css")),
                script().withSrc(assets.path("htmx.min.js")).isDefer(),
                script().withSrc(assets.path("live.js")).isDefer());
    }

    private static DomContent bar(Place here, String query) {
        return header(
                        a(span("Wire").withClass("wire"), span("watch").withClass("watch"))
                                .withHref("/")
                                .withClass("brand")
                                .attr("aria-label", "Wirewatch, to the stories"),
                        nav(ul(each(Arrays.asList(Place.values()).subList(0, 4), place -> entry(place, here))))
                                .attr("aria-label", "Main"),
                        form(
                                        input().withType("search")
                                                .withName("q")
                                                .withValue(query)
                                                .withPlaceholder("Search the archive")
                                                .attr("aria-label", "Search the archive")
                                                .attr("enterkeyhint", "search"),
                                        button("Search").withType("submit"))
                                .withAction("/search")
                                .withMethod("get")
                                .attr("role", "search"),
                        button(
                                        span().withClass("lamp").attr("aria-hidden", "true"),
                                        span("Live").withClass("state"))
                                .withType("button")
                                .withId("live")
                                .attr("aria-pressed", "true")
                                .withTitle("News come onto the page by themselves; press to hold them back")
                                .attr("hidden", "hidden"))
                .withClass("bar");
    }

    private static DomContent entry(Place place, Place here) {
        return li(a(place.label).withHref(place.path).condAttr(place == here, "aria-current", "page"));
    }

    private static DomContent foot() {
        return footer(p(
                text("All times are UTC. Dates are claims of those who published: point at one to see where it is from."
                        + " Where nobody named one, “found” or “arrived” stands before it. "),
                a("API").withHref("/api/openapi.json"),
                text(" · "),
                a("Live stream").withHref("/stream")));
    }

    static DomContent note(boolean shown, String message) {
        return iff(shown, p(message).withClass("note"));
    }
}
