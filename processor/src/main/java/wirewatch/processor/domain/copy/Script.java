package wirewatch.processor.domain.copy;

import wirewatch.processor.domain.text.Words;

/**
 * How many words make a sequence that two texts do not share by chance. In scripts without spaces a word is one character, and
 * some two characters carry what a word does elsewhere.
 */
enum Script {
    /** Words between spaces. */
    SPACED(5),
    /** A character a word: Han, kana, Thai, … */
    UNSPACED(10);

    private static final int PROBES = 32;
    private static final int FIRST_UNSPACED = 0x0E00;

    private final int shingle;

    Script(int shingle) {
        this.shingle = shingle;
    }

    /** Words in the shortest sequence that is evidence. */
    int shingle() {
        return shingle;
    }

    /** Judged from a few words spread over the text. */
    static Script of(Words words) {
        int step = Math.max(1, words.size() / PROBES);
        int single = 0;
        int seen = 0;
        for (int word = 0; word < words.size(); word += step) {
            single += isSingle(words, word) ? 1 : 0;
            seen++;
        }
        return single * 2 > seen ? UNSPACED : SPACED;
    }

    private static boolean isSingle(Words words, int word) {
        int start = words.start(word);
        char first = words.text().charAt(start);
        return first >= FIRST_UNSPACED
                && words.end(word) - start == Character.charCount(words.text().codePointAt(start));
    }
}
