package wirewatch.processor.domain.copy;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Copy;
import wirewatch.contract.EditReport;
import wirewatch.contract.Publication;

/**
 * Two texts compared: what they are to each other, what shows it, which was first, and what was changed. The verdict is made
 * at once; direction and edit report are worked out when they are asked for, since most comparisons end with the verdict.
 */
public final class Comparison {

    private final Side a;
    private final Side b;
    private final Arrival arrival;
    private final Overlap overlap;
    private final Rules rules;
    private @Nullable Changes changes;
    private @Nullable Direction direction;
    private @Nullable EditReport editReport;

    private Comparison(Side a, Side b, Arrival arrival, CopySettings settings) {
        this.a = a;
        this.b = b;
        this.arrival = arrival;
        overlap = Overlap.between(a.words(), b.words());
        rules = Rules.decide(overlap, a, b, settings);
    }

    /** Compares two texts of which it is not known which was here first. */
    public static Comparison of(Side a, Side b) {
        return of(a, b, Arrival.UNKNOWN);
    }

    /** Compares two texts. */
    public static Comparison of(Side a, Side b, Arrival arrival) {
        return of(a, b, arrival, CopySettings.DEFAULT);
    }

    /** Compares two texts by other thresholds. */
    public static Comparison of(Side a, Side b, Arrival arrival, CopySettings settings) {
        return new Comparison(a, b, arrival, settings);
    }

    public Verdict verdict() {
        return rules.verdict();
    }

    /** The rule that decided. */
    public String rule() {
        return rules.rule();
    }

    /** What the rule looked at: a share, 0 to 1. */
    public double score() {
        return rules.score();
    }

    /** What the score had to reach. */
    public double threshold() {
        return rules.threshold();
    }

    /** All that was measured, by name; "earlier" is the first text. */
    public Map<String, Double> parts() {
        return rules.parts();
    }

    /** How sure the verdict is, 0.5 to 0.99. */
    public double confidence() {
        return rules.confidence();
    }

    /** The words that both share; its "A" is the first text given, whichever is the source. */
    public Overlap overlap() {
        return overlap;
    }

    /** Which was first. */
    public Direction direction() {
        if (direction == null) {
            direction = Directions.between(a, b, overlap, changes().forward(), arrival);
        }
        return direction;
    }

    /** Whether the second text is taken to be the source; where it cannot be told, the first is. */
    public boolean isReversed() {
        return direction().source() == Direction.Which.B;
    }

    /** What the copy changed against its source. */
    public EditReport editReport() {
        if (editReport == null) {
            editReport = isReversed()
                    ? EditReports.of(b, a, Changes.between(b.words(), a.words()))
                    : EditReports.of(a, b, changes());
        }
        return editReport;
    }

    public double coverageOfSource() {
        return isReversed() ? overlap.coverageOfB() : overlap.coverageOfA();
    }

    public double coverageOfCopy() {
        return isReversed() ? overlap.coverageOfA() : overlap.coverageOfB();
    }

    /** As published with the copy. */
    public Copy copyOf(String sourceId) {
        Side source = isReversed() ? b : a;
        Side copy = isReversed() ? a : b;
        return new Copy(
                sourceId,
                source.outlet(),
                coverageOfSource(),
                coverageOfCopy(),
                overlap.longestRun(),
                confidence(),
                rule(),
                lagSeconds(source.published(), copy.published()));
    }

    private Changes changes() {
        if (changes == null) {
            changes = Changes.between(a.words(), b.words());
        }
        return changes;
    }

    private static @Nullable Long lagSeconds(@Nullable Publication source, @Nullable Publication copy) {
        if (source == null || copy == null || !isExact(source) || !isExact(copy)) {
            return null;
        }
        return Duration.between(source.at(), copy.at()).toSeconds();
    }

    private static boolean isExact(Publication publication) {
        return publication.precision().compareTo(Publication.Precision.MINUTE) <= 0
                && publication.from().compareTo(Publication.From.FETCHED) < 0;
    }
}
