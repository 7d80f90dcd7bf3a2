package wirewatch.processor.domain.text;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the phrases of {@code phrases.txt} in lines: one look at each word, all phrases at once. Of the paragraphs of running text
 * hardly any is read word by word: a phrase begins them, ends them without a final stop, or shows a word that is looked for by letters.
 */
final class Phrases {

    /** By the upper bits of the first word's hash; most words of a text find none. A phrase compares all of its words itself. */
    private static final Phrase[] @Nullable [] BY_FIRST_WORD = new Phrase[4096][];

    /** Of the phrases that may stand anywhere. */
    private static final Clues CLUES;

    static {
        List<Phrase> all =
                Resource.lines("phrases.txt").stream().map(Phrase::parse).toList();
        all.forEach(Phrases::add);
        CLUES = new Clues(
                all.stream().filter(Phrase::isAnywhere).map(Phrase::longestWord).toList());
    }

    /** The longest phrase's line has ninety words. */
    private static final int LONGEST_LINE = 800;

    private final WordHashes words = new WordHashes();

    private static void add(Phrase phrase) {
        int slot = slot(phrase.firstWord());
        Phrase[] some = BY_FIRST_WORD[slot];
        Phrase[] all = some == null ? new Phrase[1] : Arrays.copyOf(some, some.length + 1);
        all[all.length - 1] = phrase;
        BY_FIRST_WORD[slot] = all;
    }

    private static int slot(long word) {
        return (int) (word >>> 52);
    }

    /** What a line is by its words, null where no phrase tells. */
    Phrase.@Nullable Kind kindOf(String line) {
        if (line.length() > LONGEST_LINE || !mayHold(line)) {
            return null;
        }
        words.read(line);
        for (int at = 0; at < words.size(); at++) {
            Phrase[] phrases = BY_FIRST_WORD[slot(words.hash(at))];
            if (phrases != null) {
                Phrase.Kind kind = startingAt(at, line, phrases);
                if (kind != null) {
                    return kind;
                }
            }
        }
        return null;
    }

    private boolean mayHold(String line) {
        return !Shape.endsSentence(line) || mayBegin(line) || CLUES.mayStandIn(line);
    }

    private boolean mayBegin(String line) {
        words.readFirst(line, 2);
        Phrase[] phrases = words.size() == 0 ? null : BY_FIRST_WORD[slot(words.hash(0))];
        for (int i = 0; phrases != null && i < phrases.length; i++) {
            if (phrases[i].mayBeginWith(words)) {
                return true;
            }
        }
        return false;
    }

    private Phrase.@Nullable Kind startingAt(int at, String line, Phrase[] phrases) {
        for (Phrase phrase : phrases) {
            if (phrase.standsAt(line, words, at)) {
                return phrase.kind();
            }
        }
        return null;
    }
}
