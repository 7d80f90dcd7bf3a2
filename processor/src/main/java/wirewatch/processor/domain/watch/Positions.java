package wirewatch.processor.domain.watch;

import java.util.Arrays;
import wirewatch.processor.domain.text.Words;

/**
 * Where each word of one article stands: an open table of hashes, from each a chain through its positions, the last first. Used
 * again for the next article.
 */
final class Positions {

    private static final int NONE = -1;

    private long[] hashes = new long[1024];
    private int[] heads = new int[1024];
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
        }
        if (words > positions.length) {
            positions = new int[words + words / 4];
            earlier = new int[words + words / 4];
        }
        Arrays.fill(heads, 0, capacity, 0);
        mask = capacity - 1;
        size = 0;
    }

    void add(Place place, Words words, long[] hashOf) {
        for (int word = 0; word < words.size() && word < Place.ROOM; word++) {
            int slot = slot(hashOf[word]);
            hashes[slot] = hashOf[word];
            positions[size] = place.from() + word;
            earlier[size] = heads[slot] - 1;
            heads[slot] = ++size;
        }
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

    boolean has(Place place, long hash) {
        for (int entry = last(hash); entry >= 0; entry = earlier[entry]) {
            if (place.holds(positions[entry])) {
                return true;
            }
        }
        return false;
    }

    private int slot(long hash) {
        int slot = (int) (hash >>> 20) & mask;
        while (heads[slot] != 0 && hashes[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
