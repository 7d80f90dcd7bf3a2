package wirewatch.processor.domain.watch;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import wirewatch.processor.domain.text.Words;

/** A word as watches know it: folded, and without its accents, which queries often leave out. */
final class WatchWords {

    /** No script whose letters have a likeness in ASCII lies between these two, nor between the next two. */
    private static final int FIRST_UNLIKE = 0x0370;

    private static final int LAST_UNLIKE = 0x1CFF;
    private static final int FIRST_EASTERN = 0x3040;
    private static final int LAST_EASTERN = 0xD7A3;
    private static final int EXTENDED_LATIN = 0xA640;
    private static final int END_OF_EXTENDED_LATIN = 0xAB70;

    private WatchWords() {}

    /** The word's hash; that of {@link Words} where nothing has to be taken off. */
    static long hash(Words words, int word) {
        return words.isAscii(word) || !mayFold(words, word) ? words.hash(word) : Words.hashOf(term(words, word));
    }

    /** The word in letters. */
    static String term(Words words, int word) {
        return words.isAscii(word) ? words.folded(word) : ascii(words.folded(word));
    }

    /** A part of a word, or one with wildcards in it. */
    static String part(String written) {
        return ascii(Words.foldedPart(written));
    }

    private static String ascii(String folded) {
        if (folded.chars().allMatch(c -> c < 128)) {
            return folded;
        }
        char[] room = new char[folded.length() * 4];
        int length = ASCIIFoldingFilter.foldToASCII(folded.toCharArray(), 0, room, 0, folded.length());
        return new String(room, 0, length);
    }

    private static boolean mayFold(Words words, int word) {
        String text = words.text();
        for (int at = words.start(word); at < words.end(word); at++) {
            int c = text.charAt(at);
            boolean unlike = (c >= FIRST_UNLIKE && c <= LAST_UNLIKE) || isEastern(c);
            if (c >= 128 && !unlike) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEastern(int c) {
        return c >= FIRST_EASTERN && c <= LAST_EASTERN && (c < EXTENDED_LATIN || c >= END_OF_EXTENDED_LATIN);
    }
}
