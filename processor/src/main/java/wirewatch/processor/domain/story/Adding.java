package wirewatch.processor.domain.story;

import java.util.Arrays;

/**
 * Adds up what articles say, one after the other since sums are rounded, in room that is used again. An article's terms fall into
 * place from the last one on, so that each term moves once at most.
 */
final class Adding {

    private int[] terms = new int[1024];
    private float[] sums = new float[terms.length];
    private float[] squares = new float[terms.length];
    private short[] counts = new short[terms.length];
    private byte[] marks = new byte[terms.length];
    private int size;

    /** From nothing. */
    Adding anew() {
        size = 0;
        return this;
    }

    /** From what some say already. */
    Adding anew(Centroid sofar) {
        reserve(sofar.size());
        size = sofar.size();
        sofar.copyTo(terms, sums, squares, counts, marks);
        return this;
    }

    /** One article more, whose weights count {@code scale} times. */
    Adding add(StoryProfile profile, float scale) {
        int[] own = profile.all();
        int from = size - 1;
        int at = size + own.length - Centroid.shared(terms, size, own) - 1;
        reserve(at + 1);
        size = at + 1;
        for (int i = own.length - 1; i >= 0; at--) {
            int term = own[i];
            if (from >= 0 && terms[from] > term) {
                move(from--, at);
            } else {
                begin(at, term, from >= 0 && terms[from] == term ? from-- : -1);
                count(at, profile.weight(i) * scale, profile.marks(i));
                i--;
            }
        }
        return this;
    }

    /** What all of them say. */
    Centroid sum() {
        return new Centroid(
                Arrays.copyOf(terms, size),
                Arrays.copyOf(sums, size),
                Arrays.copyOf(squares, size),
                Arrays.copyOf(counts, size),
                Arrays.copyOf(marks, size));
    }

    private void begin(int at, int term, int known) {
        if (known >= 0) {
            move(known, at);
            return;
        }
        terms[at] = term;
        sums[at] = 0;
        squares[at] = 0;
        counts[at] = 0;
        marks[at] = 0;
    }

    private void count(int at, float weight, int mark) {
        sums[at] += weight;
        squares[at] += weight * weight;
        counts[at] = (short) Math.min(Short.MAX_VALUE, counts[at] + 1);
        marks[at] = (byte) (marks[at] | mark);
    }

    private void move(int from, int to) {
        terms[to] = terms[from];
        sums[to] = sums[from];
        squares[to] = squares[from];
        counts[to] = counts[from];
        marks[to] = marks[from];
    }

    private void reserve(int most) {
        if (most > terms.length) {
            int length = most * 2;
            terms = Arrays.copyOf(terms, length);
            sums = Arrays.copyOf(sums, length);
            squares = Arrays.copyOf(squares, length);
            counts = Arrays.copyOf(counts, length);
            marks = Arrays.copyOf(marks, length);
        }
    }
}
