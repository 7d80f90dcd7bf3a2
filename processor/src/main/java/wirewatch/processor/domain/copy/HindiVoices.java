package wirewatch.processor.domain.copy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wirewatch.processor.domain.text.Words;

/** Speakers in Hindi: a name, the mark of who acts, and a verb of speech later in the sentence. */
final class HindiVoices {

    private static final WordSet VERBS = SpeechList.set("hindi-verbs");
    private static final WordSet TITLES = SpeechList.set("hindi-titles");
    private static final WordSet BODIES = SpeechList.set("hindi-bodies");
    private static final WordSet LINKS = SpeechList.set("hindi-links");
    private static final WordSet ACTS = WordSet.of("ने");
    private static final int LONGEST_NAME = 3;
    /** Words from the name to its verb. */
    private static final int LONGEST_SENTENCE = 60;

    private final Words words;

    private HindiVoices(Words words) {
        this.words = words;
    }

    static List<Citing> of(Words words) {
        HindiVoices voices = new HindiVoices(words);
        List<Citing> citings = new ArrayList<>();
        for (int word = 1; word < words.size(); word++) {
            int verb = ACTS.has(words, word) ? voices.verbBehind(word) : -1;
            Name name = verb < 0 ? null : voices.before(word);
            if (name != null) {
                citings.add(new Citing(name, verb));
            }
        }
        return citings;
    }

    private int verbBehind(int from) {
        for (int word = from + 1; word < Math.min(words.size(), from + LONGEST_SENTENCE); word++) {
            if (words.startsSentence(word)) {
                return -1;
            }
            if (VERBS.has(words, word)) {
                return word;
            }
        }
        return -1;
    }

    private @Nullable Name before(int mark) {
        int from = mark;
        while (from > 0 && mark - from < LONGEST_NAME && isName(from - 1) && isSpace(from)) {
            from--;
            if (words.startsSentence(from)) {
                break;
            }
        }
        return mark - from < 2 ? null : new Name(from, mark, false);
    }

    private boolean isName(int word) {
        return !TITLES.has(words, word) && !BODIES.has(words, word) && !LINKS.has(words, word) && !words.isNumber(word);
    }

    private boolean isSpace(int word) {
        return words.text().substring(words.end(word - 1), words.start(word)).isBlank();
    }
}
