package wirewatch.standalone.offline;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import wirewatch.contract.EditReport;
import wirewatch.contract.Furniture;
import wirewatch.processor.domain.copy.Comparison;
import wirewatch.processor.domain.copy.Direction;
import wirewatch.processor.domain.copy.Side;
import wirewatch.processor.domain.copy.Verdict;
import wirewatch.standalone.console.EditLines;

/** A comparison for people to read in a terminal. */
public final class ComparisonReport {

    private static final int WIDTH = 240;
    private static final Map<Verdict, String> MEANING = Map.of(
            Verdict.COPY, "one is taken from the other, or both from a third",
            Verdict.PARTIAL, "passages of one stand in the other; most of both is their own",
            Verdict.RELATED, "own texts about the same thing",
            Verdict.UNRELATED, "nothing shows a connection");

    private final PrintWriter out;

    public ComparisonReport(PrintWriter out) {
        this.out = out;
    }

    public void print(String nameA, Side a, String nameB, Side b, Comparison comparison) {
        out.printf(Locale.ROOT, "%s: %s%n", comparison.verdict(), MEANING.get(comparison.verdict()));
        out.printf(
                Locale.ROOT,
                "  rule %s, %.2f where %.2f is needed, confidence %.2f%n",
                comparison.rule(),
                comparison.score(),
                comparison.threshold(),
                comparison.confidence());
        out.printf(
                Locale.ROOT,
                "  in A %.0f %% of %d words are shared, in B %.0f %% of %d; longest run %d words%n",
                100 * comparison.overlap().coverageOfA(),
                a.words().size(),
                100 * comparison.overlap().coverageOfB(),
                b.words().size(),
                comparison.overlap().longestRun());
        side("A", nameA, a);
        side("B", nameB, b);
        if (comparison.verdict() == Verdict.COPY) {
            direction(comparison.direction());
            edits(comparison.editReport());
        }
        out.flush();
    }

    private void side(String letter, String name, Side side) {
        out.printf(Locale.ROOT, "%n%s  %s%n", letter, name);
        Furniture furniture = side.text().furniture();
        field("headline", side.text().title());
        furniture.captions().forEach(caption -> field("caption", caption));
        if (furniture.dateline() != null) {
            Furniture.Dateline line = furniture.dateline();
            field("dateline", line.text());
            field("  place", line.place());
            field("  date", line.date());
            field("  agency", line.agency());
        }
        field("byline", furniture.byline());
        field("source URL", furniture.sourceUrl());
        field("outlet line", furniture.outletLine());
        field("deck", furniture.deck());
        field("credit line", furniture.creditLine());
        furniture.boilerplate().forEach(line -> field("boilerplate", line));
    }

    private void direction(Direction direction) {
        out.println();
        if (direction.source() == null) {
            out.println("Which was first cannot be told.");
        } else {
            out.printf(Locale.ROOT, "%s is the source, confidence %.2f:%n", direction.source(), direction.confidence());
        }
        for (Direction.Reason reason : direction.reasons()) {
            String speaks = reason.weight() > 0 ? "A" : "B";
            out.printf(Locale.ROOT, "  %-24s speaks for %s (%+.1f)%n", reason.name(), speaks, reason.weight());
        }
    }

    private void edits(EditReport edits) {
        out.printf(Locale.ROOT, "%nWhat the copy changed:%n");
        EditLines.of(edits).forEach(line -> field(line.label(), line.text()));
    }

    private void field(String name, @org.jspecify.annotations.Nullable String value) {
        if (value != null && !value.isBlank()) {
            String line = value.strip().replaceAll("\\s+", " ");
            out.printf(
                    Locale.ROOT,
                    "  %-14s %s%n",
                    name,
                    line.length() <= WIDTH ? line : line.substring(0, WIDTH - 1) + "…");
        }
    }
}
