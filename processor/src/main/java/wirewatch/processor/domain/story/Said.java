package wirewatch.processor.domain.story;

import java.util.Arrays;

/** What a story's articles say of some ascending terms: of each the sum of its weights, and how many say it. Used again for each story. */
final class Said {

    private final int[] terms;
    private final float[] sums;
    private final int[] counts;

    Said(int[] terms) {
        this.terms = terms;
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
        for (int i = 0, next = 0; i < terms.length && next < others.length; ) {
            int own = terms[i];
            int other = others[next];
            if (own == other) {
                sums[i] = all.sum(next);
                counts[i] = all.count(next);
            }
            i += own <= other ? 1 : 0;
            next += own >= other ? 1 : 0;
        }
    }

    /**
     * One article more, whose weights count {@code scale} times.
     *
     * @param packed where its {@code size} terms stand from {@code from} on, and then its weights
     */
    void and(int[] packed, int from, int size, float scale) {
        int weights = from + size;
        for (int i = 0, next = 0; i < terms.length && next < size; ) {
            int own = terms[i];
            int other = packed[from + next];
            if (own == other) {
                sums[i] += StoryProfile.weight(packed, weights, next) * scale;
                counts[i]++;
            }
            i += own <= other ? 1 : 0;
            next += own >= other ? 1 : 0;
        }
    }
}
