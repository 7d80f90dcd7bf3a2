package wirewatch.processor.domain.copy;

import java.util.Arrays;

/**
 * Which slots have an anchor: pairs of 32-bit hash and slot in one open-addressed array that is kept in order ("ordered hash
 * tables", Amble and Knuth 1974). The home is a multiplication that rises with the hash, so the whole array is sorted but for its
 * gaps: a look-up that finds nothing, as most do, ends at the first larger hash, after 3 steps where an unordered table needs 13,
 * and equal hashes are neighbours. It grows by a seventh and stands four fifths full: 10 bytes a pair.
 */
final class Postings {

    private static final double FULL = 0.85;
    private static final double GROWTH = 1.15;
    private static final int SMALLEST = 16;
    /** Places behind the last home, so that no look-up goes round; the last stays empty and ends every one. */
    private static final int OVERHANG = 64;

    private int homes = SMALLEST;
    private long[] table = new long[SMALLEST + OVERHANG];
    private int size;

    /** Collects the slots with this anchor. */
    int find(int anchor, int[] into) {
        int found = 0;
        for (int at = first(anchor); found < into.length && table[at] != 0 && anchor(table[at]) == anchor; at++) {
            into[found++] = (int) table[at] - 1;
        }
        return found;
    }

    /** Adds a pair, unless {@code most} slots have this anchor already. */
    void add(int anchor, int slot, int most) {
        int at = first(anchor);
        int end = at;
        while (table[end] != 0 && anchor(table[end]) == anchor) {
            end++;
        }
        if (end - at < most) {
            insert(pair(anchor, slot), at);
        }
    }

    /** Takes a pair out, if it is there, and closes the gap. */
    void remove(int anchor, int slot) {
        long pair = pair(anchor, slot);
        int at = place(pair, first(anchor));
        if (table[at] != pair) {
            return;
        }
        int next = at + 1;
        while (table[next] != 0 && home(anchor(table[next])) < next) {
            next++;
        }
        System.arraycopy(table, at + 1, table, at, next - at - 1);
        table[next - 1] = 0;
        size--;
    }

    int capacity() {
        return table.length;
    }

    private void insert(long pair, int from) {
        int at = place(pair, from);
        int end = at;
        while (table[end] != 0) {
            end++;
        }
        if (end + 1 == table.length || size + 1 > homes * FULL) {
            grow();
            insert(pair, first(anchor(pair)));
            return;
        }
        System.arraycopy(table, at, table, at + 1, end - at);
        table[at] = pair;
        size++;
    }

    private void grow() {
        long[] old = table;
        homes = Math.max(homes + SMALLEST, (int) (homes * GROWTH));
        table = new long[homes + OVERHANG];
        int at = 0;
        for (long pair : old) {
            if (pair != 0) {
                at = Math.max(at, home(anchor(pair)));
                if (at + 1 >= table.length) {
                    table = Arrays.copyOf(table, table.length + OVERHANG);
                }
                table[at++] = pair;
            }
        }
    }

    /** Where this anchor begins or would. */
    private int first(int anchor) {
        return place((long) anchor << 32, home(anchor));
    }

    /** The first place from here that is empty or holds no smaller pair. */
    private int place(long pair, int from) {
        int at = from;
        while (table[at] != 0 && Long.compareUnsigned(table[at], pair) < 0) {
            at++;
        }
        return at;
    }

    private int home(int anchor) {
        return (int) ((Integer.toUnsignedLong(anchor) * homes) >>> 32);
    }

    /** Slots are stored one higher, so that no pair is 0. */
    private static long pair(int anchor, int slot) {
        return ((long) anchor << 32) | (slot + 1);
    }

    private static int anchor(long pair) {
        return (int) (pair >>> 32);
    }
}
