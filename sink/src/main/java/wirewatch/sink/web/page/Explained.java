package wirewatch.sink.web.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Clipping;
import wirewatch.contract.Evidence;

/** Why a clipping was decided so: the candidates, their scores, the rule, the threshold. */
final class Explained {

    private static final int PARTS = 4;

    private Explained() {}

    static DomContent of(Clipping clipping) {
        Evidence evidence = clipping.evidence();
        return details(
                        summary("Why it was decided so"),
                        p("Rule " + evidence.rule() + ", which needs " + number(evidence.threshold()) + "."),
                        otherwise(evidence),
                        evidence.candidates().isEmpty()
                                ? p("Nothing earlier came near it.")
                                : div(table(
                                                caption("What it was held against, the nearest first"),
                                                thead(tr(th("as"), th("what"), th("score"), th("so"), th("made of"))),
                                                tbody(each(evidence.candidates(), Explained::row))))
                                        .withClass("scroller"))
                .withClass("explained");
    }

    private static @Nullable DomContent otherwise(Evidence evidence) {
        return evidence.otherwise().isEmpty()
                ? null
                : ul(each(
                                evidence.otherwise(),
                                each -> li("With " + each.setting() + " beyond " + number(each.beyond())
                                        + " (now " + number(each.now()) + ") it would have been: "
                                        + Wording.name(each.decision()) + ".")))
                        .withClass("plain");
    }

    private static DomContent row(Evidence.Candidate candidate) {
        boolean story = candidate.as().equals("story");
        return tr(
                td(candidate.as()),
                td(a(story ? "a story" : "a clipping")
                        .withHref(Parts.path(story ? "stories" : "clippings", candidate.id()))
                        .withTitle(candidate.id())),
                td(number(candidate.score())).withClass("number"),
                td(candidate.verdict() == null ? "" : candidate.verdict().toLowerCase(Locale.ROOT)),
                td(parts(candidate.parts())));
    }

    /** The parts that weigh most. */
    private static String parts(Map<String, Double> parts) {
        return parts.entrySet().stream()
                .sorted(Comparator.comparingDouble(part -> -Math.abs(part.getValue())))
                .limit(PARTS)
                .map(part -> part.getKey() + " " + number(part.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
