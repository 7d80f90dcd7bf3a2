package wirewatch.processor.domain.watch;

import java.util.Arrays;

/**
 * From keys to the watches that must be asked where an article has the key. A bit for each key, in a few kilobytes that stay in the
 * cache, passes over nearly all words before the table is looked into.
 */
final class Covers {

    private static final int[] NONE = {};
    private static final int FILTER_BITS = 19;

    private final long[] filter = new long[1 << (FILTER_BITS - 6)];
    private long[] keys = new long[1024];
    private int[][] watches = new int[1024][];
    private int size;

    /** The watches with a key, by their numbers. */
    int[] of(long key) {
        if ((filter[bucket(key)] & bit(key)) == 0) {
            return NONE;
        }
        int[] found = watches[slot(key)];
        return found == null ? NONE : found;
    }

    void add(long key, int watch) {
        if (size * 2 > keys.length) {
            grow();
        }
        int slot = slot(key);
        int[] before = watches[slot];
        size += before == null ? 1 : 0;
        keys[slot] = key;
        watches[slot] = with(before == null ? NONE : before, watch);
        filter[bucket(key)] |= bit(key);
    }

    /** The key stays, without watches; the next watch with it takes its place. */
    void remove(long key, int watch) {
        int slot = slot(key);
        if (watches[slot] != null) {
            watches[slot] =
                    Arrays.stream(watches[slot]).filter(one -> one != watch).toArray();
        }
    }

    private static int[] with(int[] some, int one) {
        int[] all = Arrays.copyOf(some, some.length + 1);
        all[some.length] = one;
        return all;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[][] oldWatches = watches;
        keys = new long[oldKeys.length * 2];
        watches = new int[oldKeys.length * 2][];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldWatches[i] != null) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                watches[slot] = oldWatches[i];
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
