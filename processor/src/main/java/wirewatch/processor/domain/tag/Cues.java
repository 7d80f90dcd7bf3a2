package wirewatch.processor.domain.tag;

import static wirewatch.processor.domain.tag.WordClass.IN;
import static wirewatch.processor.domain.tag.WordClass.SAID;
import static wirewatch.processor.domain.tag.WordClass.THE;
import static wirewatch.processor.domain.tag.WordClass.TITLE;

/**
 * What stands beside a run of capitals.
 *
 * @param role a role in lower case before it: {@code spokesperson Majed Al Ansari}
 * @param explained an age or a role in commas behind it
 * @param speaks a verb of saying beside it
 * @param the an article before it
 * @param in a preposition of place before it
 */
record Cues(boolean role, boolean explained, boolean speaks, boolean the, boolean in) {

    private static final int APPOSITION = 5;

    static Cues of(Passage passage, int from, int to) {
        boolean before = from > 0 && !passage.words().startsSentence(from) && NameRuns.isSpace(passage.before(from));
        int previous = before ? from - 1 : -1;
        boolean behind = to < passage.size() && NameRuns.isSpace(passage.after(to - 1));
        return new Cues(
                passage.is(previous, TITLE) && !passage.isCapital(previous),
                isExplained(passage, to),
                passage.is(previous, SAID) || (behind && passage.is(to, SAID)),
                passage.is(previous, THE),
                passage.is(previous, IN));
    }

    /** {@code , 34,} or {@code , the club's new coach,}. */
    private static boolean isExplained(Passage passage, int to) {
        if (to >= passage.size()
                || passage.after(to - 1) != ','
                || passage.words().startsParagraph(to)) {
            return false;
        }
        if (passage.words().isNumber(to)) {
            return passage.length(to) <= 2 && passage.after(to) == ',';
        }
        for (int word = to; word < passage.size() && word < to + APPOSITION; word++) {
            if (passage.is(word, TITLE) && !passage.isCapital(word)) {
                return true;
            }
            if (!NameRuns.isSpace(passage.after(word)) || passage.is(word, SAID) || passage.isCapital(word)) {
                return false;
            }
        }
        return false;
    }
}
