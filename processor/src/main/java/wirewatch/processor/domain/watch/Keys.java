package wirewatch.processor.domain.watch;

/**
 * Numbers the keys of all conditions from 0 on. A bit for each key, in a few kilobytes that stay in the cache, passes over nearly all
 * that is looked up before the table is looked into. A key keeps its number though no watch asks for it any longer.
 */
final class Keys {

    private static final int FILTER_BITS = 19;
    private static final int NONE = -1;

    private final long[] filter = new long[1 << (FILTER_BITS - 6)];
    private long[] keys = new long[1024];
    /** One higher; 0 is a free place. */
    private int[] numbers = new int[1024];

    private int size;

    int size() {
        return size;
    }

    /** Its number; negative where it has none. */
    int find(long key) {
        if ((filter[bucket(key)] & bit(key)) == 0) {
            return NONE;
        }
        return numbers[slot(key)] - 1;
    }

    /** Its number, a new one where it had none. */
    int number(long key) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int slot = slot(key);
        if (numbers[slot] == 0) {
            keys[slot] = key;
            numbers[slot] = ++size;
            filter[bucket(key)] |= bit(key);
        }
        return numbers[slot] - 1;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new long[oldKeys.length * 2];
        numbers = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldNumbers[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                numbers[slot] = oldNumbers[i];
            }
        }
    }

    private int slot(long key) {
        int slot = (int) (key >>> 24) & (keys.length - 1);
        while (numbers[slot] != 0 && keys[slot] != key) {
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
