package wirewatch.processor.domain.text;

/**
 * The words of one text, cut once and used by every later step. A word is a run of letters and digits; a character of a script
 * without spaces (Han, kana, Thai, …) is a word alone. Folded for its hash: lower case, marks that only decorate left out,
 * {@code U.S.} as {@code US}, a possessive {@code 's} left out, digits without their thousands separators,
 * a decimal comma as a decimal point. The vowel signs of Indic scripts belong to their word. Accents are letters of their own: a text in
 * normal form C, as {@link Cleaner} leaves it, has one hash for each of them.
 *
 * <p>Arrays instead of objects: an article has some 400 words, and every step walks over them.
 */
public final class Words {

    private static final byte CAPITAL = 1;
    private static final byte NUMBER = 2;
    static final byte SENTENCE_START = 4;
    static final byte PARAGRAPH_START = 8;
    private static final byte ASCII = 16;

    private final String text;
    private final int size;
    private final int[] starts;
    private final int[] ends;
    private final long[] hashes;
    private final byte[] flags;

    Words(String text, int size, int[] starts, int[] ends, long[] hashes, byte[] flags) {
        this.text = text;
        this.size = size;
        this.starts = starts;
        this.ends = ends;
        this.hashes = hashes;
        this.flags = flags;
    }

    /** Cuts a text; a line is a paragraph. */
    public static Words of(String text) {
        return new WordCutter(text).cut();
    }

    public String text() {
        return text;
    }

    public int size() {
        return size;
    }

    /** The folded word's hash: 64 bits, well mixed. */
    public long hash(int word) {
        return hashes[word];
    }

    /** Offset of the first character. */
    public int start(int word) {
        return starts[word];
    }

    /** Offset behind the last character. */
    public int end(int word) {
        return ends[word];
    }

    /** The word as written. */
    public String word(int word) {
        return text.substring(starts[word], ends[word]);
    }

    /** The word as its hash counts it: {@code us} for {@code U.S.}, {@code president} for {@code President's}. */
    public String folded(int word) {
        return FoldedWord.of(text, starts[word], ends[word]);
    }

    /**
     * The hashes that the first letters of a word have as words: of one letter, of two, and on as far as there is room. Answers how
     * many there are.
     *
     * @param skipped characters of the word that are passed over
     */
    public int beginnings(int word, int skipped, long[] into) {
        long hash = Letters.start();
        int letters = 0;
        for (int at = starts[word] + skipped; at < ends[word] && letters < into.length; ) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            if (Letters.isWord(c) && !Letters.isDecoration(c)) {
                hash = Letters.mix(hash, Letters.fold(c));
                into[letters++] = Letters.finish(hash);
            }
        }
        return letters;
    }

    /** A part of a word, folded as the whole would be; what belongs to no word, such as a wildcard, stays. */
    public static String foldedPart(String part) {
        return FoldedWord.part(part);
    }

    /** The hash that a word has which folds to this. */
    public static long hashOf(String folded) {
        long hash = Letters.start();
        for (int at = 0; at < folded.length(); at += Character.charCount(folded.codePointAt(at))) {
            hash = Letters.mix(hash, folded.codePointAt(at));
        }
        return Letters.finish(hash);
    }

    /** Whether all its characters are ASCII. */
    public boolean isAscii(int word) {
        return (flags[word] & ASCII) != 0;
    }

    /** Whether it begins with a capital letter. */
    public boolean isCapital(int word) {
        return (flags[word] & CAPITAL) != 0;
    }

    /** Whether it begins with a digit. */
    public boolean isNumber(int word) {
        return (flags[word] & NUMBER) != 0;
    }

    /** Whether a sentence begins here, so that a capital says nothing. */
    public boolean startsSentence(int word) {
        return (flags[word] & SENTENCE_START) != 0;
    }

    /** Whether a paragraph begins here. */
    public boolean startsParagraph(int word) {
        return (flags[word] & PARAGRAPH_START) != 0;
    }

    static byte flags(boolean ascii, boolean capital, boolean number) {
        return (byte) ((ascii ? ASCII : 0) | (capital ? CAPITAL : 0) | (number ? NUMBER : 0));
    }
}
