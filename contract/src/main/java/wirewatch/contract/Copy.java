package wirewatch.contract;

import org.jspecify.annotations.Nullable;

/**
 * Which earlier text an article was copied from, and what shows it.
 *
 * @param id the clipping it was taken from
 * @param outlet that clipping's outlet; null is <em>unknown</em>, never a guess
 * @param coverageOfSource share of the source's words that stand in the copy, 0 to 1 (Broder 1997, containment)
 * @param coverageOfCopy share of the copy's words that stand in the source, 0 to 1
 * @param longestRun words in the longest passage both share, after clean-up
 * @param confidence how sure it is that the one was copied from the other, 0 to 1
 * @param rule the rule that fired
 * @param lagSeconds publication of the copy after that of the source; null where either is not known to the minute
 */
public record Copy(
        String id,
        @Nullable String outlet,
        double coverageOfSource,
        double coverageOfCopy,
        int longestRun,
        double confidence,
        String rule,
        @Nullable Long lagSeconds) {}
