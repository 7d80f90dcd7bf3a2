package wirewatch.processor.domain.text;

import java.util.Arrays;

/** One pass over a text, as described at {@link Words}. */
final class WordCutter {

    private static final int ASCII = 128;
    /** ASCII letters and digits folded; 0 is no part of a word. */
    private static final byte[] FOLDED = new byte[ASCII];
    /** Of an ASCII character: how the word behind it begins, if it stands between two; what its own word is, if it opens one. */
    private static final byte[] FLAGS = new byte[ASCII];

    static {
        for (int c = 0; c < ASCII; c++) {
            boolean word = Letters.isWord(c);
            FOLDED[c] = (byte) (word ? Letters.fold(c) : 0);
            FLAGS[c] = word ? Words.flags(true, c >= 'A' && c <= 'Z', c >= '0' && c <= '9') : behind(c);
        }
    }

    private final String text;
    /** With two spaces behind the text, so that nobody need ask where it ends. */
    private final char[] chars;

    private final int length;
    private int[] starts;
    private int[] ends;
    private long[] hashes;
    private byte[] flags;
    private int size;
    /** How the next word begins. */
    private int opening = Words.PARAGRAPH_START | Words.SENTENCE_START;

    WordCutter(String text) {
        this.text = text;
        this.length = text.length();
        this.chars = new char[length + 2];
        text.getChars(0, length, chars, 0);
        chars[length] = ' ';
        chars[length + 1] = ' ';
        int guess = Math.max(16, length / 5);
        starts = new int[guess];
        ends = new int[guess];
        hashes = new long[guess];
        flags = new byte[guess];
    }

    /** Reads a word or one character between two at each step. */
    Words cut() {
        char[] all = chars;
        byte[] folded = FOLDED;
        int last = length;
        for (int at = 0; at < last; ) {
            char c = all[at];
            if (c >= ASCII) {
                at = any(at);
            } else if (folded[c] == 0) {
                opening |= FLAGS[c];
                at++;
            } else {
                int end = plain(all, at);
                at = end < 0 ? run(at, c) : end;
            }
        }
        return new Words(text, size, starts, ends, hashes, flags);
    }

    private int any(int at) {
        int c = Character.codePointAt(chars, at);
        if (Letters.opensWord(c)) {
            return Letters.standsAlone(c) ? single(at, c) : run(at, c);
        }
        opening |= behind(c);
        return at + Character.charCount(c);
    }

    /**
     * A word of ASCII letters that ends where they end: nine of ten in most texts, at a third of the cost. Returns -1, and has
     * done nothing, where the word may go on behind a mark or in other letters.
     */
    private int plain(char[] all, int from) {
        byte[] table = FOLDED;
        char c = all[from];
        byte letter = table[c];
        int kind = FLAGS[c];
        long hash = Letters.start();
        int at = from;
        while (letter != 0) {
            hash = Letters.mix(hash, letter);
            c = all[++at];
            letter = c < ASCII ? table[c] : 0;
        }
        if (c != ' ' && mayGoOn(c, all[at + 1])) {
            return -1;
        }
        add(from, at, hash, kind);
        return at;
    }

    /** Whether a word may have something behind the mark that follows it. */
    private static boolean mayGoOn(char mark, char next) {
        if (mark >= ASCII) {
            return !Letters.isDash(mark);
        }
        boolean joins = mark == '.' || mark == ',' || mark == '\'' || mark == '`';
        return joins && (next >= ASCII || FOLDED[next] != 0);
    }

    private static byte behind(int c) {
        if (c == '\n') {
            return Words.PARAGRAPH_START | Words.SENTENCE_START;
        }
        return Letters.endsSentence(c) ? Words.SENTENCE_START : 0;
    }

    private int single(int at, int c) {
        int end = at + Character.charCount(c);
        add(at, end, Letters.mix(Letters.start(), c), 0);
        return end;
    }

    private int run(int from, int first) {
        long hash = Letters.start();
        long beforePossessive = 0;
        int at = from;
        int end = from;
        int all = 0;
        while (at < length) {
            int c = Character.codePointAt(chars, at);
            int next = at + Character.charCount(c);
            if (Letters.isWord(c) && !Letters.standsAlone(c)) {
                hash = Letters.isDecoration(c) ? hash : Letters.mix(hash, Letters.fold(c));
                end = next;
                all |= c;
            } else if (Letters.isApostrophe(c) && continues(next)) {
                beforePossessive = isPossessive(next) ? hash : 0;
            } else if (!Letters.joins(text, from, at, next)) {
                break;
            } else if (Letters.isDecimalMark(text, at)) {
                hash = Letters.mix(hash, '.');
            }
            at = next;
        }
        add(
                from,
                end,
                beforePossessive != 0 ? beforePossessive : hash,
                Words.flags(all < ASCII, Character.isUpperCase(first), Character.isDigit(first)));
        return behind(from, end);
    }

    /** The last full stop of {@code U.S.} belongs to the word and ends no sentence; so does the possessive behind it. */
    private int behind(int from, int end) {
        boolean dotted = end - from >= 3 && chars[end] == '.' && chars[end - 2] == '.';
        if (!dotted) {
            return end;
        }
        boolean possessive = end + 2 < length && Letters.isApostrophe(text.charAt(end + 1)) && isPossessive(end + 2);
        return possessive ? end + 3 : end + 1;
    }

    private boolean continues(int at) {
        return at < length && Character.isLetter(text.codePointAt(at));
    }

    private boolean isPossessive(int at) {
        boolean s = text.charAt(at) == 's' || text.charAt(at) == 'S';
        return s && (at + 1 >= length || !Letters.isWord(text.codePointAt(at + 1)));
    }

    private void add(int start, int end, long hash, int kind) {
        int word = size;
        if (word == starts.length) {
            grow();
        }
        starts[word] = start;
        ends[word] = end;
        hashes[word] = Letters.finish(hash);
        flags[word] = (byte) (kind | opening);
        size = word + 1;
        opening = 0;
    }

    private void grow() {
        int wider = starts.length * 2;
        starts = Arrays.copyOf(starts, wider);
        ends = Arrays.copyOf(ends, wider);
        hashes = Arrays.copyOf(hashes, wider);
        flags = Arrays.copyOf(flags, wider);
    }
}
