package wirewatch.processor.domain.tag;

import static wirewatch.processor.domain.tag.WordClass.COMMON;
import static wirewatch.processor.domain.tag.WordClass.COMPANY;
import static wirewatch.processor.domain.tag.WordClass.DEMONYM;
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

import java.util.ArrayList;
import java.util.List;

/**
 * Reads runs of capitals into mentions: takes titles, nationalities and quarters of the sky off their front, cuts known names out,
 * and says of the rest what it is, as far as its own words and its neighbours tell.
 */
final class RunReader {

    private static final int MOST_MENTIONS = 1_000;
    private static final int LONGEST_PERSON = 8;
    /** Fewer words with capitals may well be one name. */
    private static final int ENOUGH_WORDS = 4;

    private final Passage passage;
    private final Gazetteer gazetteer;
    private final NameRuns runs;
    private final List<Mention> mentions = new ArrayList<>();
    private int readUpTo;

    RunReader(Passage passage, Gazetteer gazetteer) {
        this.passage = passage;
        this.gazetteer = gazetteer;
        this.runs = new NameRuns(passage);
    }

    /** All mentions, in order. */
    List<Mention> read() {
        boolean capitalsTell = true;
        for (int word = 0; word < passage.size() && mentions.size() < MOST_MENTIONS; word++) {
            if (word == 0 || passage.words().startsParagraph(word)) {
                capitalsTell = capitalsTell(word);
            }
            if (word < readUpTo) {
                continue;
            }
            if (capitalsTell && runs.begins(word)) {
                run(word);
            } else if (passage.name(word) != Lexicon.NOTHING && isWritten(word, capitalsTell)) {
                known(word);
            }
        }
        return mentions;
    }

    private void run(int word) {
        int end = runs.end(word);
        readUpTo = end;
        read(withoutOpening(word, end), end, false);
    }

    /**
     * Not in a headline with capitals throughout, and not in a text without any: there only known names can be told, and of those
     * none that means something else in lower case.
     */
    private boolean capitalsTell(int from) {
        int capitals = 0;
        int word = from;
        do {
            capitals += passage.isCapital(word) ? 1 : 0;
            word++;
        } while (word < passage.size() && !passage.words().startsParagraph(word));
        int size = word - from;
        return capitals > 0 && (size < ENOUGH_WORDS || capitals * 10 < size * 7);
    }

    private boolean isWritten(int word, boolean capitalsTell) {
        return capitalsTell ? !isSmall(word) : !Gazetteer.isAmbiguous(passage.name(word));
    }

    private boolean isSmall(int word) {
        return Character.isLowerCase(passage.first(word));
    }

    /** The first word of a sentence has its capital for that reason alone, if it stands in lower case elsewhere. */
    private int withoutOpening(int from, int to) {
        boolean opens = passage.words().startsSentence(from) || isQuote(passage.before(from));
        boolean speaks = passage.name(from) != Lexicon.NOTHING
                || passage.is(from, TITLE)
                || passage.is(from, TITLE_PART)
                || passage.is(from, HONORIFIC);
        boolean empty = opens && !speaks && to - from > 1;
        return empty && (saysNothing(from) || standsInLowerCase(from)) ? from + 1 : from;
    }

    /** Without a list of common words every first word may be one. */
    private boolean saysNothing(int word) {
        return !passage.traits().listed() && !passage.is(word, GIVEN);
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '“' || c == '„' || c == '«' || c == '\'' || c == '‘';
    }

    private boolean standsInLowerCase(int word) {
        long hash = passage.words().hash(word);
        for (int other = 0; other < passage.size(); other++) {
            if (passage.words().hash(other) == hash && !passage.isCapital(other)) {
                return true;
            }
        }
        return false;
    }

    private void known(int word) {
        int end = passage.nameEnd(word);
        int name = passage.name(word);
        mentions.add(
                new Mention(passage, gazetteer.name(name).kind(), word, end, name, false, Cues.of(passage, word, end)));
        readUpTo = Math.max(readUpTo, end);
    }

    private void read(int start, int to, boolean titledBefore) {
        int from = start;
        boolean titled = titledBefore;
        while (from < to) {
            if (passage.name(from) != Lexicon.NOTHING) {
                readKnownFirst(from, to, titled);
                return;
            }
            boolean title = passage.is(from, TITLE) || passage.is(from, HONORIFIC);
            if (!title && !isPeel(from)) {
                break;
            }
            if (isOrganisation(from, to)) {
                organisation(from, to);
                return;
            }
            titled |= title;
            from++;
        }
        if (from < to) {
            readRest(from, to, titled);
        }
    }

    private boolean isPeel(int word) {
        return passage.is(word, TITLE_PART)
                || passage.is(word, DEMONYM)
                || passage.is(word, DIRECTION)
                || passage.is(word, OF)
                || passage.is(word, THE);
    }

    private void readKnownFirst(int from, int to, boolean titled) {
        int end = passage.nameEnd(from);
        boolean company = gazetteer.name(passage.name(from)).kind() == Kind.ORGANISATION;
        if (company && end < to && areCompanyForms(end, to)) {
            known(from);
            return;
        }
        boolean ends = end >= to || passage.name(end) != Lexicon.NOTHING || isPersonAfter(end, to);
        if (ends || (!isOrganisation(from, to) && !isPlace(from, to) && isSplit(end))) {
            known(from);
            if (end < to) {
                read(end, to, false);
            }
        } else {
            readRest(from, to, titled);
        }
    }

    /** {@code Apple Inc} is {@code Apple}. */
    private boolean areCompanyForms(int from, int to) {
        int word = from;
        while (word < to && passage.is(word, COMPANY)) {
            word++;
        }
        return word == to;
    }

    /** {@code United Nations Nikki Haley}: what follows a known name begins with a given name. */
    private boolean isPersonAfter(int from, int to) {
        return to - from > 1 && passage.is(from, GIVEN) && !isOrganisation(from, to) && !isPlace(from, to);
    }

    /** Whether a name ends here and another thing begins: {@code Israel-Hamas}, {@code UN Secretary General …}. */
    private boolean isSplit(int word) {
        return NameRuns.isHyphen(passage.before(word))
                || passage.is(word, TITLE)
                || passage.is(word, TITLE_PART)
                || passage.is(word, HONORIFIC)
                || passage.is(word, DEMONYM);
    }

    private void readRest(int start, int end, boolean titled) {
        boolean split = passage.traits().startsWithGiven() || passage.isAcronym(start);
        int from = split ? firstGiven(start, end) : start;
        int to = end;
        while (to - from > 1 && passage.is(to - 1, HONORIFIC)) {
            to--;
        }
        int title = titleWithin(from, to);
        if (title > from) {
            readRest(from, title, false);
            read(title, to, titled);
            return;
        }
        Cues cues = Cues.of(passage, from, to);
        Kind kind = kind(from, to, titled, cues);
        mentions.add(new Mention(passage, kind, from, to, Lexicon.NOTHING, titled || cues.role(), cues));
    }

    /** Where a given name stands with a surname behind it; else the beginning. */
    private int firstGiven(int from, int to) {
        for (int word = from; word < to - 1; word++) {
            if (passage.is(word, GIVEN) && !isOrganisation(from, to) && !isPlace(from, to)) {
                return word;
            }
        }
        return from;
    }

    private int titleWithin(int from, int to) {
        for (int word = from + 1; word < to - 1; word++) {
            boolean title = passage.is(word, TITLE) || (passage.is(word, HONORIFIC) && passage.after(word) == '.');
            if (title && !passage.is(word - 1, OF)) {
                return firstTitlePart(from, word);
            }
        }
        return -1;
    }

    private int firstTitlePart(int from, int title) {
        int word = title;
        while (word > from + 1 && passage.is(word - 1, TITLE_PART)) {
            word--;
        }
        return word;
    }

    private Kind kind(int from, int to, boolean titled, Cues cues) {
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
    private boolean isOrganisation(int from, int to) {
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

    private boolean isPlace(int from, int to) {
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

    private void organisation(int from, int to) {
        Cues cues = Cues.of(passage, from, to);
        mentions.add(new Mention(passage, Kind.ORGANISATION, from, to, Lexicon.NOTHING, false, cues));
    }
}
