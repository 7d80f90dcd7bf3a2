package wirewatch.sink.web.page;

import static j2html.TagCreator.bdi;
import static j2html.TagCreator.div;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import wirewatch.contract.Copy;
import wirewatch.contract.EditReport;
import wirewatch.contract.EditReport.Quote.Fate;

/** What a copy or a new version changed, at a glance. */
final class Changed {

    private Changed() {}

    static DomContent glance(EditReport report, boolean copied) {
        return div(
                        p(text(Wording.edits(report))).withClass("edits"),
                        iff(
                                !report.voicesRemoved().isEmpty(),
                                p(
                                                strong(
                                                        report.voicesRemoved().size() == 1
                                                                ? "Voice removed: "
                                                                : "Voices removed: "),
                                                bdi(String.join(", ", report.voicesRemoved())))
                                        .withClass("voices")),
                        iff(
                                !rest(report, copied).isEmpty(),
                                p(text(String.join(" · ", rest(report, copied))))
                                        .withClass("aside")))
                .withClass("changed");
    }

    private static List<String> rest(EditReport report, boolean copied) {
        List<String> rest = new ArrayList<>();
        long altered = fate(report, Fate.ALTERED);
        long dropped = fate(report, Fate.DROPPED);
        if (altered > 0) {
            rest.add(Wording.plural(altered, "quote") + " altered");
        }
        if (dropped > 0) {
            rest.add(Wording.plural(dropped, "quote") + " dropped");
        }
        report.tenseShifted().forEach(shift -> rest.add("“" + shift.before() + "” became “" + shift.after() + "”"));
        if (!report.furnitureAdded().isEmpty()) {
            rest.add("put around it: "
                    + report.furnitureAdded().stream().map(Changed::furniture).collect(Collectors.joining(", ")));
        }
        if (report.ownDateline() != null) {
            rest.add("its own dateline: " + report.ownDateline());
        }
        if (copied) {
            rest.add(credit(report));
        }
        return rest.stream().limit(6).toList();
    }

    static long fate(EditReport report, Fate fate) {
        return report.quotes().stream().filter(quote -> quote.fate() == fate).count();
    }

    /** {@code 90 % of it from Meridian Wire, 4 h 45 min later · 99 % sure}. */
    static DomContent source(Copy copy) {
        return span(
                strong(Wording.percent(copy.coverageOfCopy())),
                text(" of it from "),
                Parts.outlet(copy.outlet()),
                text(", " + Wording.lag(copy.lagSeconds()) + " · "),
                span(Wording.sure(copy)).withTitle("how sure it is that the one was copied from the other"));
    }

    private static String credit(EditReport report) {
        return switch (report.crediting()) {
            case SOURCE -> "credits its source" + named(report);
            case INHERITED -> "credits only whom its source credits" + named(report);
            case OTHER -> "credits another" + named(report);
            case NONE -> "no credit found in it";
        };
    }

    private static String named(EditReport report) {
        return report.credit() == null ? "" : ", " + report.credit();
    }

    static String furniture(String name) {
        return switch (name) {
            case "sourceUrl" -> "its address";
            case "outletLine" -> "the outlet's line";
            case "creditLine" -> "credit line";
            case "boilerplate" -> "the site's own lines";
            default -> name;
        };
    }
}
