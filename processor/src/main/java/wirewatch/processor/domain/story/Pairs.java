package wirewatch.processor.domain.story;

import wirewatch.processor.domain.text.Words;

/**
 * Pairs of neighbouring characters of a script without spaces: one character alone says little, and where words end is not
 * written (Nie, Ren 1999: as good as dictionaries for finding Chinese texts). Words of other scripts stay whole; of
 * a word of Hangul its first two syllables count, since particles and endings are written to its end.
 */
final class Pairs implements Analysis {

    private static final long FIRST = 0x9E3779B97F4A7C15L;
    private static final char HANGUL = '\uac00';
    private static final char HANGUL_END = '\ud7a3';

    @Override
    public int[] terms(Words words) {
        int[] terms = new int[words.size()];
        for (int i = 0; i < terms.length; i++) {
            if (isHangul(words, i)) {
                terms[i] = Analysis.term(stem(words, i));
            } else if (isSingle(words, i)) {
                boolean pair = i + 1 < terms.length && isSingle(words, i + 1) && words.end(i) == words.start(i + 1);
                terms[i] = pair ? pair(words.hash(i), words.hash(i + 1)) : NONE;
            } else {
                terms[i] = Analysis.term(words.hash(i));
            }
        }
        return terms;
    }

    private static int pair(long one, long other) {
        long mixed = (one * FIRST) ^ other;
        return Analysis.term(mixed ^ (mixed >>> 29));
    }

    /** One ideograph or syllable. */
    private static boolean isSingle(Words words, int word) {
        int first = words.text().codePointAt(words.start(word));
        return words.end(word) - words.start(word) == Character.charCount(first)
                && !Character.isDigit(first)
                && first >= 0x0e00;
    }

    private static boolean isHangul(Words words, int word) {
        char first = words.text().charAt(words.start(word));
        return first >= HANGUL && first <= HANGUL_END;
    }

    /** Its first two syllables: most Korean nouns have two, and what follows is a particle or an ending. */
    private static long stem(Words words, int word) {
        int end = Math.min(words.end(word), words.start(word) + 2);
        long hash = FIRST;
        for (int i = words.start(word); i < end; i++) {
            hash = (hash ^ words.text().charAt(i)) * FIRST;
        }
        return hash ^ (hash >>> 31);
    }
}
