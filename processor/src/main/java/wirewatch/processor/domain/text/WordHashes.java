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

    private static final int ASCII = 128;

    /** Hardly a word has as many characters. */
    private static final int LONG = 20;

    /** ASCII letters folded, 0 for all else. */
    private static final byte[] PLAIN = new byte[ASCII];

    static {
        for (int c = 0; c < PLAIN.length; c++) {
            PLAIN[c] = (byte) (isDigit(c) ? 0 : Letters.folded(c));
        }
    }

    private final long[] hashes = new long[MAX];
    private final int[] ends = new int[MAX];
    private char[] chars = new char[256];
    private int size;

    /** Reads a line's words; stops behind {@value #MAX}. */
    WordHashes read(String line) {
        return read(line, line.length(), MAX);
    }

    /** Reads a line's first words. */
    WordHashes readFirst(String line, int most) {
        int head = Math.min(line.length(), most * LONG);
        read(line, head, most);
        boolean cut = size < most || ends[most - 1] >= head - 1;
        return cut && head < line.length() ? read(line, line.length(), most) : this;
    }

    private WordHashes read(String line, int length, int most) {
        size = 0;
        if (length >= chars.length) {
            chars = new char[length + length / 2 + 1];
        }
        line.getChars(0, length, chars, 0);
        chars[length] = ' ';
        char[] letters = chars;
        for (int at = 0; at < length && size < most; at++) {
            if (Letters.folded(letters[at]) != 0) {
                int end = plain(letters, at);
                at = end < 0 ? word(at, length) : end;
            }
        }
        return this;
    }

    /** A word of ASCII letters alone, as most are, at half the cost; -1, and nothing done, for any other. A space ends the line. */
    private int plain(char[] letters, int from) {
        long hash = Letters.start();
        int at = from;
        char c = letters[at];
        int folded = c < ASCII ? PLAIN[c] : 0;
        while (folded != 0) {
            hash = Letters.mix(hash, folded);
            c = letters[++at];
            folded = c < ASCII ? PLAIN[c] : 0;
        }
        if (c >= ASCII || c == '\'' || isDigit(c)) {
            return -1;
        }
        add(Letters.finish(hash), at);
        return at;
    }

    /** Reads the word that begins here, over its apostrophes; returns where it ends. */
    private int word(int from, int length) {
        long hash = Letters.start();
        int at = from;
        boolean number = true;
        while (at < length) {
            char c = chars[at];
            int folded = Letters.folded(c);
            if (folded != 0) {
                number &= isDigit(c);
                hash = Letters.isDecoration(c) ? hash : Letters.mix(hash, folded);
            } else if (c != '\'' || !Letters.isWord(chars[at + 1])) {
                break;
            }
            at++;
        }
        add(number ? NUMBER : Letters.finish(hash), at);
        return at;
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
