package wirewatch.processor.domain.watch;

import java.util.Arrays;

/**
 * Words that stand together: in order and side by side, or, with a slop, moved by at most so many places in all. The slop is Lucene's:
 * the places of the words less their places in the phrase must lie within it, in any order.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Phrase(Place place, long[] words, int[] offsets, int slop) implements Clause {

    @Override
    public boolean matches(ArticleWords article) {
        Positions positions = article.positions();
        for (long word : words) {
            if (!positions.has(place.bit(), word)) {
                return false;
            }
        }
        int[] entries = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            entries[i] = within(positions, positions.last(words[i]));
            if (entries[i] < 0) {
                return false;
            }
        }
        return stand(positions, entries);
    }

    /** Goes back from the word that stands farthest behind until all lie close, or one has no place left. */
    private boolean stand(Positions positions, int[] entries) {
        while (true) {
            int last = 0;
            int least = Integer.MAX_VALUE;
            for (int i = 0; i < entries.length; i++) {
                least = Math.min(least, shifted(positions, entries, i));
                last = shifted(positions, entries, i) > shifted(positions, entries, last) ? i : last;
            }
            if (shifted(positions, entries, last) - least <= slop) {
                return true;
            }
            entries[last] = within(positions, positions.before(entries[last]));
            if (entries[last] < 0) {
                return false;
            }
        }
    }

    private int shifted(Positions positions, int[] entries, int word) {
        return positions.position(entries[word]) - offsets[word];
    }

    private int within(Positions positions, int from) {
        int entry = from;
        while (entry >= 0 && !place.holds(positions.position(entry))) {
            entry = positions.before(entry);
        }
        return entry;
    }

    /** A word that comes twice could stand for itself, which Lucene forbids: such phrases with a slop are {@link Foreign}. */
    boolean isRepetitive() {
        return Arrays.stream(words).distinct().count() < words.length;
    }
}
