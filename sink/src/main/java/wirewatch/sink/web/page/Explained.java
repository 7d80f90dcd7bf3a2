package wirewatch.sink.web.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.bdi;
import static j2html.TagCreator.details;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Clipping;
import wirewatch.contract.Evidence;
import wirewatch.contract.Evidence.Candidate;
import wirewatch.sink.archive.Archive;
import wirewatch.sink.web.Editions;

/** Why a clipping was decided so: the candidates by their names, their scores, the rule, the threshold. */
final class Explained {

    private static final int PARTS = 4;
    /** Parts that tell which of two texts was there before the other. */
    private static final String FIRST = "first.";

    private final Archive archive;
    private final Clipping clipping;
    private final Map<String, Clipping> known;

    Explained(Archive archive, Clipping clipping) {
        this.archive = archive;
        this.clipping = clipping;
        this.known = new Editions(archive)
                .before(
                        clipping,
                        clipping.evidence().candidates().stream()
                                .filter(candidate -> !isStory(candidate))
                                .map(Candidate::id)
                                .toList());
    }

    DomContent panel() {
        Evidence evidence = clipping.evidence();
        return details(
                        summary("Why it was decided so"),
                        p("The rule “" + evidence.rule() + "” decided; it needs a score of at least "
                                + number(evidence.threshold()) + "."),
                        otherwise(evidence),
                        evidence.candidates().isEmpty()
                                ? p("Nothing earlier came near it.")
                                : each(
                                        p("What it was held against, the nearest first:"),
                                        ol(each(evidence.candidates(), this::row))
                                                .withClass("candidates")))
                .withClass("explained");
    }

    private static boolean isStory(Candidate candidate) {
        return candidate.as().equals("story");
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

    private DomContent row(Candidate candidate) {
        return li(
                p(text(as(candidate)), name(candidate)),
                p(
                        strong(candidate.verdict() == null ? "" : verdict(candidate.verdict()) + ": "),
                        text("score " + number(candidate.score())
                                + (candidate.threshold() == null ? "" : ", needed " + number(candidate.threshold())))),
                parts("Made of ", candidate.parts(), ""),
                parts("That this is the source (above 0 speaks for it): ", candidate.parts(), FIRST));
    }

    private static String as(Candidate candidate) {
        return switch (candidate.as()) {
            case "copy" -> "As a copy of ";
            case "revision" -> "As a new version of ";
            default -> "As part of the story ";
        };
    }

    private DomContent name(Candidate candidate) {
        Clipping earlier = known.get(candidate.id());
        String name = isStory(candidate)
                ? archive.story(candidate.id()).map(story -> story.headline()).orElse(candidate.id())
                : earlier == null ? candidate.id() : Wording.outlet(earlier.outlet()) + ": " + earlier.headline();
        String version = earlier == null ? "" : "?version=" + earlier.version();
        return a(bdi(name))
                .withHref(Parts.path(isStory(candidate) ? "stories" : "clippings", candidate.id()) + version)
                .withTitle(candidate.id());
    }

    private static String verdict(String verdict) {
        return Wording.capitalised(verdict.toLowerCase(Locale.ROOT));
    }

    /** Those that weigh most. */
    private static DomContent parts(String label, Map<String, Double> parts, String kind) {
        String named = parts.entrySet().stream()
                .filter(part -> part.getKey().startsWith(FIRST) == kind.equals(FIRST))
                .sorted(Comparator.comparingDouble(part -> -Math.abs(part.getValue())))
                .limit(PARTS)
                .map(part -> part.getKey().substring(kind.length()) + " " + number(part.getValue()))
                .collect(Collectors.joining(", "));
        return iff(!named.isEmpty(), p(label + named).withClass("aside"));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
