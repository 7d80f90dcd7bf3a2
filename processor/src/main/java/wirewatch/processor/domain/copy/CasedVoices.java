package wirewatch.processor.domain.copy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wirewatch.processor.domain.text.Words;

/** Speakers where names have capitals: a name beside a verb of speech, as news writes it. */
final class CasedVoices {

    /** Words of an apposition between a name and its verb: {@code Ana Duarte, head of the port authority, said}. */
    private static final int APPOSITION = 14;
    /** Words between a name and its verb with no comma: {@code Ana Duarte of the port authority said}. */
    private static final int BELONGING = 9;
    /** Words before the name of a sentence's subject: its titles. */
    private static final int LONGEST_TITLE = 6;

    private final Words words;
    private final List<Name> names;
    private final Map<Integer, Name> byEnd = new HashMap<>();
    private final Map<Integer, Name> byStart = new HashMap<>();
    private final Map<Long, Name> persons = new HashMap<>();

    CasedVoices(Words words) {
        this.words = words;
        names = Name.of(words);
        for (Name name : names) {
            byEnd.put(name.to(), name);
            byStart.put(name.from(), name);
            if (name.isPerson()) {
                persons.putIfAbsent(words.hash(name.to() - 1), name);
            }
        }
    }

    List<Citing> citings() {
        List<Citing> citings = new ArrayList<>();
        Name last = null;
        int sentence = 0;
        for (int word = 0; word < words.size(); word++) {
            if (words.startsSentence(word)) {
                sentence = word;
                Name subject = subject(word, words.size());
                last = subject == null ? last : full(subject);
            }
            Name speaker = speakerAt(word, sentence);
            speaker = speaker == null && goesOn(word) ? last : speaker;
            if (speaker != null) {
                citings.add(new Citing(speaker, word));
                last = speaker;
            }
        }
        return citings;
    }

    private @Nullable Name speakerAt(int word, int sentence) {
        Name near = null;
        if (Speech.VERBS.has(words, word)) {
            int first = withAuxiliaries(word);
            near = before(first, sentence);
            near = near == null && closesQuote(first) ? after(word + 1) : near;
        } else if (Speech.SOURCES.has(words, word) || isAccordingTo(word)) {
            near = after(word + 1);
        } else if (Speech.PARTICIPLES.has(words, word) || Speech.FINAL.has(words, word)) {
            near = subject(sentence, word);
        }
        return near == null ? null : full(near);
    }

    /** {@code he said}, {@code dijo él}, or a bare verb behind a quotation: whoever spoke last, or was the last sentence's subject. */
    private boolean goesOn(int verb) {
        if (!Speech.VERBS.has(words, verb)) {
            return false;
        }
        int first = withAuxiliaries(verb);
        boolean pronoun = Speech.PRONOUNS.has(words, first - 1)
                && between(first - 1, first).isBlank();
        boolean behind =
                Speech.PRONOUNS.has(words, verb + 1) && between(verb, verb + 1).length() == 1;
        boolean bare = closesQuote(first)
                && (verb + 1 == words.size() || !between(verb, verb + 1).isBlank());
        return pronoun || behind || bare;
    }

    /** {@code has said}, {@code a déclaré}, {@code later added}. */
    private int withAuxiliaries(int verb) {
        int first = verb;
        while (first > verb - 3 && Speech.BETWEEN.has(words, first - 1) && !words.isCapital(first - 1)) {
            first--;
        }
        return first;
    }

    private @Nullable Name before(int verb, int sentence) {
        Name direct = byEnd.get(verb);
        String gap = between(verb - 1, verb);
        if (direct != null && gap.isBlank() && Speech.isBody(words, direct)) {
            return belonging(verb, sentence);
        }
        if (direct != null && gap.isBlank()) {
            Name owner = belonging(direct.from(), sentence);
            return owner != null && !direct.isPerson() ? owner : direct;
        }
        if (gap.startsWith(",")) {
            Name described = beforeApposition(verb - 1);
            return described == null && direct != null && direct.isPerson() ? direct : described;
        }
        return gap.isBlank() ? belonging(verb, sentence) : null;
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

    /** {@code Ana Duarte of the port authority said}: nothing but words between, the first of them a preposition. */
    private @Nullable Name belonging(int verb, int sentence) {
        for (int word = verb - 1; word > sentence && word > verb - BELONGING; word--) {
            Name name = byEnd.get(word);
            if (name != null && name.size() > 1 && Speech.PREPOSITIONS.has(words, word)) {
                return name;
            }
            if (!between(word - 1, word).isBlank()) {
                return null;
            }
        }
        return null;
    }

    /** {@code said Ana Duarte}, {@code said port director Ana Duarte}: the first name, within a few words and one clause. */
    private @Nullable Name after(int first) {
        for (int word = first; word < Math.min(words.size(), first + 8); word++) {
            if (word > first && !isSpace(word)) {
                return null;
            }
            Name name = byStart.get(word);
            if (name != null && name.size() > (word == first ? 0 : 1) && !Speech.isBody(words, name)) {
                return name;
            }
        }
        return null;
    }

    /** A title's stop is no end: {@code Dr. Ana Duarte}. */
    private boolean isSpace(int word) {
        return between(word - 1, word).isBlank() || Speech.isTitle(words, word - 1);
    }

    /** The name at the head of a sentence, behind its titles. */
    private @Nullable Name subject(int sentence, int verb) {
        for (int word = sentence; word < Math.min(verb, sentence + LONGEST_TITLE); word++) {
            Name name = byStart.get(word);
            if (name != null && full(name) != null) {
                return name;
            }
            if (word > sentence && !isSpace(word)) {
                return null;
            }
        }
        return null;
    }

    /** The subject of the sentence that a word stands in: it says what the sentence quotes, where nobody else is named for it. */
    @Nullable
    Name subjectOf(int word) {
        int sentence = word;
        while (sentence > 0 && !words.startsSentence(sentence)) {
            sentence--;
        }
        Name subject = subject(sentence, word);
        return subject == null ? null : full(subject);
    }

    /** The first mention that ends in the same word; a lone word that is nowhere more is no person. */
    private @Nullable Name full(Name cited) {
        if (Speech.isBody(words, cited) || isArticle(cited.from() - 1)) {
            return null;
        }
        Name person = persons.get(words.hash(cited.to() - 1));
        return person != null ? person : cited.isPerson() ? cited : null;
    }

    private boolean isArticle(int word) {
        return word >= 0 && words.word(word).equalsIgnoreCase("the");
    }

    private boolean isAccordingTo(int word) {
        return word > 0 && words.word(word).equals("to") && words.word(word - 1).equalsIgnoreCase("according");
    }

    /** A quotation or a clause ends before the verb: {@code ", said} or {@code », dijo}. */
    private boolean closesQuote(int verb) {
        if (verb <= 0 || words.startsParagraph(verb)) {
            return false;
        }
        String gap = between(verb - 1, verb);
        return gap.chars().anyMatch(c -> ",\"”»“–—".indexOf(c) >= 0);
    }

    private String between(int word, int next) {
        return word < 0 || next >= words.size() ? "" : words.text().substring(words.end(word), words.start(next));
    }
}
