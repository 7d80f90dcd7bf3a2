package wirewatch.processor.domain.tag;

import wirewatch.processor.domain.text.Words;

/** Articles written together with the word behind them, in French and Italian. */
final class Elision {

    /** Letters before the apostrophe of {@code dell'}. */
    private static final int LONGEST = 4;

    private Elision() {}

    /** The characters before the word proper; 0 where there is no article. */
    static int length(Words words, int word) {
        String text = words.text();
        int start = words.start(word);
        int last = Math.min(words.end(word) - 2, start + LONGEST);
        for (int at = start + 1; at <= last; at++) {
            char mark = text.charAt(at);
            if (mark == '\'' || mark == '’') {
                return isArticle(words, word, text.charAt(start)) ? at + 1 - start : 0;
            }
        }
        return 0;
    }

    /** A capital {@code D'} inside a sentence begins a surname. */
    private static boolean isArticle(Words words, int word, char first) {
        return Character.isLowerCase(first) || first == 'L' || words.startsSentence(word);
    }
}
