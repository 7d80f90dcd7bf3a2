package wirewatch.processor.domain.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the phrases of {@code phrases.txt} in lines: one look at each word, all phrases at once. */
final class Phrases {

    private static final Map<Long, Phrase[]> BY_FIRST_WORD = new HashMap<>();

    /** One bit for each first word: most words of a text are none, and are passed over without a look-up. */
    private static final long[] FILTER = new long[64];

    static {
        Resource.lines("phrases.txt").stream().map(Phrase::parse).forEach(Phrases::add);
    }

    /** The longest phrase's line has ninety words. */
    private static final int LONGEST_LINE = 800;

    private final WordHashes words = new WordHashes();

    private static void add(Phrase phrase) {
        long first = phrase.firstWord();
        FILTER[(int) (first >>> 58)] |= 1L << (first >>> 52 & 63);
        BY_FIRST_WORD.merge(first, new Phrase[] {phrase}, Phrases::both);
    }

    private static Phrase[] both(Phrase[] some, Phrase[] one) {
        Phrase[] all = Arrays.copyOf(some, some.length + 1);
        all[some.length] = one[0];
        return all;
    }

    /** What a line is by its words, null where no phrase tells. */
    Phrase.@Nullable Kind kindOf(String line) {
        if (line.length() > LONGEST_LINE) {
            return null;
        }
        words.read(line);
        for (int at = 0; at < words.size(); at++) {
            long word = words.hash(at);
            if ((FILTER[(int) (word >>> 58)] & 1L << (word >>> 52 & 63)) != 0) {
                Phrase.Kind kind = startingAt(at, line);
                if (kind != null) {
                    return kind;
                }
            }
        }
        return null;
    }

    private Phrase.@Nullable Kind startingAt(int at, String line) {
        Phrase[] phrases = BY_FIRST_WORD.get(words.hash(at));
        if (phrases != null) {
            for (Phrase phrase : phrases) {
                if (phrase.standsAt(line, words, at)) {
                    return phrase.kind();
                }
            }
        }
        return null;
    }
}
