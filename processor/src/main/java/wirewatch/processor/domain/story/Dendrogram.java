package wirewatch.processor.domain.story;

import java.util.ArrayList;
import java.util.List;

/** Average-link clustering of a story's articles (Sokal, Michener 1958), to find the parts into which it would fall. */
final class Dendrogram {

    /** How many of the last joins are told. */
    private static final int LAST = 3;

    private final int[][] groups;
    private final float[][] alike;
    private final List<int[]> lastJoined = new ArrayList<>();

    /** @param alike how alike each two are, both ways; used up */
    private Dendrogram(float[][] alike) {
        this.alike = alike;
        groups = new int[alike.length][];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = new int[] {i};
        }
    }

    static Dendrogram of(Concordance concordance) {
        Dendrogram dendrogram = new Dendrogram(concordance.likeness());
        for (int left = dendrogram.groups.length; left > 1; left--) {
            dendrogram.joinNearest(left);
        }
        return dendrogram;
    }

    /** Both sides of the last {@value #LAST} joins, as indexes of members. */
    List<int[]> lastJoined() {
        return lastJoined;
    }

    private void joinNearest(int left) {
        int a = 0;
        int b = 1;
        for (int i = 1; i < left; i++) {
            for (int j = 0; j < i; j++) {
                if (alike[i][j] > alike[b][a]) {
                    a = j;
                    b = i;
                }
            }
        }
        if (left <= LAST + 1) {
            lastJoined.add(groups[a]);
            lastJoined.add(groups[b]);
        }
        join(a, b, left - 1);
    }

    /** The second goes into the first, and the last takes its place. */
    private void join(int a, int b, int last) {
        int ones = groups[a].length;
        int others = groups[b].length;
        for (int i = 0; i <= last; i++) {
            float mean = (alike[a][i] * ones + alike[b][i] * others) / (ones + others);
            alike[a][i] = mean;
            alike[i][a] = mean;
        }
        int[] both = java.util.Arrays.copyOf(groups[a], ones + others);
        System.arraycopy(groups[b], 0, both, ones, others);
        groups[a] = both;
        groups[b] = groups[last];
        for (int i = 0; i < last; i++) {
            alike[b][i] = alike[last][i];
            alike[i][b] = alike[i][last];
        }
    }
}
