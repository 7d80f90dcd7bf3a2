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

    /** Takes the arrays; terms ascend. */
    Centroid(int[] terms, float[] sums, float[] squares, short[] counts, byte[] marks) {
        this.terms = terms;
        this.sums = sums;
        this.squares = squares;
        this.counts = counts;
        this.marks = marks;
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

    /** Bits of each; not to be changed. */
    byte[] marks() {
        return marks;
    }

    /** The sums divided. */
    float[] means(int articles) {
        float[] means = new float[sums.length];
        for (int i = 0; i < means.length; i++) {
            means[i] = sums[i] / articles;
        }
        return means;
    }

    /** Those of some ascending terms that are not in. */
    int[] without(int[] some) {
        int[] missing = new int[some.length - shared(terms, terms.length, some)];
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

    void copyTo(int[] toTerms, float[] toSums, float[] toSquares, short[] toCounts, byte[] toMarks) {
        System.arraycopy(terms, 0, toTerms, 0, terms.length);
        System.arraycopy(sums, 0, toSums, 0, terms.length);
        System.arraycopy(squares, 0, toSquares, 0, terms.length);
        System.arraycopy(counts, 0, toCounts, 0, terms.length);
        System.arraycopy(marks, 0, toMarks, 0, terms.length);
    }

    /** Both together. */
    Centroid plus(Centroid other) {
        Centroid both = sized(size() + other.size() - shared(terms, terms.length, other.terms));
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

    /** How many of the first so many ascending terms stand among others. */
    static int shared(int[] some, int length, int[] others) {
        int shared = 0;
        for (int i = 0, j = 0; i < length && j < others.length; ) {
            int one = some[i];
            int other = others[j];
            shared += one == other ? 1 : 0;
            i += one <= other ? 1 : 0;
            j += one >= other ? 1 : 0;
        }
        return shared;
    }

    private void copy(int at, Centroid from, int index) {
        terms[at] = from.terms[index];
        sums[at] = from.sums[index];
        squares[at] = from.squares[index];
        counts[at] = from.counts[index];
        marks[at] = from.marks[index];
    }

    private void increase(int at, Centroid by, int index) {
        sums[at] += by.sums[index];
        squares[at] += by.squares[index];
        counts[at] = (short) Math.min(Short.MAX_VALUE, counts[at] + by.counts[index]);
        marks[at] |= by.marks[index];
    }
}
