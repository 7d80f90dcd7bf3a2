package wirewatch.processor.domain.story;

import java.util.Arrays;

/**
 * What the articles of a story say together: for each term the sum of its weights, the sum of their squares, and in how many
 * articles it stands. From the first two follows the average similarity between the articles without keeping them.
 */
final class Centroid {

    /** More terms than this a story does not need; the weakest are left out. */
    static final int MOST_TERMS = 500;

    /** So much longer a story may grow before the weakest are sorted out again. */
    static final int SLACK = MOST_TERMS / 4;

    private final int[] terms;
    private final float[] sums;
    private final float[] squares;
    private final short[] counts;
    private final byte[] marks;

    private Centroid(int[] terms, float[] sums, float[] squares, short[] counts, byte[] marks) {
        this.terms = terms;
        this.sums = sums;
        this.squares = squares;
        this.counts = counts;
        this.marks = marks;
    }

    /** Of one article, whose weights count {@code scale} times. */
    static Centroid of(StoryProfile profile, float scale) {
        Centroid centroid = sized(profile.size());
        for (int i = 0; i < profile.size(); i++) {
            float weight = profile.weight(i) * scale;
            centroid.set(i, profile.term(i), weight, weight * weight, 1, profile.marks(i));
        }
        return centroid;
    }

    /** Room for so many terms, which are to be put there. */
    static Centroid sized(int size) {
        return new Centroid(new int[size], new float[size], new float[size], new short[size], new byte[size]);
    }

    int size() {
        return terms.length;
    }

    int term(int index) {
        return terms[index];
    }

    /** All terms, ascending; not to be changed. */
    int[] all() {
        return terms;
    }

    int find(int term) {
        return Arrays.binarySearch(terms, term);
    }

    float sum(int index) {
        return sums[index];
    }

    float square(int index) {
        return squares[index];
    }

    int count(int index) {
        return counts[index];
    }

    int marks(int index) {
        return marks[index];
    }

    /** With one more article, whose weights count {@code scale} times; this one is of no use then. */
    Centroid with(StoryProfile profile, float scale) {
        int fresh = profile.size() - shared(terms, profile.all());
        Centroid all = fresh == 0 ? this : sized(size() + fresh);
        int from = 0;
        int at = 0;
        for (int i = 0; i < profile.size(); i++) {
            int term = profile.term(i);
            while (from < size() && terms[from] < term) {
                all.copy(at++, this, from++);
            }
            if (from < size() && terms[from] == term) {
                all.copy(at, this, from++);
            }
            all.terms[at] = term;
            all.increase(at++, profile.weight(i) * scale, profile.marks(i));
        }
        all.copy(at, this, from, size() - from);
        return all;
    }

    /** Those of some ascending terms that are not in. */
    int[] without(int[] some) {
        int[] missing = new int[some.length - shared(terms, some)];
        int found = 0;
        for (int i = 0, j = 0; i < some.length; i++) {
            while (j < terms.length && terms[j] < some[i]) {
                j++;
            }
            if (j == terms.length || terms[j] != some[i]) {
                missing[found++] = some[i];
            }
        }
        return missing;
    }

    private void copy(int at, Centroid from, int index, int length) {
        System.arraycopy(from.terms, index, terms, at, length);
        System.arraycopy(from.sums, index, sums, at, length);
        System.arraycopy(from.squares, index, squares, at, length);
        System.arraycopy(from.counts, index, counts, at, length);
        System.arraycopy(from.marks, index, marks, at, length);
    }

    /** One of a member's terms, at its place. */
    void put(int at, int term, Member member, int index) {
        terms[at] = term;
        increase(
                at,
                member.profile().weight(index) * member.scale(),
                member.profile().marks(index));
    }

    private void increase(int at, float weight, int mark) {
        sums[at] += weight;
        squares[at] += weight * weight;
        counts[at] = (short) Math.min(Short.MAX_VALUE, counts[at] + 1);
        marks[at] = (byte) (marks[at] | mark);
    }

    /** Both together. */
    Centroid plus(Centroid other) {
        Centroid both = sized(size() + other.size() - shared(terms, other.terms));
        int i = 0;
        int j = 0;
        for (int at = 0; at < both.size(); at++) {
            if (j == other.size() || (i < size() && terms[i] < other.terms[j])) {
                both.copy(at, this, i++);
            } else if (i == size() || other.terms[j] < terms[i]) {
                both.copy(at, other, j++);
            } else {
                both.copy(at, this, i++);
                both.increase(at, other, j++);
            }
        }
        return both;
    }

    /** Only the terms at the given ascending indexes. */
    Centroid only(int[] indexes) {
        Centroid left = sized(indexes.length);
        for (int at = 0; at < indexes.length; at++) {
            left.copy(at, this, indexes[at]);
        }
        return left;
    }

    private static int shared(int[] some, int[] others) {
        int shared = 0;
        for (int i = 0, j = 0; i < some.length && j < others.length; ) {
            int order = Integer.compare(some[i], others[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    private void copy(int at, Centroid from, int index) {
        set(at, from.terms[index], from.sums[index], from.squares[index], from.counts[index], from.marks[index]);
    }

    private void increase(int at, Centroid by, int index) {
        sums[at] += by.sums[index];
        squares[at] += by.squares[index];
        counts[at] = (short) Math.min(Short.MAX_VALUE, counts[at] + by.counts[index]);
        marks[at] |= by.marks[index];
    }

    private void set(int at, int term, float sum, float square, int count, int mark) {
        terms[at] = term;
        sums[at] = sum;
        squares[at] = square;
        counts[at] = (short) count;
        marks[at] = (byte) mark;
    }
}
