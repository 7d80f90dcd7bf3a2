package wirewatch.processor.domain.tag;

import static wirewatch.processor.domain.tag.WordClass.COMMON;
import static wirewatch.processor.domain.tag.WordClass.COMPANY;
import static wirewatch.processor.domain.tag.WordClass.DIRECTION;
import static wirewatch.processor.domain.tag.WordClass.GIVEN;
import static wirewatch.processor.domain.tag.WordClass.HONORIFIC;
import static wirewatch.processor.domain.tag.WordClass.OF;
import static wirewatch.processor.domain.tag.WordClass.ORGANISATION;
import static wirewatch.processor.domain.tag.WordClass.PARTICLE;
import static wirewatch.processor.domain.tag.WordClass.PLACE;
import static wirewatch.processor.domain.tag.WordClass.PLACE_BEFORE;
import static wirewatch.processor.domain.tag.WordClass.PLACE_MAYBE;
import static wirewatch.processor.domain.tag.WordClass.THE;
import static wirewatch.processor.domain.tag.WordClass.TITLE;
import static wirewatch.processor.domain.tag.WordClass.TITLE_PART;

/** What a run of capitals is by its own words, and by the cues beside it. */
final class RunShape {

    private static final int LONGEST_PERSON = 8;

    private final Passage passage;

    RunShape(Passage passage) {
        this.passage = passage;
    }

    Kind kind(int from, int to, boolean titled, Cues cues) {
        if (to - from > 1 && isShouted(from, to)) {
            return Kind.UNKNOWN;
        }
        if (isOrganisation(from, to)) {
            return Kind.ORGANISATION;
        }
        if (isPlace(from, to)) {
            return Kind.PLACE;
        }
        boolean full = to - from > 1;
        if (to - from > LONGEST_PERSON || (full && passage.is(from, THE))) {
            return Kind.UNKNOWN;
        }
        boolean person = full
                ? (titled || isFullName(from, to, cues)) && passage.canEndPerson(to - 1)
                : (titled || cues.role()) && tells(from);
        return person ? Kind.PERSON : Kind.UNKNOWN;
    }

    /** All in capitals: a headline in the text, not a name. */
    private boolean isShouted(int from, int to) {
        for (int word = from; word < to; word++) {
            if (!passage.isAcronym(word)) {
                return false;
            }
        }
        return true;
    }

    private boolean isFullName(int from, int to, Cues cues) {
        return passage.is(from, GIVEN) || hasParticleOrInitial(from, to) || cues.role() || cues.explained();
    }

    private boolean hasParticleOrInitial(int from, int to) {
        for (int word = from + 1; word < to - 1; word++) {
            if (passage.is(word, PARTICLE) || (passage.length(word) == 1 && passage.after(word) == '.')) {
                return true;
            }
        }
        return false;
    }

    /** A word of organisations, and one more that tells which. */
    boolean isOrganisation(int from, int to) {
        if (to - from > 1 && passage.is(to - 1, COMPANY)) {
            return true;
        }
        boolean organisation = false;
        boolean told = false;
        for (int word = from; word < to; word++) {
            if ((passage.is(word, TITLE) || passage.is(word, HONORIFIC)) && !passage.is(word, ORGANISATION)) {
                return false;
            }
            organisation |=
                    passage.is(word, ORGANISATION) && (word == to - 1 || !NameRuns.isHyphen(passage.after(word)));
            told |= tells(word);
        }
        return organisation && told;
    }

    boolean isPlace(int from, int to) {
        boolean ends = passage.is(to - 1, PLACE) || (passage.is(to - 1, PLACE_MAYBE) && !passage.is(from, GIVEN));
        boolean told = false;
        for (int word = from; word < to; word++) {
            told |= tells(word);
        }
        return (ends || passage.is(from, PLACE_BEFORE)) && told && to - from > 1;
    }

    private boolean tells(int word) {
        return !passage.is(word, TITLE_PART)
                && !passage.is(word, ORGANISATION)
                && !passage.is(word, PLACE)
                && !passage.is(word, PLACE_MAYBE)
                && !passage.is(word, PLACE_BEFORE)
                && !passage.is(word, DIRECTION)
                && !passage.is(word, OF)
                && !passage.is(word, THE)
                && !passage.is(word, COMMON);
    }

    /** {@code Apple Inc} is {@code Apple}. */
    boolean areCompanyForms(int from, int to) {
        int word = from;
        while (word < to && passage.is(word, COMPANY)) {
            word++;
        }
        return word == to;
    }
}
