package wirewatch.processor.domain.story;

import java.util.Arrays;

/**
 * Short lists of story slots in one array: a list takes 1, 2, 4, … {@value TermTable#LONGEST} places, and moves when it
 * outgrows them; a full one overwrites its oldest entry. Places given up are used again.
 *
 * <p>A list is known by the offset of its first place and its shape: the length in the lower bits, the next place to
 * overwrite above them.
 */
final class Postings {

    private static final int LENGTH_BITS = 7;
    private static final int LENGTH_MASK = (1 << LENGTH_BITS) - 1;
    private static final int NOTHING = -1;

    private int[] places = new int[1024];
    private int used;
    private final int[] free = new int[8];

    Postings() {
        Arrays.fill(free, NOTHING);
    }

    static int length(short shape) {
        return shape & LENGTH_MASK;
    }

    int get(int place) {
        return places[place];
    }

    /** Adds to a list; answers where the list stands now. */
    int add(int list, short shape, int story) {
        int length = length(shape);
        if (length == TermTable.LONGEST) {
            places[list + (shape >>> LENGTH_BITS)] = story;
            return list;
        }
        int at = list;
        if (Integer.bitCount(length) <= 1) {
            at = move(list, length, length == 0 ? 1 : length * 2);
        }
        places[at + length] = story;
        return at;
    }

    /** The shape after one was added. */
    static short longer(short shape) {
        int length = length(shape);
        if (length < TermTable.LONGEST) {
            return (short) (length + 1);
        }
        return (short) (length | (((shape >>> LENGTH_BITS) + 1) % TermTable.LONGEST) << LENGTH_BITS);
    }

    /** Removes the entry at an index, the later ones move up; answers where the list stands now. */
    int remove(int list, short shape, int index) {
        int length = length(shape);
        System.arraycopy(places, list + index + 1, places, list + index, length - index - 1);
        int left = length - 1;
        if (left == 0) {
            release(list, 1);
            return 0;
        }
        return Integer.bitCount(left) == 1 ? move(list, left, left) : list;
    }

    /** The shape after one was removed. */
    static short shorter(short shape) {
        return (short) (length(shape) - 1);
    }

    /** Gives a list's places back. */
    void free(int list, short shape) {
        int length = length(shape);
        if (length > 0) {
            release(list, capacity(length));
        }
    }

    private static int capacity(int length) {
        return length <= 1 ? 1 : Integer.highestOneBit(length - 1) << 1;
    }

    private int move(int list, int length, int capacity) {
        int to = take(capacity);
        System.arraycopy(places, list, places, to, length);
        if (length > 0) {
            release(list, capacity == length ? length * 2 : length);
        }
        return to;
    }

    private int take(int capacity) {
        int kind = Integer.numberOfTrailingZeros(capacity);
        int head = free[kind];
        if (head != NOTHING) {
            free[kind] = places[head];
            return head;
        }
        if (used + capacity > places.length) {
            places = Arrays.copyOf(places, places.length + (places.length >> 1));
        }
        used += capacity;
        return used - capacity;
    }

    private void release(int list, int capacity) {
        int kind = Integer.numberOfTrailingZeros(capacity);
        places[list] = free[kind];
        free[kind] = list;
    }
}
