package wirewatch.processor.domain.story;

import java.util.Arrays;

/** What a story's articles say of some ascending terms: of each the sum of its weights, and how many say it. Used again for each story. */
final class Said {

    private static final int ENDS = 64;
    /** Of a term's last bits, so many choose one of the 64 in a word. */
    private static final int WORD_BITS = 6;

    private final int[] terms;
    private final float[] sums;
    private final int[] counts;
    /** Which of the terms' last twelve bits there are: most terms of others end otherwise, and are passed over by one look. */
    private final long[] ends = new long[ENDS];

    Said(int[] terms) {
        this.terms = terms;
        for (int term : terms) {
            ends[term >>> WORD_BITS & (ENDS - 1)] |= 1L << term;
        }
        sums = new float[terms.length];
        counts = new int[terms.length];
    }

    void clear() {
        Arrays.fill(sums, 0);
        Arrays.fill(counts, 0);
    }

    float sum(int index) {
        return sums[index];
    }

    /** In how many articles; 0 where none says it. */
    int count(int index) {
        return counts[index];
    }

    /** What several articles say, in place of what was said before. */
    void by(Centroid all) {
        clear();
        int[] others = all.all();
        for (int next = 0, own = 0; next < others.length; next++) {
            if (mayBeOurs(others[next])) {
                own = firstFrom(others[next], own);
                if (own < terms.length && terms[own] == others[next]) {
                    sums[own] = all.sum(next);
                    counts[own] = all.count(next);
                }
            }
        }
    }

    /**
     * One article more, whose weights count {@code scale} times.
     *
     * @param packed where its {@code size} terms stand from {@code from} on, and then its weights
     */
    void and(int[] packed, int from, int size, float scale) {
        int weights = from + size;
        for (int next = 0, own = 0; next < size; next++) {
            int other = packed[from + next];
            if (mayBeOurs(other)) {
                own = firstFrom(other, own);
                if (own < terms.length && terms[own] == other) {
                    sums[own] += StoryProfile.weight(packed, weights, next) * scale;
                    counts[own]++;
                }
            }
        }
    }

    private boolean mayBeOurs(int term) {
        return (ends[term >>> WORD_BITS & (ENDS - 1)] >>> term & 1) != 0;
    }

    private int firstFrom(int term, int from) {
        int own = from;
        while (own < terms.length && terms[own] < term) {
            own++;
        }
        return own;
    }
}
