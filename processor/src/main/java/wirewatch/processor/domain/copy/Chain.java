package wirewatch.processor.domain.copy;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The heaviest part of a sequence that keeps its order: what was not moved. */
final class Chain {

    private Chain() {}

    /**
     * Marks the members of the heaviest rising subsequence, in n log n steps.
     *
     * @param keys the order in the other text
     * @param weights above 0
     */
    static boolean[] of(int[] keys, int[] weights) {
        int[] before = new int[keys.length];
        long[] totals = new long[keys.length];
        NavigableMap<Integer, Integer> best = new TreeMap<>();
        for (int i = 0; i < keys.length; i++) {
            Map.Entry<Integer, Integer> lower = best.lowerEntry(keys[i]);
            before[i] = lower == null ? -1 : lower.getValue();
            totals[i] = weights[i] + (lower == null ? 0 : totals[lower.getValue()]);
            keep(best, keys[i], i, totals);
        }
        return marked(best, before);
    }

    /** Entries rise in key and in total, so the last is the best. */
    private static void keep(NavigableMap<Integer, Integer> best, int key, int index, long[] totals) {
        Map.Entry<Integer, Integer> rival = best.floorEntry(key);
        if (rival != null && totals[rival.getValue()] >= totals[index]) {
            return;
        }
        best.put(key, index);
        Map.Entry<Integer, Integer> next = best.higherEntry(key);
        while (next != null && totals[next.getValue()] <= totals[index]) {
            best.remove(next.getKey());
            next = best.higherEntry(key);
        }
    }

    private static boolean[] marked(NavigableMap<Integer, Integer> best, int[] before) {
        boolean[] marked = new boolean[before.length];
        Map.Entry<Integer, Integer> last = best.lastEntry();
        for (int at = last == null ? -1 : last.getValue(); at >= 0; at = before[at]) {
            marked[at] = true;
        }
        return marked;
    }
}
