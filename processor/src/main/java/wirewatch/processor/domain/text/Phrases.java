package wirewatch.processor.domain.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Finds the phrases of {@code phrases.txt} in lines: one look at each word, all phrases at once. */
final class Phrases {

    /** By the upper bits of the first word's hash; most words of a text find none. A phrase compares all of its words itself. */
    private static final Phrase[] @Nullable [] BY_FIRST_WORD = new Phrase[4096][];

    static {
        Resource.lines("phrases.txt").stream().map(Phrase::parse).forEach(Phrases::add);
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
        if (line.length() > LONGEST_LINE) {
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

    private Phrase.@Nullable Kind startingAt(int at, String line, Phrase[] phrases) {
        for (Phrase phrase : phrases) {
            if (phrase.standsAt(line, words, at)) {
                return phrase.kind();
            }
        }
        return null;
    }
}
