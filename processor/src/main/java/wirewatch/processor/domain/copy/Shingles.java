package wirewatch.processor.domain.copy;

import wirewatch.processor.domain.text.Words;

/** Hashes of every sequence of some words of a text, each made from the one before it (Karp and Rabin 1987). */
final class Shingles {

    private static final long BASE = 0x9E3779B97F4A7C15L;
    private static final long[] NONE = {};

    private Shingles() {}

    /** One hash a position; none where the text is shorter than a sequence. */
    static long[] of(Words words, int width) {
        int count = words.size() - width + 1;
        if (count <= 0) {
            return NONE;
        }
        long leaving = power(width);
        long[] hashes = new long[count];
        long rolling = 0;
        for (int word = 0; word < width; word++) {
            rolling = rolling * BASE + words.hash(word);
        }
        hashes[0] = mix(rolling);
        for (int at = 1; at < count; at++) {
            rolling = rolling * BASE + words.hash(at + width - 1) - leaving * words.hash(at - 1);
            hashes[at] = mix(rolling);
        }
        return hashes;
    }

    /**
     * Those hashes that are below a cut, without keeping the others.
     *
     * @return how many; -1 where they are more than there is room for
     */
    static int below(Words words, int width, long cut, long[] into) {
        int count = words.size() - width + 1;
        long leaving = power(width);
        long rolling = 0;
        for (int word = 0; word < width - 1; word++) {
            rolling = rolling * BASE + words.hash(word);
        }
        int found = 0;
        long left = 0;
        for (int at = 0; at < count; at++) {
            rolling = rolling * BASE + words.hash(at + width - 1) - leaving * left;
            left = words.hash(at);
            long hash = mix(rolling);
            if (hash < cut) {
                if (found == into.length) {
                    return -1;
                }
                into[found++] = hash;
            }
        }
        return found;
    }

    private static long power(int width) {
        long power = 1;
        for (int i = 0; i < width; i++) {
            power *= BASE;
        }
        return power;
    }

    /** The high bits depend on all words; this brings them down to the low ones. */
    private static long mix(long hash) {
        long h = (hash ^ (hash >>> 32)) * 0xD6E8FEB86659FD93L;
        return h ^ (h >>> 32);
    }
}
