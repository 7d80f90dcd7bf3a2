package wirewatch.processor.domain.story;

import java.util.Arrays;

/** Adds up, for the stories met in the posting lists, how much of the article they share; used again for each article. */
final class Tally {

    private int[] index = new int[1024];
    private int[] stories = new int[512];
    private double[] sums = new double[512];
    private int size;

    void clear() {
        if (size > 0) {
            Arrays.fill(index, 0);
        }
        size = 0;
    }

    void add(int story, double weight) {
        int mask = index.length - 1;
        int at = ((story * 0x9E3779B9) >>> 8) & mask;
        while (index[at] != 0) {
            int entry = index[at] - 1;
            if (stories[entry] == story) {
                sums[entry] += weight;
                return;
            }
            at = (at + 1) & mask;
        }
        if (size == stories.length) {
            grow();
            add(story, weight);
            return;
        }
        index[at] = size + 1;
        stories[size] = story;
        sums[size++] = weight;
    }

    /**
     * The stories with the largest sums, largest first; of equal ones the lower slot first.
     *
     * @param share of the largest sum that the others must reach
     */
    int[] best(int most, double share) {
        int count = Math.min(most, size);
        int[] best = new int[count];
        double[] top = new double[count];
        int filled = 0;
        for (int i = 0; i < size; i++) {
            int at = filled;
            while (at > 0 && before(i, top[at - 1], best[at - 1])) {
                at--;
            }
            if (at < count) {
                int shifted = Math.min(filled, count - 1) - at;
                System.arraycopy(best, at, best, at + 1, shifted);
                System.arraycopy(top, at, top, at + 1, shifted);
                best[at] = stories[i];
                top[at] = sums[i];
                filled = Math.min(filled + 1, count);
            }
        }
        int near = 0;
        while (near < filled && top[near] >= share * top[0]) {
            near++;
        }
        return Arrays.copyOf(best, near);
    }

    private boolean before(int entry, double sum, int story) {
        return sums[entry] > sum || (sums[entry] == sum && stories[entry] < story);
    }

    private void grow() {
        int wider = size * 2;
        stories = Arrays.copyOf(stories, wider);
        sums = Arrays.copyOf(sums, wider);
        index = new int[wider * 2];
        for (int entry = 0; entry < size; entry++) {
            int at = ((stories[entry] * 0x9E3779B9) >>> 8) & (index.length - 1);
            while (index[at] != 0) {
                at = (at + 1) & (index.length - 1);
            }
            index[at] = entry + 1;
        }
    }
}
