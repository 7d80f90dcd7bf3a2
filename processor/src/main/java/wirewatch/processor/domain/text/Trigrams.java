package wirewatch.processor.domain.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells the languages of one script apart by their letter triples (Cavnar and Trenkle 1994; scored as a naive Bayes classifier). The
 * table holds for each triple one row, a byte for each language: minus the logarithm of its share, in half bits.
 */
final class Trigrams {

    /** What a triple costs that a language's nine hundred most frequent ones do not hold: 15 bits. */
    private static final byte UNSEEN = 30;

    /**
     * What every language but the script's first costs beforehand: 18 bits. Measured: with it all of 5,271 English snippets of 28 words
     * without stop words come out as English (without: all but six), and texts of 20 words in 14 other languages as right as without it.
     */
    private static final int RARER = 36;

    private static final long ROW = (1 << 16) - 1;

    private static final List<String> PROFILES = Resource.lines("trigrams.txt");

    private final List<String> languages;
    private final int width;
    /** A triple in the upper 48 bits, its row in the lower 16: one look-up, one line of the cache. */
    private final long[] table;

    private final byte[] costs;
    private final int mask;

    Trigrams(List<String> languages) {
        this.languages = languages;
        this.width = languages.size();
        Map<String, byte[]> profiles = profiles();
        int capacity = Integer.highestOneBit(profiles.size() * 2) * 2;
        this.mask = capacity - 1;
        this.table = new long[capacity];
        this.costs = new byte[profiles.size() * width];
        int row = 0;
        for (Map.Entry<String, byte[]> entry : profiles.entrySet()) {
            put(key(entry.getKey()), row);
            System.arraycopy(entry.getValue(), 0, costs, row * width, width);
            row++;
        }
    }

    private Map<String, byte[]> profiles() {
        Map<String, byte[]> profiles = new HashMap<>();
        for (String line : PROFILES) {
            String[] parts = line.split(" ", -1);
            int language = languages.indexOf(parts[0]);
            if (language >= 0) {
                byte cost = (byte) Math.round(2 * Float.parseFloat(parts[1]));
                for (String triple : Arrays.asList(parts).subList(2, parts.length)) {
                    profiles.computeIfAbsent(triple, unseen -> unseen())[language] = cost;
                }
            }
        }
        return profiles;
    }

    private byte[] unseen() {
        byte[] row = new byte[width];
        Arrays.fill(row, UNSEEN);
        return row;
    }

    private static long key(String triple) {
        String spaced = triple.replace('_', ' ');
        return key(spaced.charAt(0), spaced.charAt(1), spaced.charAt(2));
    }

    private static long key(char first, char second, char third) {
        return (long) first << 48 | (long) second << 32 | (long) third << 16;
    }

    private void put(long key, int row) {
        if (row > ROW) {
            throw new IllegalArgumentException("the languages have more than " + ROW + " triples");
        }
        table[slot(key)] = key | row;
    }

    private int slot(long key) {
        int slot = (int) (((key >>> 16) * 0x9E3779B97F4A7C15L) >>> 40) & mask;
        while (table[slot] != 0 && (table[slot] & ~ROW) != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    List<String> languages() {
        return languages;
    }

    /** What a sample costs in each language, and how much of it each knows. */
    Score score(LetterSample sample) {
        Score score = new Score(width, costs.length / width);
        for (int i = 2; i < sample.size(); i++) {
            char middle = sample.letter(i - 1);
            if (middle != ' ') {
                add(score, key(sample.letter(i - 2), middle, sample.letter(i)));
            }
        }
        return score;
    }

    private void add(Score score, long key) {
        long found = table[slot(key)];
        if (found == 0) {
            score.unknown++;
            return;
        }
        int row = (int) (found & ROW);
        if (score.isFirst(row)) {
            score.add(costs, row * width);
        }
    }

    /**
     * Costs in half bits. Each triple counts once, however often it comes: a name that a text repeats must not outvote its language. A
     * triple that no language knows costs all the same, and is left out.
     */
    static final class Score {
        private final int[] costs;
        private final long[] seen;
        private int known;
        private int unknown;

        private Score(int width, int rows) {
            costs = new int[width];
            Arrays.fill(costs, 1, width, RARER);
            seen = new long[(rows >> 6) + 1];
        }

        private boolean isFirst(int row) {
            boolean first = (seen[row >> 6] & (1L << row)) == 0;
            seen[row >> 6] |= 1L << row;
            known += first ? 1 : 0;
            return first;
        }

        private void add(byte[] all, int from) {
            int[] sums = costs;
            for (int language = 0; language < sums.length; language++) {
                sums[language] += all[from + language];
            }
        }

        /** Different triples that some language knows. */
        int known() {
            return known;
        }

        /** Triples that none knows. */
        int unknown() {
            return unknown;
        }

        int cost(int language) {
            return costs[language];
        }

        /** The language that costs least. */
        int best() {
            int best = 0;
            for (int i = 1; i < costs.length; i++) {
                best = costs[i] < costs[best] ? i : best;
            }
            return best;
        }
    }
}
