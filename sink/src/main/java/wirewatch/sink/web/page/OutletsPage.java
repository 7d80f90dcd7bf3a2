package wirewatch.sink.web.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.progress;
import static j2html.TagCreator.section;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import io.javalin.http.Context;
import j2html.tags.DomContent;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Clipping;
import wirewatch.sink.archive.Archive;
import wirewatch.sink.archive.CopyPath;
import wirewatch.sink.archive.OutletWork;
import wirewatch.sink.archive.Page;
import wirewatch.sink.web.Asked;
import wirewatch.sink.web.OutletFigures;
import wirewatch.sink.web.Problem;

/** Who writes, who copies whom, and how fast. */
final class OutletsPage {

    private static final int SHOWN = 200;
    private static final int PATHS = 30;
    private static final int CLIPPINGS = 30;
    private static final String LAGS = "Lags count where both texts are dated to the minute.";

    private final Frame frame;
    private final Archive archive;
    private final OutletFigures figures;

    OutletsPage(Frame frame, Archive archive, OutletFigures figures) {
        this.frame = frame;
        this.archive = archive;
        this.figures = figures;
    }

    void show(Context context) {
        int days = OutletFigures.days(context);
        List<OutletWork> outlets = figures.outlets(days);
        frame.show(
                context,
                Frame.Place.OUTLETS,
                "Outlets",
                div(
                                div(h1("Outlets"), last(days)).withClass("title"),
                                paths("Who copies whom", figures.paths(days)),
                                section(
                                                h2("What they publish").withId("works-title"),
                                                outlets.isEmpty()
                                                        ? p("No clippings in these days.")
                                                                .withClass("empty")
                                                        : div(works(outlets)).withClass("scroller"),
                                                outlets.size() > SHOWN ? all(outlets.size(), days) : null)
                                        .attr("aria-labelledby", "works-title"))
                        .withId("outlets"));
    }

    private static DomContent all(int number, int days) {
        return p(
                        text("The first " + SHOWN + " of " + Wording.number(number) + "; "),
                        a("all of them as a table").withHref("/api/outlets?format=csv&days=" + days))
                .withClass("aside");
    }

    private static DomContent last(int days) {
        return nav(
                        text("the last " + Wording.plural(days, "day") + " · "),
                        each(
                                List.of(1, 7, 14, 90),
                                each -> each == days
                                        ? text("")
                                        : a(each + " d")
                                                .withHref("?days=" + each)
                                                .withClass("tag")))
                .withClass("aside")
                .attr("aria-label", "Period");
    }

    private static DomContent works(List<OutletWork> outlets) {
        return table(
                        caption("Own texts, copies, and how often others copied them. " + LAGS),
                        thead(tr(
                                column("Outlet", ""),
                                column("Clippings", "number"),
                                column("Own", "number"),
                                column("Reprints", "number"),
                                column("Revised", "number"),
                                column("Share of own texts", ""),
                                column("Copied by others", "number"),
                                column("Median lag of its reprints", "number"))),
                        tbody(each(outlets.subList(0, Math.min(SHOWN, outlets.size())), OutletsPage::row)))
                .withClass("wide");
    }

    private static DomContent column(String name, String kind) {
        return th(name).withClass(kind).attr("scope", "col");
    }

    private static DomContent row(OutletWork work) {
        return tr(
                th(Parts.outlet(work.outlet())).attr("scope", "row"),
                number("clippings", Wording.number(work.clippings())),
                number("own", Wording.number(work.own())),
                number("reprints", Wording.number(work.reprints())),
                number("revised", Wording.number(work.revisions())),
                td(
                                progress()
                                        .attr("max", "1")
                                        .attr("value", Svg.number(work.shareOriginal()))
                                        .attr("aria-hidden", "true"),
                                text(work.clippings() == 0 ? "–" : Wording.percent(work.shareOriginal())))
                        .attr("data-name", "own texts")
                        .withClass("original"),
                number("copied", Wording.number(work.copied())),
                number("lag", lag(work.medianLagSeconds())));
    }

    private static DomContent number(String name, String value) {
        return td(value).withClass("number").attr("data-name", name);
    }

    private static String lag(@Nullable Long seconds) {
        return seconds == null ? "–" : (seconds < 0 ? "−" : "") + Wording.span(Duration.ofSeconds(seconds));
    }

    private static @Nullable DomContent paths(String title, List<CopyPath> paths) {
        if (paths.isEmpty()) {
            return null;
        }
        return section(
                        h2(title).withId("paths-title"),
                        div(new CopyFlow(paths.subList(0, Math.min(PATHS, paths.size()))).picture())
                                .withClass("scroller"),
                        div(table(
                                                caption("The most frequent first. " + LAGS),
                                                thead(tr(
                                                        column("Taken from", ""),
                                                        column("By", ""),
                                                        column("Copies", "number"),
                                                        column("Median lag", "number"))),
                                                tbody(each(
                                                        paths.subList(0, Math.min(PATHS, paths.size())),
                                                        path -> tr(
                                                                td(Parts.outlet(path.from()))
                                                                        .attr("data-name", "taken from"),
                                                                td(Parts.outlet(path.to()))
                                                                        .attr("data-name", "by"),
                                                                number("copies", Wording.number(path.copies())),
                                                                number("lag", lag(path.medianLagSeconds()))))))
                                        .withClass("wide"))
                                .withClass("scroller"))
                .attr("aria-labelledby", "paths-title");
    }

    /** One outlet: whom it copies, who copies it, what it published. */
    void one(Context context) {
        String outlet = context.pathParam("id");
        int days = OutletFigures.days(context);
        List<OutletWork> work = figures.outlets(days).stream()
                .filter(each -> outlet.equals(each.outlet()))
                .toList();
        List<CopyPath> paths = figures.paths(days).stream()
                .filter(path -> Objects.equals(path.from(), outlet) || Objects.equals(path.to(), outlet))
                .toList();
        Page<Clipping> clippings = archive.latestClippings(outlet, Asked.after(context), CLIPPINGS);
        if (work.isEmpty() && clippings.items().isEmpty()) {
            throw Problem.notFound("no clipping of an outlet of this name is in the archive");
        }
        frame.show(
                context,
                Frame.Place.OUTLETS,
                outlet,
                div(
                                p(a("Outlets").withHref("/outlets")).withClass("crumbs"),
                                h1(outlet).attr("dir", "auto"),
                                last(days),
                                work.isEmpty()
                                        ? p("No clippings in these days.").withClass("empty")
                                        : div(works(work)).withClass("scroller"),
                                paths("Its copies, both ways", paths),
                                section(
                                        h2("Its latest clippings"),
                                        ol(each(clippings.items(), OutletsPage::entry))
                                                .withClass("found"),
                                        More.link(context, clippings.next(), "Earlier clippings")))
                        .withId("outlet"));
    }

    private static DomContent entry(Clipping clipping) {
        return li(
                p(Parts.badge(clipping), text(" "), Parts.published(clipping.published()))
                        .withClass("by"),
                p(Parts.clipping(clipping)).withClass("headline").attr("dir", "auto"),
                clipping.copyOf() == null ? null : p(Changed.source(clipping.copyOf())));
    }
}
