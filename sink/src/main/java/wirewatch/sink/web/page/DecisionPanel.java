package wirewatch.sink.web.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.bdi;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.tag;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Clipping;
import wirewatch.contract.Copy;

/** What a clipping was decided to be, and the evidence where it is a copy. */
final class DecisionPanel {

    private DecisionPanel() {}

    static DomContent of(Clipping clipping, List<Clipping> earlier) {
        Copy copy = clipping.copyOf();
        return section(
                        h2("What it is"),
                        p(sentence(clipping)).withClass("lead"),
                        copy == null ? null : evidence(copy),
                        clipping.editReport() == null
                                ? null
                                : Changed.glance(clipping.editReport(), clipping.copyOf() != null),
                        StoryPage.compare(clipping, "?version=" + clipping.version()),
                        earlier.isEmpty() ? null : history(earlier))
                .withClass("decision " + Parts.kind(clipping.decision()));
    }

    private static DomContent sentence(Clipping clipping) {
        Copy copy = clipping.copyOf();
        if (clipping.withdrawn()) {
            return text("Its publisher took the article back."
                    + (clipping.text().isEmpty() ? " Nothing stands in its place." : ""));
        }
        return switch (clipping.decision()) {
            case NEW_STORY -> text("The first article of a story.");
            case RELATED -> text("Own text on an event that already has a story.");
            case REVISION -> text("A new version of an article that was here before.");
            case REPRINT -> copy == null ? text("Taken from an earlier article.") : Changed.source(copy);
            case REPEAT -> text("The same article again.");
        };
    }

    private static DomContent evidence(Copy copy) {
        return div(
                meter("of this text stands in the source", copy.coverageOfCopy()),
                meter("of the source stands here", copy.coverageOfSource()),
                dl(
                        dt("longest shared run"),
                        dd(Wording.plural(copy.longestRun(), "word")),
                        dt("confidence"),
                        dd(Wording.percent(copy.confidence()) + ", by the rule " + copy.rule())));
    }

    private static DomContent meter(String label, double share) {
        return p(
                        tag("meter")
                                .attr("min", "0")
                                .attr("max", "1")
                                .attr("value", Svg.number(share))
                                .attr("aria-hidden", "true"),
                        text(Wording.percent(share) + " " + label))
                .withClass("meter");
    }

    private static @Nullable DomContent history(List<Clipping> earlier) {
        return div(
                        h2("Before"),
                        ul(each(
                                        earlier,
                                        version -> li(
                                                text("Version " + version.version() + ", "),
                                                Parts.clock(version.arrived()),
                                                text(": "),
                                                Parts.badge(version),
                                                text(" "),
                                                a(bdi(version.headline()))
                                                        .withHref(Parts.path("clippings", version.id()) + "?version="
                                                                + version.version()))))
                                .withClass("plain"))
                .withClass("history");
    }
}
