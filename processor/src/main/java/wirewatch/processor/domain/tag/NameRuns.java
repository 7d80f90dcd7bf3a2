package wirewatch.processor.domain.tag;

import static wirewatch.processor.domain.tag.WordClass.COMMON;
import static wirewatch.processor.domain.tag.WordClass.DAY;
import static wirewatch.processor.domain.tag.WordClass.GIVEN;
import static wirewatch.processor.domain.tag.WordClass.HONORIFIC;
import static wirewatch.processor.domain.tag.WordClass.JOINT;
import static wirewatch.processor.domain.tag.WordClass.OF;
import static wirewatch.processor.domain.tag.WordClass.ORGANISATION;
import static wirewatch.processor.domain.tag.WordClass.PARTICLE;
import static wirewatch.processor.domain.tag.WordClass.PLACE;
import static wirewatch.processor.domain.tag.WordClass.PLACE_BEFORE;
import static wirewatch.processor.domain.tag.WordClass.THE;
import static wirewatch.processor.domain.tag.WordClass.TITLE;
import static wirewatch.processor.domain.tag.WordClass.TITLE_PART;

/**
 * Runs of words with capitals that may be one name: {@code Mohammed bin Salman}, {@code Bank of England}, {@code George W. Bush}. A
 * run ends at a possessive, at punctuation, at a word that is no part of names.
 */
final class NameRuns {

    private static final int MOST_WORDS = 10;
    private static final int MOST_JOINTS = 3;

    private final Passage passage;

    NameRuns(Passage passage) {
        this.passage = passage;
    }

    /** Whether a run can begin here. */
    boolean begins(int word) {
        if (!passage.isNamelike(word) || passage.is(word, DAY)) {
            return false;
        }
        return !passage.is(word, COMMON) || (passage.is(word, GIVEN) && goesOn(word));
    }

    private boolean goesOn(int word) {
        return word + 1 < passage.size()
                && touches(word)
                && passage.isNamelike(word + 1)
                && !passage.is(word + 1, COMMON);
    }

    /** The end (exclusive) of the run that begins here. */
    int end(int from) {
        int last = from;
        boolean institution = isInstitution(from);
        boolean given = passage.is(from, GIVEN);
        while (last + 1 < passage.size() && last + 1 - from < MOST_WORDS && touches(last)) {
            int next = takes(last + 1, institution) ? last + 1 : beyondJoint(last + 1, institution, given);
            if (next < 0) {
                break;
            }
            last = next;
            institution |= isInstitution(last);
        }
        return last + 1;
    }

    /** Not the last word of {@code Theresa May}. */
    private boolean isDay(int word) {
        return passage.is(word, DAY) && !(passage.is(word, GIVEN) && passage.is(word - 1, GIVEN));
    }

    private boolean isInstitution(int word) {
        return passage.is(word, ORGANISATION) || passage.is(word, PLACE) || passage.is(word, PLACE_BEFORE);
    }

    /** {@code Banca d'Italia} goes on, {@code Norad nell'Artico} does not. */
    private boolean takes(int word, boolean institution) {
        return passage.isNamelike(word)
                && (institution || passage.elision(word) == 0)
                && !isDay(word)
                && (!passage.is(word, COMMON) || passage.is(word, GIVEN));
    }

    /** The capital behind small joining words, or -1; {@code Jonas Lindner von der Universität} is no name. */
    private int beyondJoint(int from, boolean institution, boolean given) {
        for (int word = from; word < passage.size() && word < from + MOST_JOINTS; word++) {
            if (word > from && takes(word, institution)) {
                return institution || !isInstitution(word) ? word : -1;
            }
            boolean joint = passage.is(word, PARTICLE)
                    || (given && passage.is(word, JOINT))
                    || (institution && (passage.is(word, OF) || (word > from && passage.is(word, THE))));
            if (!joint || !touches(word)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether the next word stands close enough to belong to the same name. */
    boolean touches(int word) {
        if (word + 1 >= passage.size()) {
            return false;
        }
        String text = passage.words().text();
        int from = passage.words().end(word);
        int to = passage.words().start(word + 1);
        char first = text.charAt(from);
        return switch (to - from) {
            case 1 -> (isSpace(first) || isHyphen(first) || first == '&') && !isPossessive(word);
            case 2 -> first == '.' && isSpace(text.charAt(from + 1)) && isAbbreviation(word);
            case 3 -> isSpace(first) && text.charAt(from + 1) == '&' && isSpace(text.charAt(from + 2));
            default -> false;
        };
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\u00A0';
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    private boolean isAbbreviation(int word) {
        int length = passage.length(word);
        boolean shortTitle = passage.is(word, HONORIFIC) || passage.is(word, TITLE) || passage.is(word, TITLE_PART);
        return length == 1 || (length <= 4 && shortTitle);
    }

    private boolean isPossessive(int word) {
        return Labels.ending(
                        passage.words().text(),
                        passage.start(word),
                        passage.words().end(word))
                > 0;
    }
}
