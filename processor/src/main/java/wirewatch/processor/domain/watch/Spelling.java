package wirewatch.processor.domain.watch;

import wirewatch.processor.domain.text.Words;

/**
 * The letters of one word, and hashes of what can be made of them: how it begins, and what is left of it without a letter or two. Words
 * that differ by so many letters have such a rest in common, whichever of them lacks, adds, changes or swaps letters ("symmetric
 * delete"; Mor and Fraenkel 1982). Used again for the next word.
 */
final class Spelling {

    /** Letters of a prefix that are looked up; more would hardly tell more. */
    static final int LONGEST_BEGINNING = 6;

    /** Longer words have no misspellings here. */
    static final int LONGEST = 24;

    private static final long BASE = 0x9E3779B97F4A7C15L;
    private static final long BEGINNING = 0x5851F42D4C957F2DL;
    private static final long REST = 0xA0761D6478BD642FL;
    private static final long[] POWERS = new long[LONGEST + 1];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = POWERS[i - 1] * BASE;
        }
    }

    /** Of its first letters, by how many. */
    private final long[] hashes = new long[LONGEST + 1];

    private final long[] rests = new long[1 + LONGEST + LONGEST * (LONGEST - 1) / 2];
    private int size;

    /** Reads a word as {@link WatchWords#term} writes it. */
    void read(Words words, int word) {
        if (!words.isAscii(word) || !readPlain(words.text(), words.start(word), words.end(word))) {
            read(WatchWords.term(words, word));
        }
    }

    /** Reads a word of ASCII letters and digits alone, as most are; false for any other. */
    private boolean readPlain(String text, int from, int end) {
        size = 0;
        for (int at = from; at < end; at++) {
            char c = text.charAt(at);
            int letter = c | 32;
            if (letter >= 'a' && letter <= 'z') {
                add(letter);
            } else if (c >= '0' && c <= '9') {
                add(c);
            } else {
                return false;
            }
        }
        return true;
    }

    void read(String term) {
        size = 0;
        term.codePoints().forEach(this::add);
    }

    private void add(int letter) {
        if (size < LONGEST) {
            hashes[size + 1] = hashes[size] * BASE + letter + 1;
        }
        size++;
    }

    /** How many letters. */
    int size() {
        return size;
    }

    /** The hash of its first letters. */
    long beginning(int letters) {
        return finish(hashes[letters] ^ BEGINNING);
    }

    /** Makes of it the word, and what is left of it without one letter, or without up to two. Answers how many there are. */
    int misspellings(int edits) {
        if (size > LONGEST) {
            return 0;
        }
        int count = 0;
        rests[count++] = hashes[size];
        for (int i = 0; i < size; i++) {
            rests[count++] = joined(hashes[i], i + 1, size);
            for (int j = i + 1; edits > 1 && j < size; j++) {
                rests[count++] = joined(joined(hashes[i], i + 1, j), j + 1, size);
            }
        }
        return count;
    }

    /** The hash of one of them. */
    long misspelling(int index) {
        return finish(rests[index] ^ REST);
    }

    /** The hash of what has this hash, and some of the word's letters behind it. */
    private long joined(long before, int from, int to) {
        long piece = hashes[to] - hashes[from] * POWERS[to - from];
        return before * POWERS[to - from] + piece;
    }

    private static long finish(long hash) {
        long h = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
        h = (h ^ (h >>> 27)) * 0x94D049BB133111EBL;
        return h ^ (h >>> 31);
    }
}
