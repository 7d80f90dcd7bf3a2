package wirewatch.processor.domain.copy;

import java.util.Arrays;
import wirewatch.processor.domain.text.Words;

/**
 * A sample of a text's word sequences, by which its copies are found.
 *
 * <p>Of the hashes of all sequences of {@link Script#shingle()} words, the smallest few ("bottom-k", Broder 1997): two texts
 * that share a passage choose the same sequences from it, however much stands around, so that heavy cuts thin the common sample
 * out but do not break it, as they do a banded MinHash. The number grows with the root of the length, {@value #DENSITY}
 * times: a passage of a long text is still sampled, and a million articles still fit. The hash's upper half chooses, its lower
 * half is kept: the smallest values alone would crowd at one end.
 */
public final class Signature {

    private static final double DENSITY = 0.8;
    private static final int FEWEST = 8;
    private static final int MOST = 64;

    private final int[] anchors;

    private Signature(int[] anchors) {
        this.anchors = anchors;
    }

    /** Samples a text. A text shorter than one sequence is one anchor as a whole; no words, no anchors. */
    public static Signature of(Words words) {
        if (words.size() == 0) {
            return new Signature(new int[0]);
        }
        int width = Math.min(Script.of(words).shingle(), words.size());
        return new Signature(sample(words, width));
    }

    /** As stored: what {@link #anchors()} gave. */
    public static Signature ofAnchors(int[] anchors) {
        return new Signature(anchors.clone());
    }

    /** The kept halves of the chosen hashes, in the order of choice. */
    public int[] anchors() {
        return anchors.clone();
    }

    int anchor(int index) {
        return anchors[index];
    }

    /** How many anchors. */
    public int size() {
        return anchors.length;
    }

    private static int[] sample(Words words, int width) {
        int sequences = words.size() - width + 1;
        int wanted = wanted(sequences);
        long[] low = smallest(words, width, sequences, wanted);
        int[] anchors = new int[Math.min(wanted, low.length)];
        int size = 0;
        for (int i = 0; i < low.length && size < wanted; i++) {
            if (i == 0 || low[i] != low[i - 1]) {
                anchors[size++] = (int) low[i];
            }
        }
        return size == anchors.length ? anchors : Arrays.copyOf(anchors, size);
    }

    static int wanted(int sequences) {
        return Math.max(FEWEST, Math.min(MOST, (int) Math.round(DENSITY * Math.sqrt(sequences))));
    }

    /**
     * The hashes in order, at least up to the wanted rank. Hashes are evenly spread, so a cut at twice the wanted share leaves
     * enough of them nearly always, and little to sort; where it does not (much is repeated), everything is sorted.
     */
    private static long[] smallest(Words words, int width, int sequences, int wanted) {
        if (sequences > 4 * wanted) {
            long[] room = new long[4 * wanted];
            int found = Shingles.below(words, width, cut(sequences, 2 * wanted), room);
            if (found >= wanted) {
                Arrays.sort(room, 0, found);
                if (distinct(room, found) >= wanted) {
                    return found == room.length ? room : Arrays.copyOf(room, found);
                }
            }
        }
        long[] all = Shingles.of(words, width);
        Arrays.sort(all);
        return all;
    }

    private static long cut(int of, int share) {
        return Long.MIN_VALUE + (long) (((double) share / of) * 0x1p64);
    }

    private static int distinct(long[] sorted, int size) {
        int distinct = 0;
        for (int i = 0; i < size; i++) {
            distinct += i == 0 || sorted[i] != sorted[i - 1] ? 1 : 0;
        }
        return distinct;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Signature that && Arrays.equals(anchors, that.anchors);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(anchors);
    }
}
