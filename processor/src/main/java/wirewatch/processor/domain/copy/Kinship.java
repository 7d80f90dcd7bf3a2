package wirewatch.processor.domain.copy;

import java.util.HashSet;
import java.util.Set;
import wirewatch.processor.domain.text.Words;

/**
 * Whether two texts speak of the same thing: the words that name something (names, numbers; where a script has no capitals, all
 * longer words, and where it has no spaces, all pairs of characters) that the one with fewer has in common with the other.
 */
final class Kinship {

    private static final int LONG_WORD = 5;
    /** Below this many names a share says little. */
    private static final int FEWEST = 5;

    private Kinship() {}

    static double of(Words a, Words b) {
        Set<Long> inA = names(a);
        Set<Long> inB = names(b);
        Set<Long> fewer = inA.size() <= inB.size() ? inA : inB;
        Set<Long> more = fewer == inA ? inB : inA;
        long shared = fewer.stream().filter(more::contains).count();
        return (double) shared / Math.max(FEWEST, fewer.size());
    }

    private static Set<Long> names(Words words) {
        boolean unspaced = Script.of(words) == Script.UNSPACED;
        boolean cased = hasCapitals(words);
        Set<Long> names = new HashSet<>();
        for (int word = 0; word < words.size(); word++) {
            if (unspaced) {
                names.add(word == 0 ? words.hash(0) : words.hash(word - 1) * 31 + words.hash(word));
            } else if (cased ? isName(words, word) : words.end(word) - words.start(word) >= LONG_WORD) {
                names.add(words.hash(word));
            }
        }
        return names;
    }

    private static boolean isName(Words words, int word) {
        return words.isNumber(word) || (words.isCapital(word) && !words.startsSentence(word));
    }

    private static boolean hasCapitals(Words words) {
        int capitals = 0;
        for (int word = 0; word < words.size(); word++) {
            capitals += words.isCapital(word) && !words.startsSentence(word) ? 1 : 0;
        }
        return capitals * 50 > words.size();
    }
}
