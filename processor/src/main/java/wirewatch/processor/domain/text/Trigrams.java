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

    private static final List<String> PROFILES = Resource.lines("trigrams.txt");

    private final List<String> languages;
    private final int width;
    private final long[] keys;
    private final int[] rows;
    private final byte[] costs;
    private final int mask;

    Trigrams(List<String> languages) {
        this.languages = languages;
        this.width = languages.size();
        Map<String, byte[]> table = table();
        int capacity = Integer.highestOneBit(table.size() * 2) * 2;
        this.mask = capacity - 1;
        this.keys = new long[capacity];
        this.rows = new int[capacity];
        this.costs = new byte[table.size() * width];
        int row = 0;
        for (Map.Entry<String, byte[]> entry : table.entrySet()) {
            put(key(entry.getKey()), row);
            System.arraycopy(entry.getValue(), 0, costs, row * width, width);
            row++;
        }
    }

    private Map<String, byte[]> table() {
        Map<String, byte[]> table = new HashMap<>();
        for (String line : PROFILES) {
            String[] parts = line.split(" ", -1);
            int language = languages.indexOf(parts[0]);
            if (language >= 0) {
                byte cost = (byte) Math.round(2 * Float.parseFloat(parts[1]));
                for (String triple : Arrays.asList(parts).subList(2, parts.length)) {
                    table.computeIfAbsent(triple, unseen -> unseen())[language] = cost;
                }
            }
        }
        return table;
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
        return (long) first << 32 | (long) second << 16 | third;
    }

    private void put(long key, int row) {
        int slot = slot(key);
        keys[slot] = key;
        rows[slot] = row;
    }

    private int slot(long key) {
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
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
        int slot = slot(key);
        if (keys[slot] == 0) {
            score.unknown++;
            return;
        }
        int row = rows[slot];
        if (score.isFirst(row)) {
            int from = row * width;
            for (int language = 0; language < width; language++) {
                score.costs[language] += costs[from + language];
            }
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
