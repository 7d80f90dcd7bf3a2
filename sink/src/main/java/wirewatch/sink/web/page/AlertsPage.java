package wirewatch.sink.web.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.text;

import io.javalin.http.Context;
import j2html.tags.DomContent;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Alert;
import wirewatch.contract.Watch;
import wirewatch.sink.archive.Archive;
import wirewatch.sink.archive.Page;
import wirewatch.sink.watches.KnownWatches;
import wirewatch.sink.web.Asked;

/** All alerts, or one watch's, as they come. */
final class AlertsPage {

    private static final int ALERTS = 50;

    private final Frame frame;
    private final Archive archive;
    private final KnownWatches watches;

    AlertsPage(Frame frame, Archive archive, KnownWatches watches) {
        this.frame = frame;
        this.archive = archive;
        this.watches = watches;
    }

    void show(Context context) {
        String watch = context.queryParam("watch");
        Page<Alert> alerts = watch == null
                ? archive.latestAlerts(Asked.after(context), ALERTS)
                : archive.alertsOf(watch, Asked.after(context), ALERTS);
        frame.show(
                context,
                Frame.Place.ALERTS,
                "Alerts",
                section(
                                div(h1("Alerts"), of(watch)).withClass("title"),
                                AlertList.of(alerts.items()),
                                More.link(context, alerts.next(), "Earlier alerts"))
                        .withId("all-alerts")
                        .attr("data-refresh", context.queryParam("after") == null ? "alert" : null));
    }

    private DomContent of(@Nullable String id) {
        if (id == null) {
            return p("The latest first, as they come").withClass("aside");
        }
        Watch watch = watches.find(id);
        return p(
                        text("of the watch "),
                        Parts.watch(id, watch == null ? null : watch.name()),
                        text(" · "),
                        a("all alerts").withHref("/alerts"))
                .withClass("aside");
    }
}
