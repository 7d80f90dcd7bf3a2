package wirewatch.processor.domain.copy;

/**
 * Which slots have an anchor: pairs of 32-bit hash and slot in one open-addressed array, all pairs of one hash in one run of
 * it, so that a look-up touches one or two cache lines. Any capacity is allowed (the home is a multiplication, not a mask), so
 * it grows by a quarter and stands three quarters full: 11 bytes a pair.
 */
final class Postings {

    private static final double FULL = 0.85;
    private static final double GROWTH = 1.25;
    private static final int SMALLEST = 16;

    private long[] table = new long[SMALLEST];
    private int size;

    /** Collects the slots with this anchor behind {@code from}; stops at {@code most}. */
    int find(int anchor, int[] into, int from, int most) {
        int found = 0;
        for (int at = home(anchor); table[at] != 0 && found < most; at = next(at)) {
            if (anchor(table[at]) == anchor) {
                into[from + found++] = slot(table[at]);
            }
        }
        return found;
    }

    /** Adds a pair unless {@code most} slots have this anchor already; whether it did. */
    boolean add(int anchor, int slot, int most) {
        int at = home(anchor);
        int seen = 0;
        for (; table[at] != 0; at = next(at)) {
            seen += anchor(table[at]) == anchor ? 1 : 0;
        }
        if (seen >= most) {
            return false;
        }
        table[at] = pair(anchor, slot);
        if (++size > table.length * FULL) {
            grow();
        }
        return true;
    }

    /** Takes a pair out, and moves those behind it up, so that no run is broken. */
    void remove(int anchor, int slot) {
        long pair = pair(anchor, slot);
        int at = home(anchor);
        while (table[at] != 0 && table[at] != pair) {
            at = next(at);
        }
        if (table[at] != 0) {
            close(at);
            size--;
        }
    }

    int capacity() {
        return table.length;
    }

    private void close(int gap) {
        int hole = gap;
        for (int at = next(hole); table[at] != 0; at = next(at)) {
            if (distance(home(anchor(table[at])), at) >= distance(hole, at)) {
                table[hole] = table[at];
                hole = at;
            }
        }
        table[hole] = 0;
    }

    private void grow() {
        long[] old = table;
        table = new long[Math.max(old.length + SMALLEST, (int) Math.min(Integer.MAX_VALUE - 8, old.length * GROWTH))];
        for (long pair : old) {
            if (pair != 0) {
                put(pair);
            }
        }
    }

    private void put(long pair) {
        int at = home(anchor(pair));
        while (table[at] != 0) {
            at = next(at);
        }
        table[at] = pair;
    }

    private int home(int anchor) {
        return (int) ((Integer.toUnsignedLong(anchor) * table.length) >>> 32);
    }

    private int next(int at) {
        return at + 1 == table.length ? 0 : at + 1;
    }

    private int distance(int from, int to) {
        return to >= from ? to - from : to - from + table.length;
    }

    /** Slots are stored one higher, so that no pair is 0. */
    private static long pair(int anchor, int slot) {
        return ((long) anchor << 32) | (slot + 1);
    }

    private static int anchor(long pair) {
        return (int) (pair >>> 32);
    }

    private static int slot(long pair) {
        return (int) pair - 1;
    }
}
