package wirewatch.standalone.offline;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.EditReport;
import wirewatch.processor.domain.copy.Comparison;
import wirewatch.processor.domain.copy.Direction;
import wirewatch.processor.domain.copy.Verdict;

/**
 * What {@code compare} prints of two texts.
 *
 * @param a id of the first, where pairs are compared
 * @param b id of the second
 * @param verdict {@code COPY}, {@code PARTIAL}, {@code RELATED}, {@code UNRELATED}, or {@code UNREADABLE} with a reason
 * @param source {@code a} or {@code b}; absent where it cannot be told
 * @param coverageOfSource share of the source's words that stand in the copy
 * @param coverageOfCopy share of the copy's words that stand in the source
 * @param longestRun words in the longest passage that both share
 * @param confidence in the verdict
 * @param rule that decided
 * @param directionConfidence in the source
 * @param editReport where it is a copy
 * @param reason why it could not be read
 */
@JsonPropertyOrder({"a", "b", "verdict", "source"})
public record PairLine(
        @Nullable String a,
        @Nullable String b,
        String verdict,
        @Nullable String source,
        @Nullable Double coverageOfSource,
        @Nullable Double coverageOfCopy,
        @Nullable Integer longestRun,
        @Nullable Double confidence,
        @Nullable String rule,
        @Nullable Double directionConfidence,
        @Nullable EditReport editReport,
        @Nullable String reason) {

    public static PairLine of(@Nullable String a, @Nullable String b, Comparison comparison) {
        boolean copy = comparison.verdict() == Verdict.COPY;
        Direction.Which source = copy ? comparison.direction().source() : null;
        return new PairLine(
                a,
                b,
                comparison.verdict().name(),
                source == null ? null : source.name().toLowerCase(Locale.ROOT),
                round(comparison.coverageOfSource()),
                round(comparison.coverageOfCopy()),
                comparison.overlap().longestRun(),
                round(comparison.confidence()),
                comparison.rule(),
                copy ? round(comparison.direction().confidence()) : null,
                copy ? comparison.editReport() : null,
                null);
    }

    static PairLine unreadable(@Nullable String a, @Nullable String b, String reason) {
        return new PairLine(a, b, "UNREADABLE", null, null, null, null, null, null, null, null, reason);
    }

    private static double round(double share) {
        return Math.round(share * 10_000) / 10_000.0;
    }
}
