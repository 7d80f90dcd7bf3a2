package wirewatch.processor.domain.copy;

import wirewatch.processor.domain.text.Words;

/** Words as a reader wants to see them: with their punctuation, and with as much around them as makes sense of them. */
final class Passage {

    private static final int CONTEXT = 3;
    private static final int UNSPACED_CONTEXT = 6;
    private static final String OPENING = "\"“„«‘「『([¿¡'";
    private static final String CLAUSE = ",;:.!?()—–\n\"“”«»„「」。，、；：！？،؛؟۔।";

    private final Words words;
    private final int context;

    Passage(Words words) {
        this.words = words;
        context = Script.of(words) == Script.UNSPACED ? UNSPACED_CONTEXT : CONTEXT;
    }

    /** The text of some words, with the marks that open before the first and close behind the last. */
    String whole(int from, int to) {
        if (from >= to) {
            return "";
        }
        int start = words.start(from);
        int before = from == 0 ? 0 : words.end(from - 1);
        while (start > before && OPENING.indexOf(words.text().charAt(start - 1)) >= 0) {
            start--;
        }
        int end = words.end(to - 1);
        int next = to < words.size() ? words.start(to) : words.text().length();
        while (end < next && !Character.isWhitespace(words.text().charAt(end)) && !opens(end)) {
            end++;
        }
        return words.text().substring(start, end);
    }

    /** The text of some words and a few more of their clause on either side. */
    String around(int from, int to) {
        int start = from;
        int end = to;
        while (start > 0 && from - start < context && (start == to || !parted(start - 1))) {
            start--;
        }
        while (end < words.size() && end - to < context && (end == 0 || end == from || !parted(end - 1))) {
            end++;
        }
        return start == end ? "" : words.text().substring(words.start(start), words.end(end - 1));
    }

    /** The bare words. */
    String bare(int from, int to) {
        return from >= to ? "" : words.text().substring(words.start(from), words.end(to - 1));
    }

    /** Whether a clause ends behind a word. */
    private boolean parted(int word) {
        for (int at = words.end(word); at < words.start(word + 1); at++) {
            if (CLAUSE.indexOf(words.text().charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean opens(int at) {
        char c = words.text().charAt(at);
        return c != '"' && c != '\'' && OPENING.indexOf(c) >= 0;
    }
}
