package wirewatch.processor.domain.copy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import wirewatch.processor.domain.text.Words;

/**
 * The people whom a text quotes or cites: a name beside a verb of speech, as news writes it. Rather too few than too many:
 * a ministry, a country or a lone word at the head of a sentence is no person.
 */
final class Voices {

    /** Words of an apposition between a name and its verb: {@code Ana Duarte, head of the port authority, said}. */
    private static final int APPOSITION = 14;

    private final Words words;
    private final List<Name> names;
    private final Map<Integer, Name> byEnd = new LinkedHashMap<>();
    private final Map<Integer, Name> byStart = new LinkedHashMap<>();

    private Voices(Words words) {
        this.words = words;
        names = Name.of(words);
        names.forEach(name -> byEnd.put(name.to(), name));
        names.forEach(name -> byStart.put(name.from(), name));
    }

    /** Those whom the source cites and of whose name no part stands in the copy; the full name as first written. */
    static List<String> removed(Words source, Words copy) {
        Set<Long> left = new HashSet<>();
        boolean cased = hasCapitals(copy);
        for (int word = 0; word < copy.size(); word++) {
            if (!cased || copy.isCapital(word)) {
                left.add(copy.hash(word));
            }
        }
        return new Voices(source)
                .cited().stream()
                        .filter(name -> name.parts(source).stream().noneMatch(part -> left.contains(source.hash(part))))
                        .map(name -> name.text(source))
                        .distinct()
                        .toList();
    }

    private static boolean hasCapitals(Words words) {
        for (int word = 0; word < words.size(); word++) {
            if (words.isCapital(word)) {
                return true;
            }
        }
        return false;
    }

    private List<Name> cited() {
        List<Name> cited = new ArrayList<>();
        for (int word = 0; word < words.size(); word++) {
            Name speaker = speakerAt(word);
            if (speaker != null && !cited.contains(speaker)) {
                cited.add(speaker);
            }
        }
        return cited;
    }

    private @Nullable Name speakerAt(int word) {
        if (Speech.ARABIC_VERBS.has(words, word)) {
            return uncased(word + 1);
        }
        Name near = null;
        if (Speech.VERBS.has(words, word)) {
            int first = withAuxiliaries(word);
            near = before(first);
            near = near == null && closesQuote(first) ? after(word + 1) : near;
        } else if (Speech.SOURCES.has(words, word) || isAccordingTo(word)) {
            near = after(word + 1);
        }
        return near == null ? null : full(near);
    }

    /** {@code has said}, {@code a déclaré}, {@code later added}. */
    private int withAuxiliaries(int verb) {
        int first = verb;
        while (first > verb - 2 && Speech.BETWEEN.has(words, first - 1)) {
            first--;
        }
        return first;
    }

    private @Nullable Name before(int verb) {
        Name direct = byEnd.get(verb);
        if (direct != null) {
            return between(verb - 1, verb).isBlank() ? direct : null;
        }
        return between(verb - 1, verb).startsWith(",") ? beforeApposition(verb - 1) : null;
    }

    private @Nullable Name beforeApposition(int last) {
        for (int word = last; word > 0 && word > last - APPOSITION && !words.startsSentence(word); word--) {
            Name name = byEnd.get(word);
            if (name != null && between(word - 1, word).startsWith(",")) {
                return name;
            }
        }
        return null;
    }

    /** {@code said Ana Duarte}, {@code said port director Ana Duarte}: the first name, within a few words and one clause. */
    private @Nullable Name after(int first) {
        for (int word = first; word < Math.min(words.size(), first + 7); word++) {
            if (word > first && !between(word - 1, word).isBlank()) {
                return null;
            }
            Name name = byStart.get(word);
            if (name != null && name.size() > (word == first ? 0 : 1)) {
                return name;
            }
        }
        return null;
    }

    private @Nullable Name uncased(int first) {
        int from = first;
        while (from < words.size() && Speech.ARABIC_TITLES.has(words, from)) {
            from++;
        }
        int to = from;
        while (to < Math.min(words.size(), from + 4)
                && !Speech.ARABIC_ENDS.has(words, to)
                && (to == from || between(to - 1, to).isBlank())) {
            to++;
        }
        return to - from < 2 ? null : new Name(from, to, false);
    }

    /** The first mention that ends in the same word; a lone word that is nowhere more is no person. */
    private @Nullable Name full(Name cited) {
        if (Speech.BODIES.has(words, cited.to() - 1) || isArticle(cited.from() - 1)) {
            return null;
        }
        long last = words.hash(cited.to() - 1);
        for (Name name : names) {
            if (name.isPerson() && words.hash(name.to() - 1) == last) {
                return name;
            }
        }
        return cited.isPerson() ? cited : null;
    }

    private boolean isArticle(int word) {
        return word >= 0 && words.word(word).equalsIgnoreCase("the");
    }

    private boolean isAccordingTo(int word) {
        return word > 0 && words.word(word).equals("to") && words.word(word - 1).equalsIgnoreCase("according");
    }

    /** A quotation or a clause ends before the verb: {@code ", said} or {@code », dijo}. */
    private boolean closesQuote(int verb) {
        if (verb == 0 || words.startsParagraph(verb)) {
            return false;
        }
        String gap = between(verb - 1, verb);
        return gap.chars().anyMatch(c -> ",\"”»“".indexOf(c) >= 0);
    }

    private String between(int word, int next) {
        return word < 0 || next >= words.size() ? "" : words.text().substring(words.end(word), words.start(next));
    }
}
