package wirewatch.processor.domain.copy;

import java.util.Arrays;
import java.util.List;
import wirewatch.processor.domain.text.Words;

/**
 * What two texts share, word by word.
 *
 * @param wordsInA words of the first text
 * @param wordsInB words of the second text
 * @param coveredInA words of the first that stand in runs of the second
 * @param coveredInB words of the second that stand in runs of the first
 * @param longestRun words in the longest run
 * @param runs sequences of at least {@link Script#shingle()} words that stand in both, in the order of the second text
 */
public record Overlap(int wordsInA, int wordsInB, int coveredInA, int coveredInB, int longestRun, List<Run> runs) {

    public Overlap {
        runs = List.copyOf(runs);
    }

    /** Compares two texts in time linear in their length. */
    public static Overlap between(Words a, Words b) {
        int width = Script.of(a.size() <= b.size() ? a : b).shingle();
        return of(a.size(), b.size(), new RunFinder(a, b, width).find());
    }

    static Overlap of(int wordsInA, int wordsInB, List<Run> runs) {
        boolean[] inA = new boolean[wordsInA];
        int longest = 0;
        int coveredInB = 0;
        for (Run run : runs) {
            Arrays.fill(inA, run.inA(), run.endInA(), true);
            coveredInB += run.length();
            longest = Math.max(longest, run.length());
        }
        return new Overlap(wordsInA, wordsInB, count(inA), coveredInB, longest, runs);
    }

    /** Share of the first text's words that stand in the second, 0 to 1. */
    public double coverageOfA() {
        return wordsInA == 0 ? 0 : (double) coveredInA / wordsInA;
    }

    /** Share of the second text's words that stand in the first, 0 to 1. */
    public double coverageOfB() {
        return wordsInB == 0 ? 0 : (double) coveredInB / wordsInB;
    }

    private static int count(boolean[] marks) {
        int count = 0;
        for (boolean mark : marks) {
            count += mark ? 1 : 0;
        }
        return count;
    }
}
