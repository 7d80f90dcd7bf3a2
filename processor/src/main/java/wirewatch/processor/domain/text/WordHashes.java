package wirewatch.processor.domain.text;

import java.util.Arrays;

/**
 * The folded words of one line as hashes: a part of the work of {@link Words}, for the lines that {@link Phrases} looks through.
 * Reused from line to line.
 */
final class WordHashes {

    /** No phrase counts beyond; longer lines are paragraphs. */
    static final int MAX = 100;

    private static final long NUMBER = Letters.finish(Letters.mix(Letters.start(), '0'));

    private final long[] hashes = new long[MAX];
    private final int[] ends = new int[MAX];
    private int size;

    /** Reads a line's words; stops behind {@value #MAX}. */
    WordHashes read(String line) {
        size = 0;
        int length = line.length();
        long hash = Letters.start();
        boolean inside = false;
        boolean number = false;
        for (int i = 0; i < length && size < MAX; i++) {
            int c = line.charAt(i);
            int folded = Letters.folded(c);
            if (folded != 0) {
                number = (!inside || number) && isDigit(c);
                inside = true;
                hash = Letters.isDecoration(c) ? hash : Letters.mix(hash, folded);
            } else if (inside && !(c == '\'' && i + 1 < length && Letters.isWord(line.charAt(i + 1)))) {
                add(number ? NUMBER : Letters.finish(hash), i);
                hash = Letters.start();
                inside = false;
            }
        }
        if (inside && size < MAX) {
            add(number ? NUMBER : Letters.finish(hash), length);
        }
        return this;
    }

    private void add(long hash, int end) {
        hashes[size] = hash;
        ends[size++] = end;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    int size() {
        return size;
    }

    long hash(int word) {
        return hashes[word];
    }

    int end(int word) {
        return ends[word];
    }

    long[] copy() {
        return Arrays.copyOf(hashes, size);
    }
}
