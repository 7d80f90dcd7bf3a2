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

    private Dendrogram(List<Member> members, Rarity rarity) {
        int size = members.size();
        groups = new int[size][];
        alike = new float[size][size];
        float[][] vectors = new float[size][];
        for (int i = 0; i < size; i++) {
            StoryProfile profile = members.get(i).profile();
            groups[i] = new int[] {i};
            vectors[i] = vector(profile, rarity);
            for (int j = 0; j < i; j++) {
                alike[i][j] = product(profile, vectors[i], members.get(j).profile(), vectors[j]);
                alike[j][i] = alike[i][j];
            }
        }
    }

    static Dendrogram of(List<Member> members, Rarity rarity) {
        Dendrogram dendrogram = new Dendrogram(members, rarity);
        for (int left = members.size(); left > 1; left--) {
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

    private static float[] vector(StoryProfile profile, Rarity rarity) {
        float[] vector = new float[profile.size()];
        double squares = 0;
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) (profile.weight(i) * rarity.of(profile.term(i), 1));
            squares += vector[i] * vector[i];
        }
        float length = (float) Math.sqrt(squares) + 1e-9f;
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= length;
        }
        return vector;
    }

    private static float product(StoryProfile one, float[] ones, StoryProfile two, float[] twos) {
        float product = 0;
        for (int i = 0, j = 0; i < ones.length && j < twos.length; ) {
            int order = Integer.compare(one.term(i), two.term(j));
            product += order == 0 ? ones[i] * twos[j] : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return product;
    }
}
