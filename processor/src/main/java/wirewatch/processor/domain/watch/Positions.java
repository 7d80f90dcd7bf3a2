package wirewatch.processor.domain.watch;

import java.util.Arrays;

/**
 * Where each word of one article stands: an open table of hashes, from each a chain through its positions, the last first, and in
 * which fields it stands at all. Used again for the next article.
 */
final class Positions {

    private static final int NONE = -1;

    private long[] hashes = new long[1024];
    private int[] heads = new int[1024];
    private int[] fields = new int[1024];
    private int[] distinct = new int[512];
    private int different;
    private int[] positions = new int[512];
    private int[] earlier = new int[512];
    private int mask;
    private int size;

    /** Forgets the last article, and makes room for one of so many words. */
    void begin(int words) {
        int capacity = Integer.highestOneBit(Math.max(64, words)) << 2;
        if (capacity > hashes.length) {
            hashes = new long[capacity];
            heads = new int[capacity];
            fields = new int[capacity];
        }
        if (words > positions.length) {
            distinct = new int[words + words / 4];
            positions = new int[words + words / 4];
            earlier = new int[words + words / 4];
        }
        Arrays.fill(heads, 0, capacity, 0);
        mask = capacity - 1;
        size = 0;
        different = 0;
    }

    /** @param at counted from the field's beginning */
    void add(Place place, long hash, int at) {
        int slot = slot(hash);
        if (heads[slot] == 0) {
            hashes[slot] = hash;
            fields[slot] = 0;
            distinct[different++] = slot;
        }
        fields[slot] |= place.bit();
        positions[size] = place.from() + at;
        earlier[size] = heads[slot] - 1;
        heads[slot] = ++size;
    }

    /** How many different words there are. */
    int different() {
        return different;
    }

    /** The hash of one of the different words. */
    long hash(int word) {
        return hashes[distinct[word]];
    }

    /** An entry of one of the different words. */
    int entry(int word) {
        return heads[distinct[word]] - 1;
    }

    /** The {@link Place#bit bits} of the fields in which one of the different words stands. */
    int places(int word) {
        return fields[distinct[word]];
    }

    /** Whether it stands in one of some fields, given by their {@link Place#bit bits}. */
    boolean has(int places, long hash) {
        int slot = slot(hash);
        return heads[slot] != 0 && (fields[slot] & places) != 0;
    }

    /** The word's last position as an entry for {@link #position} and {@link #before}; negative where it does not stand. */
    int last(long hash) {
        return heads[slot(hash)] - 1;
    }

    int position(int entry) {
        return positions[entry];
    }

    /** The entry before, negative where there is none. */
    int before(int entry) {
        return entry < 0 ? NONE : earlier[entry];
    }

    private int slot(long hash) {
        int slot = (int) (hash >>> 20) & mask;
        while (heads[slot] != 0 && hashes[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
