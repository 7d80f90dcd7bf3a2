package wirewatch.processor.domain.compact;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Which slots have a hash, such as an anchor of a text or a name's: pairs of 32-bit hash and slot in one open-addressed array that is kept in order ("ordered hash
 * tables", Amble and Knuth 1974). The home is a multiplication that rises with the hash, so the whole array is sorted but for its
 * gaps: a look-up that finds nothing, as most do, ends at the first larger hash, after 3 steps where an unordered table needs 13,
 * and equal hashes are neighbours. It grows by a seventh and stands four fifths full: 10 bytes a pair.
 */
public final class HashSlots {

    private static final double FULL = 0.85;
    private static final double GROWTH = 1.15;
    private static final int SMALLEST = 16;
    /** Places behind the last home, so that no look-up goes round; the last stays empty and ends every one. */
    private static final int OVERHANG = 64;

    private int homes = SMALLEST;
    private long[] table = new long[SMALLEST + OVERHANG];
    private int size;

    /** Collects the slots with this hash; answers how many. */
    public int find(int hash, int[] into) {
        int found = 0;
        for (int at = first(hash); found < into.length && table[at] != 0 && hash(table[at]) == hash; at++) {
            into[found++] = (int) table[at] - 1;
        }
        return found;
    }

    /** The first slot with this hash of which something is true; -1 where there is none. */
    public int find(int hash, IntPredicate is) {
        for (int at = first(hash); table[at] != 0 && hash(table[at]) == hash; at++) {
            int slot = (int) table[at] - 1;
            if (is.test(slot)) {
                return slot;
            }
        }
        return -1;
    }

    /** Adds a pair. */
    public void add(int hash, int slot) {
        add(hash, slot, Integer.MAX_VALUE);
    }

    /** Adds a pair, unless {@code most} slots have this hash already. */
    public void add(int hash, int slot, int most) {
        int at = first(hash);
        int end = at;
        while (table[end] != 0 && hash(table[end]) == hash) {
            end++;
        }
        if (end - at < most) {
            insert(pair(hash, slot), at);
        }
    }

    /** Takes a pair out, if it is there, and closes the gap. */
    public void remove(int hash, int slot) {
        long pair = pair(hash, slot);
        int at = place(pair, first(hash));
        if (table[at] != pair) {
            return;
        }
        int next = at + 1;
        while (table[next] != 0 && home(hash(table[next])) < next) {
            next++;
        }
        System.arraycopy(table, at + 1, table, at, next - at - 1);
        table[next - 1] = 0;
        size--;
    }

    /** How many pairs it has room for, at eight bytes each. */
    public int capacity() {
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
            insert(pair, first(hash(pair)));
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
                at = Math.max(at, home(hash(pair)));
                if (at + 1 >= table.length) {
                    table = Arrays.copyOf(table, table.length + OVERHANG);
                }
                table[at++] = pair;
            }
        }
    }

    /** Where this hash begins or would. */
    private int first(int hash) {
        return place((long) hash << 32, home(hash));
    }

    /** The first place from here that is empty or holds no smaller pair. */
    private int place(long pair, int from) {
        int at = from;
        while (table[at] != 0 && Long.compareUnsigned(table[at], pair) < 0) {
            at++;
        }
        return at;
    }

    private int home(int hash) {
        return (int) ((Integer.toUnsignedLong(hash) * homes) >>> 32);
    }

    /** Slots are stored one higher, so that no pair is 0. */
    private static long pair(int hash, int slot) {
        return ((long) hash << 32) | (slot + 1);
    }

    private static int hash(long pair) {
        return (int) (pair >>> 32);
    }
}
