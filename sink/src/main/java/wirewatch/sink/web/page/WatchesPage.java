package wirewatch.sink.web.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.bdi;
import static j2html.TagCreator.code;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import io.javalin.http.Context;
import j2html.tags.DomContent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Alert;
import wirewatch.contract.Watch;
import wirewatch.sink.archive.Archive;
import wirewatch.sink.archive.Period;
import wirewatch.sink.watches.KnownWatches;

/** The armed watches, with what they told lately. */
final class WatchesPage {

    private static final int SHOWN = 100;
    private static final int COUNTED = 1_000;

    private final Frame frame;
    private final Archive archive;
    private final KnownWatches watches;
    private final Clock clock;

    WatchesPage(Frame frame, Archive archive, KnownWatches watches, Clock clock) {
        this.frame = frame;
        this.archive = archive;
        this.watches = watches;
        this.clock = clock;
    }

    void show(Context context) {
        String after = context.queryParam("after");
        List<Watch> all = watches.all();
        List<Watch> shown = all.stream()
                .filter(watch -> after == null || watch.id().compareTo(after) > 0)
                .limit(SHOWN)
                .toList();
        frame.show(
                context,
                Frame.Place.WATCHES,
                "Watches",
                section(
                                div(
                                                h1("Watches"),
                                                a("Write a watch")
                                                        .withHref("/watches/new")
                                                        .withClass("button"))
                                        .withClass("title"),
                                p("Each is a standing search: every article that matches it makes an alert.")
                                        .withClass("aside"),
                                all.isEmpty()
                                        ? p("No watches yet.").withClass("empty")
                                        : ul(each(shown, this::card)).withClass("cards"),
                                More.link(context, next(all, shown), "More watches"))
                        .withId("watches")
                        .attr("data-refresh", "alert"));
    }

    private static @Nullable String next(List<Watch> all, List<Watch> shown) {
        boolean more = !shown.isEmpty()
                && !all.get(all.size() - 1)
                        .id()
                        .equals(shown.get(shown.size() - 1).id());
        return more ? shown.get(shown.size() - 1).id() : null;
    }

    private DomContent card(Watch watch) {
        List<Alert> last = archive.alertsOf(watch.id(), null, 1).items();
        return li(
                        h2(Parts.watch(watch.id(), watch.name())).attr("dir", "auto"),
                        p(code(bdi(watch.query()))),
                        p(text(kinds(watch))).withClass("aside"),
                        p(a(told(watch.id())).withHref("/alerts?watch=" + Parts.encoded(watch.id()))),
                        last.isEmpty()
                                ? p("nothing yet").withClass("aside")
                                : p(text("last: "), bdi(last.get(0).headline()))
                                        .withClass("aside")
                                        .attr("dir", "auto"))
                .withId("watch-" + watch.id());
    }

    private String told(String watch) {
        Instant now = clock.instant();
        long alerts =
                archive.countAlerts(watch, new Period(now.minus(Duration.ofDays(7)), now.plusSeconds(60)), COUNTED);
        return (alerts == COUNTED ? "more than " : "") + Wording.plural(alerts, "alert") + " in the last 7 days";
    }

    static String kinds(Watch watch) {
        List<String> named =
                WatchForm.KINDS.stream().filter(watch::wants).map(Wording::name).toList();
        return named.size() == WatchForm.KINDS.size() ? "all kinds" : String.join(", ", named);
    }
}
