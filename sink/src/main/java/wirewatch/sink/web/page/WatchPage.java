package wirewatch.sink.web.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.text;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import j2html.tags.DomContent;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Clipping;
import wirewatch.contract.Watch;
import wirewatch.processor.domain.watch.WatchTrial;
import wirewatch.sink.archive.Archive;
import wirewatch.sink.search.DryRun;
import wirewatch.sink.search.DryRun.Outcome;
import wirewatch.sink.watches.KnownWatches;
import wirewatch.sink.web.Problem;
import wirewatch.sink.web.WatchDesk;

/** A watch written, tested against the archive, armed, changed, removed. */
final class WatchPage {

    private static final int ALERTS = 20;

    private final Frame frame;
    private final Archive archive;
    private final KnownWatches watches;
    private final WatchDesk desk;
    private final DryRun dryRun;

    WatchPage(Frame frame, Archive archive, KnownWatches watches, WatchDesk desk, DryRun dryRun) {
        this.frame = frame;
        this.archive = archive;
        this.watches = watches;
        this.desk = desk;
        this.dryRun = dryRun;
    }

    /** The form, and below it what the search in it would have found. */
    void write(Context context) {
        WatchForm form = WatchForm.asked(context);
        show(context, form, form.isEmpty() ? null : tested(form));
    }

    private void show(Context context, WatchForm form, @Nullable DomContent below) {
        boolean known = !form.id().isEmpty() && watches.find(form.id()) != null;
        frame.show(
                context,
                Frame.Place.WATCHES,
                known ? "Change a watch" : "Write a watch",
                p(a("Watches").withHref("/watches")).withClass("crumbs"),
                h1(known ? "Change a watch" : "Write a watch"),
                form.markup(known),
                below == null ? div() : below);
    }

    private DomContent tested(WatchForm form) {
        try {
            Watch watch = new Watch("test", null, form.query(), form.kinds());
            return outcome(watch, dryRun.of(watch));
        } catch (IllegalArgumentException e) {
            return wrong(e);
        }
    }

    private static DomContent wrong(IllegalArgumentException e) {
        return p(String.valueOf(e.getMessage())).withClass("wrong").attr("role", "alert");
    }

    static DomContent outcome(Watch watch, Outcome outcome) {
        WatchTrial trial = new WatchTrial(watch.query());
        return section(
                        h2("On the archive").withId("test-title"),
                        p(
                                        text("It would have made "),
                                        strong(Wording.plural(outcome.alerts(), "alert")),
                                        text(" in "
                                                + (outcome.stories() == 1 ? "1 story" : outcome.stories() + " stories")
                                                + reach(outcome)))
                                .withClass("lead"),
                        p("By day of publication. A revised article counts once, as its latest version; an armed watch is told of each.")
                                .withClass("aside"),
                        outcome.days().isEmpty() ? null : volume(outcome.days()),
                        ol(each(outcome.latest(), clipping -> found(clipping, trial)))
                                .withClass("found"))
                .withId("test")
                .attr("aria-labelledby", "test-title");
    }

    private static DomContent volume(List<DryRun.Day> days) {
        return div(new VolumeChart(days).picture())
                .withClass("scroller")
                .attr("tabindex", "0")
                .attr("role", "group")
                .attr("aria-labelledby", "test-title");
    }

    private static String reach(Outcome outcome) {
        return outcome.since() == null
                ? "."
                : ", counted over the last " + Wording.number(outcome.tried()) + " clippings that could match, back to "
                        + Wording.minute(outcome.since()) + ".";
    }

    static DomContent found(Clipping clipping, WatchTrial trial) {
        Highlight marked = Highlight.of(clipping, List.of(trial));
        return li(
                p(
                                Parts.badge(clipping),
                                text(" "),
                                Parts.outlet(clipping.outlet()),
                                text(" · "),
                                Parts.published(clipping.published()))
                        .withClass("by"),
                p(a(marked.headline())
                                .withHref(Parts.path("clippings", clipping.id()))
                                .withLang(Parts.lang(clipping.language())))
                        .withClass("headline")
                        .attr("dir", "auto"),
                marked.snippet());
    }

    /** A form that was sent: armed, or shown again with what is wrong. */
    void arm(Context context) {
        WatchForm form = WatchForm.sent(context);
        try {
            Watch watch = form.watch();
            desk.arm(watch);
            context.redirect(Parts.path("watches", watch.id()) + "?armed=1", HttpStatus.SEE_OTHER);
        } catch (IllegalArgumentException e) {
            context.status(422);
            show(context, form, wrong(e));
        }
    }

    void remove(Context context) {
        desk.remove(context.pathParam("id"));
        context.redirect("/watches", HttpStatus.SEE_OTHER);
    }

    /** One armed watch: what it told, and the form to change it. */
    void one(Context context) {
        String id = context.pathParam("id");
        Watch watch = Optional.ofNullable(watches.find(id)).orElseThrow(() -> Problem.notFound("no watch has this id"));
        frame.show(
                context,
                Frame.Place.WATCHES,
                watch.name(),
                p(a("Watches").withHref("/watches")).withClass("crumbs"),
                h1(watch.name()).attr("dir", "auto"),
                Frame.note(
                        context.queryParam("armed") != null,
                        "It is armed: articles that match it make alerts from now on."),
                WatchForm.of(watch).markup(true),
                form(button("Remove this watch").withType("submit").withClass("danger"))
                        .withAction(Parts.path("watches", id) + "/remove")
                        .withMethod("post")
                        .withClass("actions"),
                section(
                                div(
                                                h2("Its latest alerts"),
                                                a("All of them").withHref("/alerts?watch=" + Parts.encoded(id)))
                                        .withClass("title"),
                                AlertList.of(archive.alertsOf(id, null, ALERTS).items()))
                        .withId("watch-alerts")
                        .attr("data-refresh", "alert"));
    }
}
