package wirewatch.processor.domain.tag;

import static wirewatch.processor.domain.tag.WordClass.DEMONYM;
import static wirewatch.processor.domain.tag.WordClass.DIRECTION;
import static wirewatch.processor.domain.tag.WordClass.GIVEN;
import static wirewatch.processor.domain.tag.WordClass.HONORIFIC;
import static wirewatch.processor.domain.tag.WordClass.OF;
import static wirewatch.processor.domain.tag.WordClass.THE;
import static wirewatch.processor.domain.tag.WordClass.TITLE;
import static wirewatch.processor.domain.tag.WordClass.TITLE_PART;

import java.util.ArrayList;
import java.util.List;
import wirewatch.processor.domain.text.Words;

/**
 * Reads runs of capitals into mentions: takes titles, nationalities and quarters of the sky off their front, cuts known names out,
 * and says of the rest what it is, as far as its own words and its neighbours tell.
 */
final class RunReader {

    private static final int MOST_MENTIONS = 1_000;
    /** Fewer words with capitals may well be one name. */
    private static final int ENOUGH_WORDS = 4;

    private final Passage passage;
    private final Gazetteer gazetteer;
    private final NameRuns runs;
    private final RunShape shape;
    private final List<Mention> mentions = new ArrayList<>();
    private int readUpTo;

    RunReader(Passage passage, Gazetteer gazetteer) {
        this.passage = passage;
        this.gazetteer = gazetteer;
        this.runs = new NameRuns(passage);
        this.shape = new RunShape(passage);
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
        Words words = passage.words();
        long hash = words.hash(word);
        for (int other = 0; other < passage.size(); other++) {
            if (words.hash(other) == hash && !passage.isCapital(other)) {
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
            if (shape.isOrganisation(from, to)) {
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
        if (company && end < to && shape.areCompanyForms(end, to)) {
            known(from);
            return;
        }
        boolean ends = end >= to || passage.name(end) != Lexicon.NOTHING || isPersonAfter(end, to);
        if (ends || (!shape.isOrganisation(from, to) && !shape.isPlace(from, to) && isSplit(end))) {
            known(from);
            if (end < to) {
                read(end, to, false);
            }
        } else {
            readRest(from, to, titled);
        }
    }

    /** {@code United Nations Nikki Haley}: what follows a known name begins with a given name. */
    private boolean isPersonAfter(int from, int to) {
        return to - from > 1 && passage.is(from, GIVEN) && !shape.isOrganisation(from, to) && !shape.isPlace(from, to);
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
        Kind kind = shape.kind(from, to, titled, cues);
        mentions.add(new Mention(passage, kind, from, to, Lexicon.NOTHING, titled || cues.role(), cues));
    }

    /** Where a given name stands with a surname behind it; else the beginning. */
    private int firstGiven(int from, int to) {
        for (int word = from; word < to - 1; word++) {
            if (passage.is(word, GIVEN) && !shape.isOrganisation(from, to) && !shape.isPlace(from, to)) {
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

    private void organisation(int from, int to) {
        Cues cues = Cues.of(passage, from, to);
        mentions.add(new Mention(passage, Kind.ORGANISATION, from, to, Lexicon.NOTHING, false, cues));
    }
}
