package wirewatch.sink.web.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.bdi;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.List;
import wirewatch.contract.Alert;
import wirewatch.contract.Decision;

/** Alerts, each with its reason. */
final class AlertList {

    private AlertList() {}

    static DomContent of(List<Alert> alerts) {
        if (alerts.isEmpty()) {
            return p(text("No alerts yet. "), a("Write a watch").withHref("/watches/new"), text(" to be told."))
                    .withClass("empty");
        }
        return ol(each(alerts, AlertList::entry)).withClass("alerts");
    }

    private static DomContent entry(Alert alert) {
        return li(
                        p(
                                        Parts.badge(alert.decision()),
                                        text(" "),
                                        a(alert.headline())
                                                .withHref(Parts.path("clippings", alert.clipping()))
                                                .withLang(Parts.lang(alert.language()))
                                                .withClass("headline"))
                                .attr("dir", "auto"),
                        p(
                                        what(alert),
                                        text(" · "),
                                        span(Wording.size(alert.count())).withClass("faint"))
                                .withClass("reason"),
                        iff(
                                !alert.voicesRemoved().isEmpty(),
                                p(text("Voice removed: "), bdi(String.join(", ", alert.voicesRemoved())))
                                        .withClass("voices")),
                        p(
                                        Parts.clock(alert.arrived()),
                                        text(" · "),
                                        Parts.watch(alert.watch(), alert.watchName()),
                                        text(" · "),
                                        a("the story").withHref(Parts.path("stories", alert.story())),
                                        iff(
                                                alert.copyOf() != null || alert.decision() == Decision.REVISION,
                                                each(
                                                        text(" · "),
                                                        a("what changed")
                                                                .withHref(Parts.path("differences", alert.clipping())
                                                                        + "?version=" + alert.version()))),
                                        iff(alert.changes() != null, text(" · " + changing(alert))))
                                .withClass("aside"))
                .withId("alert-" + alert.id());
    }

    private static String changing(Alert alert) {
        return alert.decision() == Decision.REVISION
                ? "follows an earlier alert on this article"
                : "decided again, changes an earlier alert";
    }

    /** Put together from the alert's parts: its reason, one sentence for a notification, would mix directions of writing. */
    private static DomContent what(Alert alert) {
        return span(
                Parts.outlet(alert.outlet()),
                text(
                        switch (alert.decision()) {
                            case NEW_STORY -> ", the first text";
                            case RELATED -> ", own text on a known story";
                            case REVISION -> ", new version of its text";
                            case REPRINT -> alert.copyOf() == null ? ", taken from an earlier text" : ": ";
                            case REPEAT -> ", the same again";
                        }),
                alert.copyOf() == null ? null : Changed.source(alert.copyOf()));
    }
}
