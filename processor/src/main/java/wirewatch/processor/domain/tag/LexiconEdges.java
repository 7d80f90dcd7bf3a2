package wirewatch.processor.domain.tag;

import java.util.Map;

/**
 * The edges of a {@link Lexicon} in one open table: of each the upper bits of its key and, below them, the node it leads to, so that a
 * look-up touches one line of the cache. Most words of a text begin no phrase, and are told by one bit in a few kilobytes.
 */
final class LexiconEdges {

    private static final int TARGET_BITS = 20;
    private static final long TARGET = (1L << TARGET_BITS) - 1;
    private static final int FILTER_BITS = 16;

    private final long[] table;
    private final int mask;
    private final long[] filter = new long[1 << (FILTER_BITS - 6)];

    /** @param edges nodes by {@link #key} */
    LexiconEdges(Map<Long, Integer> edges) {
        table = new long[Integer.highestOneBit(Math.max(16, edges.size()) * 3 - 1) * 2];
        mask = table.length - 1;
        edges.forEach(this::put);
    }

    /** What an edge is found by: the node it leaves and the word on it. */
    static long key(int node, long hash) {
        return hash ^ (node * 0x9E3779B97F4A7C15L);
    }

    /** Lets {@link #mayBegin} pass a word. */
    void begins(long hash) {
        filter[word(hash)] |= 1L << (hash >>> (58 - (FILTER_BITS - 6)));
    }

    /** Whether some phrase begins with the word; wrongly true once in many words. */
    boolean mayBegin(long hash) {
        return (filter[word(hash)] & 1L << (hash >>> (58 - (FILTER_BITS - 6)))) != 0;
    }

    /** Where an edge leads, {@link Lexicon#ROOT} where there is none. */
    int target(long key) {
        int slot = (int) key & mask;
        long found = table[slot];
        while (found != 0) {
            if (((found ^ key) & ~TARGET) == 0) {
                return (int) (found & TARGET);
            }
            slot = (slot + 1) & mask;
            found = table[slot];
        }
        return Lexicon.ROOT;
    }

    private void put(long key, int target) {
        if (target > TARGET) {
            throw new IllegalArgumentException("the lists have more than " + TARGET + " beginnings of phrases");
        }
        int slot = (int) key & mask;
        while (table[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        table[slot] = (key & ~TARGET) | target;
    }

    private static int word(long hash) {
        return (int) (hash >>> (64 - (FILTER_BITS - 6)));
    }
}
