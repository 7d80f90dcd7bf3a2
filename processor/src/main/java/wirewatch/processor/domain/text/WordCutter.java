package wirewatch.processor.domain.text;

import java.util.Arrays;

/** One pass over a text, as described at {@link Words}. */
final class WordCutter {

    private static final int ASCII = 128;
    /** ASCII letters and digits folded; 0 is no part of a word. */
    private static final byte[] FOLDED = new byte[ASCII];

    static {
        for (int c = 0; c < ASCII; c++) {
            FOLDED[c] = (byte) (Letters.isWord(c) ? Letters.fold(c) : 0);
        }
    }

    private final String text;
    private final char[] chars;
    private final int length;
    private int[] starts;
    private int[] ends;
    private long[] hashes;
    private byte[] flags;
    private int size;
    private boolean sentence = true;
    private boolean paragraph = true;

    WordCutter(String text) {
        this.text = text;
        this.chars = text.toCharArray();
        this.length = chars.length;
        int guess = Math.max(16, length / 5);
        starts = new int[guess];
        ends = new int[guess];
        hashes = new long[guess];
        flags = new byte[guess];
    }

    Words cut() {
        int at = 0;
        while (at < length) {
            at = step(at);
        }
        return new Words(text, size, starts, ends, hashes, flags);
    }

    /** Reads a word or one character between two; returns where to go on. */
    private int step(int at) {
        char ascii = chars[at];
        if (ascii == ' ') {
            return at + 1;
        }
        if (ascii >= ASCII) {
            return any(at);
        }
        if (FOLDED[ascii] == 0) {
            between(ascii);
            return at + 1;
        }
        int end = plain(chars, at);
        return end < 0 ? run(at, ascii) : end;
    }

    private int any(int at) {
        int c = text.codePointAt(at);
        if (Letters.opensWord(c)) {
            return Letters.standsAlone(c) ? single(at, c) : run(at, c);
        }
        between(c);
        return at + Character.charCount(c);
    }

    /**
     * A word of ASCII letters that ends where they end: nine of ten in most texts, at a third of the cost. Returns -1, and has
     * done nothing, where the word may go on behind a mark or in other letters.
     */
    private int plain(char[] all, int from) {
        long hash = Letters.start();
        int at = from;
        while (at < all.length) {
            char c = all[at];
            if (c >= ASCII) {
                return -1;
            }
            byte folded = FOLDED[c];
            if (folded == 0) {
                break;
            }
            hash = Letters.mix(hash, folded);
            at++;
        }
        if (at + 1 < all.length && mayJoin(all[at]) && all[at + 1] != ' ') {
            return -1;
        }
        char first = all[from];
        add(from, at, hash, true, first >= 'A' && first <= 'Z', first >= '0' && first <= '9');
        return at;
    }

    private static boolean mayJoin(char c) {
        return c == '.' || c == ',' || c == '\'' || c == '`';
    }

    private void between(int c) {
        if (c == '\n') {
            sentence = true;
            paragraph = true;
        } else if (Letters.endsSentence(c)) {
            sentence = true;
        }
    }

    private int single(int at, int c) {
        int end = at + Character.charCount(c);
        add(at, end, Letters.mix(Letters.start(), c), false, false, false);
        return end;
    }

    private int run(int from, int first) {
        long hash = Letters.start();
        long beforePossessive = 0;
        int at = from;
        int end = from;
        int all = 0;
        while (at < length) {
            int c = text.codePointAt(at);
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
                all < ASCII,
                Character.isUpperCase(first),
                Character.isDigit(first));
        return behind(from, end);
    }

    /** The last full stop of {@code U.S.} belongs to the word and ends no sentence; so does the possessive behind it. */
    private int behind(int from, int end) {
        boolean dotted = end - from >= 3 && end < length && text.charAt(end) == '.' && text.charAt(end - 2) == '.';
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

    private void add(int start, int end, long hash, boolean ascii, boolean capital, boolean number) {
        if (size == starts.length) {
            grow();
        }
        starts[size] = start;
        ends[size] = end;
        hashes[size] = Letters.finish(hash);
        flags[size++] = Words.flags(ascii, capital, number, sentence, paragraph);
        sentence = false;
        paragraph = false;
    }

    private void grow() {
        int wider = starts.length * 2;
        starts = Arrays.copyOf(starts, wider);
        ends = Arrays.copyOf(ends, wider);
        hashes = Arrays.copyOf(hashes, wider);
        flags = Arrays.copyOf(flags, wider);
    }
}
