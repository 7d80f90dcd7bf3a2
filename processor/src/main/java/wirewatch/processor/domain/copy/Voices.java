package wirewatch.processor.domain.copy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import wirewatch.processor.domain.text.Words;

/**
 * The people whom a text quotes or cites, and those whom a copy no longer names. Rather too few than too many: a ministry, a country
 * or a lone word at the head of a sentence is no person.
 */
final class Voices {

    /** Endings that a name may lose or change by its case: {@code Дуарте}, {@code Петровой}, {@code Petrova}. */
    private static final int INFLECTION = 2;

    private static final int SHORTEST_STEM = 4;

    private final Words words;
    private final Alphabet alphabet;
    private final @Nullable CasedVoices cased;
    private final List<Citing> citings;

    private Voices(Words words) {
        this.words = words;
        alphabet = Alphabet.of(words.text());
        cased = alphabet == Alphabet.CASED ? new CasedVoices(words) : null;
        citings = cased == null ? uncased(words, alphabet) : cased.citings();
    }

    static Voices of(Words words) {
        return new Voices(words);
    }

    private static List<Citing> uncased(Words words, Alphabet alphabet) {
        return switch (alphabet) {
            case ARABIC -> ArabicVoices.of(words);
            case DEVANAGARI -> HindiVoices.of(words);
            case HANGUL -> KoreanVoices.of(words);
            case HAN -> HanVoices.of(words);
            case CASED, OTHER -> List.of();
        };
    }

    /** All places where somebody is cited, in order. */
    List<Citing> citings() {
        return citings;
    }

    /** Whether names have capitals here. */
    boolean isCased() {
        return cased != null;
    }

    /** The subject of the sentence that a word stands in; null where the text does not tell. */
    @Nullable
    Name subjectOf(int word) {
        return cased == null ? null : cased.subjectOf(word);
    }

    /** Those who are cited here and of whose name nothing that tells stands in the copy; the full name as first written. */
    List<String> removedFrom(Words copy) {
        Set<Long> left = named(copy, alphabet);
        Set<String> removed = new LinkedHashSet<>();
        for (Citing citing : citings) {
            Name name = citing.speaker();
            boolean stays = isCased()
                    ? telling(name, words).stream().anyMatch(part -> isLeft(words, part, left, copy))
                    : standsIn(copy, name, words);
            if (!stays) {
                removed.add(name.text(words));
            }
        }
        return withoutShorter(new ArrayList<>(removed));
    }

    /** What tells a person apart: all but the given name, where there is more. */
    private static List<Integer> telling(Name name, Words words) {
        List<Integer> parts = name.parts(words);
        return parts.size() > 1 ? parts.subList(1, parts.size()) : parts;
    }

    private static boolean isLeft(Words source, int part, Set<Long> left, Words copy) {
        return left.contains(source.hash(part)) || isInflected(source.word(part), copy);
    }

    /** Where names have cases, their last letters say nothing. */
    private static boolean isInflected(String part, Words copy) {
        boolean cyrillic = Character.UnicodeScript.of(part.codePointAt(0)) == Character.UnicodeScript.CYRILLIC;
        int stem = part.length() - INFLECTION;
        return cyrillic && stem >= SHORTEST_STEM && copy.text().contains(part.substring(0, stem));
    }

    /** In scripts without capitals the name is looked for as written, whole or by its family name of two letters or more. */
    private static boolean standsIn(Words copy, Name name, Words source) {
        String text = name.text(source);
        if (copy.text().contains(text)) {
            return true;
        }
        List<Integer> parts = telling(name, source);
        boolean unspaced = source.end(name.from()) - source.start(name.from()) == 1;
        if (unspaced) {
            int dot = Math.max(text.lastIndexOf('·'), text.lastIndexOf('・'));
            return dot > 0 && text.length() - dot > 2 && copy.text().contains(text.substring(dot + 1));
        }
        Set<Long> left = named(copy, Alphabet.OTHER);
        return parts.stream().anyMatch(part -> left.contains(source.hash(part)));
    }

    private static Set<Long> named(Words copy, Alphabet alphabet) {
        Set<Long> left = new HashSet<>();
        for (int word = 0; word < copy.size(); word++) {
            if (alphabet != Alphabet.CASED || copy.isCapital(word)) {
                left.add(copy.hash(word));
            }
        }
        return left;
    }

    /** {@code Tolland} beside {@code Marek Tolland} is no other person. */
    private static List<String> withoutShorter(List<String> names) {
        return names.stream()
                .filter(name -> names.stream()
                        .noneMatch(other ->
                                other.length() > name.length() && lower(other).endsWith(" " + lower(name))))
                .toList();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
