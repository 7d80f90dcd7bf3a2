package wirewatch.processor.domain.tag;

import static wirewatch.processor.domain.tag.WordClass.AGENCY;
import static wirewatch.processor.domain.tag.WordClass.AGENCY_MAYBE;
import static wirewatch.processor.domain.tag.WordClass.CITES;
import static wirewatch.processor.domain.tag.WordClass.COMMON;
import static wirewatch.processor.domain.tag.WordClass.DEMONYM;
import static wirewatch.processor.domain.tag.WordClass.SAID;
import static wirewatch.processor.domain.tag.WordClass.TITLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import wirewatch.contract.Tag;

/**
 * Agencies an article rests on: in brackets ({@code (AP)}), in its byline or dateline, in a credit ({@code told Reuters},
 * {@code Fars news agency reported}), and unknown ones by the words {@code news agency} beside a name. A mere mention is no credit.
 */
final class Citations {

    private static final int NEAR = 3;
    private static final int LONGEST_NAME = 3;
    private static final int MOST = 20;

    private final Vocabulary vocabulary;
    private final TreeMap<String, Citation> cited = new TreeMap<>();

    private record Citation(String label, List<Integer> offsets) {}

    Citations(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Reads a text of the article; what it takes as a credit is no other name any more. */
    void read(Passage passage) {
        IntList met = passage.agencies();
        for (int i = 0; i < met.size(); i += 3) {
            Agency agency = vocabulary.agency(met.get(i + 2));
            int from = met.get(i);
            int to = met.get(i + 1);
            if (isWritten(passage, from) && isCredit(passage, from, to, agency)) {
                add(agency.id(), agency.label(), passage, from, to);
            }
        }
        for (int word = 0; word < passage.size(); word++) {
            if (passage.is(word, AGENCY) && !passage.is(word - 1, AGENCY)) {
                unknown(passage, word);
            }
        }
    }

    /** Reads a line that only says who wrote: any agency in it is a credit. */
    void readCredit(Passage line) {
        IntList met = line.agencies();
        for (int i = 0; i < met.size(); i += 3) {
            if (isWritten(line, met.get(i))) {
                Agency agency = vocabulary.agency(met.get(i + 2));
                cited.putIfAbsent(agency.id(), new Citation(agency.label(), new ArrayList<>()));
            }
        }
    }

    /** {@code ap} inside a sentence is no agency; {@code dpa} writes itself so, and says so beside a credit. */
    private static boolean isWritten(Passage passage, int word) {
        return !Character.isLowerCase(passage.first(word))
                || passage.words().word(word).equals("dpa");
    }

    private static boolean isCredit(Passage passage, int from, int to, Agency agency) {
        if (isBracketed(passage, from, to) || isNamedAgency(passage, from, to)) {
            return true;
        }
        return !agency.weak() && (isNear(passage, from, to, CITES) || isNear(passage, from, to, SAID));
    }

    private static boolean isBracketed(Passage passage, int from, int to) {
        char before = passage.before(from);
        char after = passage.after(to - 1);
        boolean opens = before == '(' || before == '[' || before == '/';
        boolean closes = after == ')' || after == ']' || after == '/';
        return opens && closes;
    }

    private static boolean isNamedAgency(Passage passage, int from, int to) {
        boolean credited = isNear(passage, from, to, CITES) || isNear(passage, from, to, SAID);
        boolean inside = passage.is(to - 1, AGENCY) || passage.is(from, AGENCY);
        boolean beside = passage.is(to, AGENCY) || passage.is(from - 1, AGENCY);
        return inside || beside || (credited && (passage.is(to, AGENCY_MAYBE) || passage.is(from - 1, AGENCY_MAYBE)));
    }

    /** Within three words before or behind, in the same sentence. */
    private static boolean isNear(Passage passage, int from, int to, WordClass kind) {
        for (int word = from - 1; word >= from - NEAR && word >= 0; word--) {
            if (passage.words().startsSentence(word + 1)) {
                break;
            }
            if (passage.is(word, kind)) {
                return true;
            }
        }
        for (int word = to; word < to + NEAR && word < passage.size(); word++) {
            if (passage.words().startsSentence(word)) {
                break;
            }
            if (passage.is(word, kind)) {
                return true;
            }
        }
        return false;
    }

    /** {@code the Rossiya news agency}, {@code agencia de noticias Andina}, {@code state news agency SANA}. */
    private void unknown(Passage passage, int agency) {
        int end = agency;
        while (passage.is(end, AGENCY)) {
            end++;
        }
        int from = nameBefore(passage, agency);
        int to = nameBehind(passage, end);
        if (from < agency) {
            name(passage, from, agency);
        } else if (to > end) {
            name(passage, end, to);
        }
    }

    private static int nameBefore(Passage passage, int agency) {
        int from = agency;
        while (from > 0 && agency - from < LONGEST_NAME && isName(passage, from - 1) && joined(passage, from)) {
            from--;
        }
        return from;
    }

    private static int nameBehind(Passage passage, int end) {
        int to = end;
        while (to < passage.size() && to - end < LONGEST_NAME && isName(passage, to) && joined(passage, to)) {
            to++;
        }
        return to;
    }

    private static boolean joined(Passage passage, int word) {
        return NameRuns.isSpace(passage.before(word)) && !passage.words().startsSentence(word);
    }

    private static boolean isName(Passage passage, int word) {
        return passage.isNamelike(word)
                && !passage.is(word, COMMON)
                && !passage.is(word, DEMONYM)
                && !passage.is(word, TITLE)
                && !passage.is(word, AGENCY)
                && !passage.words().word(word).contains("’")
                && !passage.words().word(word).contains("'");
    }

    private void name(Passage passage, int from, int to) {
        String label = Labels.of(passage.text(from, to));
        add("agency:" + label.toLowerCase(Locale.ROOT).replace(' ', '-'), label, passage, from, to);
    }

    private void add(String id, String label, Passage passage, int from, int to) {
        Citation citation = cited.computeIfAbsent(id, i -> new Citation(label, new ArrayList<>()));
        if (!passage.isTitle() && citation.offsets().size() < MOST) {
            citation.offsets().add(passage.start(from));
        }
        passage.take(from, to);
    }

    List<Tag> tags() {
        return cited.entrySet().stream()
                .limit(MOST)
                .map(entry -> new Tag(
                        entry.getKey(),
                        entry.getValue().label(),
                        entry.getValue().offsets().stream().sorted().distinct().toList()))
                .toList();
    }
}
