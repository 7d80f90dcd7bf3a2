package wirewatch.standalone.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Clipping;
import wirewatch.contract.Copy;
import wirewatch.contract.EditReport;
import wirewatch.contract.Evidence;

/** Words a clipping's decision and the evidence for it. */
public final class Explanation {

    private static final int LABEL = 16;
    private static final int PASSAGE = 400;

    private final Clipping clipping;
    private final List<String> lines = new ArrayList<>();

    public Explanation(Clipping clipping) {
        this.clipping = clipping;
    }

    public List<String> lines() {
        lines.clear();
        heading();
        decision();
        if (clipping.copyOf() != null) {
            copy(clipping.copyOf());
        }
        if (clipping.editReport() != null) {
            edits(clipping.editReport());
        }
        evidence(clipping.evidence());
        return List.copyOf(lines);
    }

    private void heading() {
        lines.add(Plain.line(clipping.headline()));
        row("outlet", clipping.outlet() == null ? "unknown" : clipping.outlet());
        row(
                "published",
                clipping.published().at() + ", to the "
                        + clipping.published().precision().name().toLowerCase(Locale.ROOT) + ", from "
                        + clipping.published().from().name().toLowerCase(Locale.ROOT));
        row("arrived", clipping.arrived().toString());
        row("address", clipping.url());
        row("id", clipping.id() + ", version " + clipping.version());
    }

    private void decision() {
        lines.add("");
        row(
                "decision",
                clipping.decision() + " by the rule " + clipping.evidence().rule());
        row(
                "story",
                clipping.story() + ", " + clipping.count().outlets() + " outlets, "
                        + clipping.count().origins() + " origins");
        row("revision of", clipping.revisionOf());
        row("watches", clipping.watches().isEmpty() ? null : String.join(", ", clipping.watches()));
    }

    private void copy(Copy copy) {
        lines.add("");
        row("copied from", copy.id() + ", outlet " + (copy.outlet() == null ? "unknown" : copy.outlet()));
        row(
                "taken",
                String.format(
                        Locale.ROOT,
                        "%.1f %% of this text stands in the source, %.1f %% of the source stands here",
                        copy.coverageOfCopy() * 100,
                        copy.coverageOfSource() * 100));
        row("longest run", copy.longestRun() + " words");
        row("confidence", String.format(Locale.ROOT, "%.2f, by the rule %s", copy.confidence(), copy.rule()));
        row(
                "later by",
                copy.lagSeconds() == null
                        ? null
                        : java.time.Duration.ofSeconds(copy.lagSeconds()).toString());
    }

    private void edits(EditReport report) {
        lines.add("");
        EditLines.of(report).forEach(line -> row(line.label(), line.text()));
    }

    private void evidence(Evidence evidence) {
        lines.add("");
        row("threshold", number(evidence.threshold()));
        evidence.candidates().forEach(this::candidate);
        row("candidates", evidence.candidates().isEmpty() ? "none" : null);
        evidence.otherwise().forEach(other -> row("what if", otherwise(other)));
        row("what if", evidence.otherwise().isEmpty() ? "no single threshold would have changed it" : null);
    }

    private void candidate(Evidence.Candidate candidate) {
        row(
                "candidate",
                candidate.as() + " " + candidate.id() + "  " + number(candidate.score()) + ruled(candidate)
                        + parts(candidate.parts()));
    }

    private static String ruled(Evidence.Candidate candidate) {
        if (candidate.rule() == null || candidate.threshold() == null || candidate.verdict() == null) {
            return "";
        }
        return " " + candidate.verdict() + " by " + candidate.rule() + ", " + number(candidate.threshold()) + " needed";
    }

    private static String otherwise(Evidence.Otherwise other) {
        String side = other.beyond() < other.now() ? "below " : "above ";
        return other.decision() + " with " + other.setting() + " " + side + number(other.beyond()) + " (now "
                + number(other.now()) + ")";
    }

    private static String parts(Map<String, Double> parts) {
        List<String> named = new ArrayList<>();
        new TreeMap<>(parts).forEach((name, value) -> named.add(name + " " + number(value)));
        return named.isEmpty() ? "" : "  (" + String.join(", ", named) + ")";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private void row(String label, @Nullable String value) {
        if (value != null) {
            lines.add("  " + Plain.column(label, LABEL) + Plain.line(value, PASSAGE));
        }
    }
}
