package wirewatch.processor.domain.tag;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wirewatch.processor.domain.text.Words;

/**
 * Which of the words of a language's key phrases an article's word stands for, where they give only how a word begins: {@code избир*}.
 * A word that is listed as a whole stands for itself; any other for the longest listed beginning it has. Much cheaper than a stemmer,
 * and its author sees what it does; cutting words to their first letters finds as well as stemming does (Can et al. 2008, for Turkish).
 */
final class Beginnings {

    static final char MARK = '*';

    /** More letters are not looked at. */
    private static final int LONGEST = 24;
    /** What stands behind a particle must have as many letters. */
    private static final int SHORTEST_BEHIND = 3;
    /** Makes a beginning another key than the word of the same letters. */
    private static final long BEGINNING = 0xD6E8FEB86659FD93L;

    private final LexiconEdges known;
    private final List<String> particles;
    private final int shortest;
    private final int longest;

    /**
     * @param words folded words, with the mark where they are beginnings
     * @param particles what may be written together with a word behind it, the longest first
     */
    Beginnings(Iterable<String> words, List<String> particles) {
        Map<Long, Integer> keys = new HashMap<>();
        int least = LONGEST;
        int most = 0;
        for (String word : words) {
            keys.put(LexiconEdges.key(Lexicon.ROOT, key(word)), 1);
            int letters = word.codePointCount(0, word.length());
            least = isBeginning(word) ? Math.min(least, letters - 1) : least;
            most = Math.max(most, letters);
        }
        this.known = new LexiconEdges(keys);
        this.particles = particles;
        this.shortest = least;
        this.longest = Math.min(LONGEST, most);
    }

    static boolean isBeginning(String word) {
        return word.charAt(word.length() - 1) == MARK;
    }

    /** The key of a listed word. */
    static long key(String word) {
        return isBeginning(word) ? Words.hashOf(word.substring(0, word.length() - 1)) ^ BEGINNING : Words.hashOf(word);
    }

    /**
     * The key of an article's word: of the listed word it stands for, or its own hash.
     *
     * @param room for the work, of {@link #room()}
     */
    long key(Words words, int word, long[] room) {
        long own = words.hash(word);
        if (isKnown(own)) {
            return own;
        }
        long key = beginning(words, word, 0, room);
        for (int i = 0; key == 0 && i < particles.size(); i++) {
            String particle = particles.get(i);
            boolean fits = words.end(word) - words.start(word) - particle.length() >= SHORTEST_BEHIND;
            if (fits && words.text().startsWith(particle, words.start(word))) {
                key = beginning(words, word, particle.length(), room);
            }
        }
        return key == 0 ? own : key;
    }

    long[] room() {
        return new long[longest];
    }

    /** The key of what stands behind the particle: a whole word, or the longest beginning. */
    private long beginning(Words words, int word, int from, long[] room) {
        int all = words.beginnings(word, from, room);
        if (from > 0 && all > 0 && all < room.length && isKnown(room[all - 1])) {
            return room[all - 1];
        }
        for (int letters = all; letters >= shortest; letters--) {
            long key = room[letters - 1] ^ BEGINNING;
            if (isKnown(key)) {
                return key;
            }
        }
        return 0;
    }

    private boolean isKnown(long key) {
        return known.target(LexiconEdges.key(Lexicon.ROOT, key)) != Lexicon.ROOT;
    }
}
