package wirewatch.processor.domain.watch;

import java.util.Arrays;

/**
 * From keys to the watches that must be asked where an article has the key, each with its companion. A bit for each key, in a few
 * kilobytes that stay in the cache, passes over nearly all words before the table is looked into.
 */
final class Covers {

    private static final int[] NONE = {};
    private static final long[] NO_COMPANIONS = {};
    private static final int FILTER_BITS = 19;

    private final long[] filter = new long[1 << (FILTER_BITS - 6)];
    private long[] keys = new long[1024];
    private int[][] watches = new int[1024][];
    private long[][] companions = new long[1024][];
    private int size;

    /** The key as {@link #watches} and {@link #companions} ask for it; negative where no watch has it. */
    int find(long key) {
        if ((filter[bucket(key)] & bit(key)) == 0) {
            return -1;
        }
        int slot = slot(key);
        return watches[slot] == null ? -1 : slot;
    }

    /** The watches with a key, by their numbers. */
    int[] watches(int found) {
        return watches[found];
    }

    /** What an article must have beside the key, watch by watch; {@link Filing#ALONE} is nothing. */
    long[] companions(int found) {
        return companions[found];
    }

    void add(long key, int watch, long companion) {
        if (size * 2 > keys.length) {
            grow();
        }
        int slot = slot(key);
        boolean fresh = watches[slot] == null;
        int count = fresh ? 0 : watches[slot].length;
        size += fresh ? 1 : 0;
        keys[slot] = key;
        watches[slot] = Arrays.copyOf(fresh ? NONE : watches[slot], count + 1);
        companions[slot] = Arrays.copyOf(fresh ? NO_COMPANIONS : companions[slot], count + 1);
        watches[slot][count] = watch;
        companions[slot][count] = companion;
        filter[bucket(key)] |= bit(key);
    }

    /** The key stays, without watches; the next watch with it takes its place. */
    void remove(long key, int watch) {
        int slot = slot(key);
        int[] before = watches[slot] == null ? NONE : watches[slot];
        int at = 0;
        while (at < before.length && before[at] != watch) {
            at++;
        }
        if (at < before.length) {
            int last = before.length - 1;
            int[] left = Arrays.copyOf(before, last);
            long[] leftCompanions = Arrays.copyOf(companions[slot], last);
            if (at < last) {
                left[at] = before[last];
                leftCompanions[at] = companions[slot][last];
            }
            watches[slot] = left;
            companions[slot] = leftCompanions;
        }
    }

    private void grow() {
        long[] oldKeys = keys;
        int[][] oldWatches = watches;
        long[][] oldCompanions = companions;
        keys = new long[oldKeys.length * 2];
        watches = new int[oldKeys.length * 2][];
        companions = new long[oldKeys.length * 2][];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldWatches[i] != null) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                watches[slot] = oldWatches[i];
                companions[slot] = oldCompanions[i];
            }
        }
    }

    private int slot(long key) {
        int slot = (int) (key >>> 24) & (keys.length - 1);
        while (watches[slot] != null && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private static int bucket(long key) {
        return (int) (key >>> (64 - (FILTER_BITS - 6)));
    }

    private static long bit(long key) {
        return 1L << (key >>> (64 - FILTER_BITS));
    }
}
