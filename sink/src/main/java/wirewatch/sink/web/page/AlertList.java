package wirewatch.sink.web.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.bdi;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.List;
import wirewatch.contract.Alert;

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
                        p(alert.reason()).attr("dir", "auto").withClass("reason"),
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
                                        iff(alert.changes() != null, text(" · changes an earlier alert")))
                                .withClass("aside"))
                .withId("alert-" + alert.id());
    }
}
