package wirewatch.processor.domain.watch;

import java.util.Arrays;

/** Which of the numbered {@link Keys} one article has, and in which fields. Used again for the next article. */
final class Present {

    private byte[] places = new byte[1024];
    private int[] keys = new int[1024];
    private int size;

    /** Forgets the last article, and makes room for so many keys. */
    void begin(int count) {
        for (int i = 0; i < size; i++) {
            places[keys[i]] = 0;
        }
        size = 0;
        if (count > places.length) {
            places = new byte[count + count / 2];
        }
    }

    /** @param where the {@link Place#bit bits} of the fields */
    void add(int key, int where) {
        if (places[key] == 0) {
            keys = size < keys.length ? keys : Arrays.copyOf(keys, size * 2);
            keys[size++] = key;
        }
        places[key] |= (byte) where;
    }

    /** How many keys it has. */
    int size() {
        return size;
    }

    int key(int index) {
        return keys[index];
    }

    /** The bits of the fields in which it stands. */
    int places(int key) {
        return places[key];
    }
}
