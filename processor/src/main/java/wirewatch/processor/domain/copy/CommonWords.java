package wirewatch.processor.domain.copy;

import java.util.ArrayList;
import java.util.List;
import wirewatch.processor.domain.text.Words;

/** The longest common subsequence of words between two short stretches, by the textbook's table. */
final class CommonWords {

    private final Words source;
    private final Words copy;

    CommonWords(Words source, Words copy) {
        this.source = source;
        this.copy = copy;
    }

    /** The common words as runs, in order. */
    List<Run> between(int from, int to, int newFrom, int newTo) {
        int[][] lengths = lengths(from, to, newFrom, newTo);
        List<Run> runs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < to - from && j < newTo - newFrom) {
            if (source.hash(from + i) == copy.hash(newFrom + j)) {
                runs.add(new Run(from + i++, newFrom + j++, 1));
            } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return runs;
    }

    /** For every pair of places, what can still be had behind it. */
    private int[][] lengths(int from, int to, int newFrom, int newTo) {
        int[][] lengths = new int[to - from + 1][newTo - newFrom + 1];
        for (int i = to - from - 1; i >= 0; i--) {
            for (int j = newTo - newFrom - 1; j >= 0; j--) {
                lengths[i][j] = source.hash(from + i) == copy.hash(newFrom + j)
                        ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return lengths;
    }
}
