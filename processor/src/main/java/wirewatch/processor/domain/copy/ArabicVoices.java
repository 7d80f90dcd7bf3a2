package wirewatch.processor.domain.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wirewatch.processor.domain.text.Words;

/**
 * Speakers in Arabic and Persian, which have no capitals. Arabic says the verb first, then titles and what they are of, then the
 * name: titles are listed, what they are of begins with the article. Persian says the name first, behind its titles.
 */
final class ArabicVoices {

    private static final WordSet VERBS = SpeechList.set("arabic-verbs");
    private static final WordSet TITLES = SpeechList.set("arabic-titles");
    private static final WordSet BODIES = SpeechList.set("arabic-bodies");
    private static final WordSet ENDS = SpeechList.set("arabic-ends");
    private static final WordSet PERSIAN_VERBS = SpeechList.set("persian-verbs");
    private static final WordSet PERSIAN_TITLES = SpeechList.set("persian-titles");
    private static final WordSet PERSIAN_BODIES = SpeechList.set("persian-bodies");
    private static final WordSet PERSIAN_TIMES = SpeechList.set("persian-times");
    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_CLAUSE = 12;

    private final Words words;
    private final List<Citing> citings = new ArrayList<>();

    private ArabicVoices(Words words) {
        this.words = words;
    }

    static List<Citing> of(Words words) {
        ArabicVoices voices = new ArabicVoices(words);
        for (int word = 0; word < words.size(); word++) {
            Name name = voices.isVerb(word)
                    ? voices.behind(word + 1)
                    : PERSIAN_VERBS.has(words, word) ? voices.before(word) : null;
            name = name == null && !voices.citings.isEmpty() && voices.goesOn(word) ? voices.last() : name;
            if (name != null) {
                voices.citings.add(new Citing(name, word));
            }
        }
        voices.citings.sort(Comparator.comparingInt(Citing::verb));
        return voices.citings;
    }

    /** {@code And added: «…»}: whoever spoke last. */
    private boolean goesOn(int verb) {
        boolean says = isVerb(verb) || PERSIAN_VERBS.has(words, verb);
        return says && verb + 1 < words.size() && between(verb).indexOf(':') >= 0;
    }

    private Name last() {
        return citings.get(citings.size() - 1).speaker();
    }

    private String between(int word) {
        return words.text().substring(words.end(word), words.start(word + 1));
    }

    /** With or without {@code and} joined to it. */
    private boolean isVerb(int word) {
        String written = words.word(word);
        return VERBS.has(words, word)
                || (written.length() > 3
                        && (written.charAt(0) == 'و' || written.charAt(0) == 'ف')
                        && VERBS.has(Words.of(written.substring(1)), 0));
    }

    private @Nullable Name behind(int first) {
        if (first >= words.size() || BODIES.has(words, first) || !isSpace(first)) {
            return null;
        }
        int from = first;
        boolean titled = false;
        while (from < words.size() && isSpace(from) && isTitle(from, titled)) {
            titled = true;
            from++;
        }
        int to = from;
        while (to < words.size() && to - from < LONGEST_NAME && isSpace(to) && !endsName(to)) {
            to++;
        }
        return to - from < 2 ? null : new Name(from, to, titled);
    }

    private boolean isTitle(int word, boolean titled) {
        String written = words.word(word);
        boolean article = written.startsWith("ال") && written.length() > 3;
        return TITLES.has(words, word)
                || article
                || (titled && BODIES.has(words, word))
                || (written.length() > 3
                        && written.charAt(0) == 'و'
                        && isTitle(Words.of(written.substring(1)), titled));
    }

    private static boolean isTitle(Words single, boolean titled) {
        return titled && TITLES.has(single, 0);
    }

    private boolean endsName(int word) {
        return ENDS.has(words, word) || BODIES.has(words, word) || words.isNumber(word);
    }

    /** The first clause of the sentence, or the one before the verb: what is left of it behind titles and before times. */
    private @Nullable Name before(int verb) {
        int from = verb;
        while (from > 0 && verb - from < LONGEST_CLAUSE && !words.startsSentence(from)) {
            from--;
        }
        int to = from;
        while (to < verb && (to == from || isSpace(to))) {
            to++;
        }
        for (int word = from; word < to; word++) {
            from = PERSIAN_TITLES.has(words, word) ? word + 1 : from;
        }
        int start = from;
        while (to > start && PERSIAN_TIMES.has(words, to - 1)) {
            to--;
        }
        for (int word = start; word < to; word++) {
            if (PERSIAN_BODIES.has(words, word)) {
                return null;
            }
        }
        return to - start < 2 || to - start > LONGEST_NAME ? null : new Name(start, to, false);
    }

    private boolean isSpace(int word) {
        return word > 0
                && words.text()
                        .substring(words.end(word - 1), words.start(word))
                        .isBlank();
    }
}
