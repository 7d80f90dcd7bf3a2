package wirewatch.processor.domain.story;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * What one article says about its event: its strongest terms, how strongly it says them, and where they stand. Built once by
 * {@link Profiler}; what {@link StoryIndex} decides depends on nothing else of the article but its time. About 250 bytes.
 */
public final class StoryProfile implements Terms {

    static final int TITLE = 1;
    static final int LEAD = 2;
    static final int NUMBER = 4;
    static final int NAME = 8;
    private static final int MARK_BITS = 4;
    private static final float STEP = 1 / 128f;
    private static final int STRONGEST = (1 << (16 - MARK_BITS)) - 1;

    private final int[] terms;
    private final short[] weights;

    /** Takes both arrays; terms ascend, weights are packed by {@link #pack}. */
    StoryProfile(int[] terms, short[] weights) {
        if (terms.length != weights.length) {
            throw new IllegalArgumentException("each of " + terms.length + " terms needs a weight");
        }
        this.terms = terms;
        this.weights = weights;
    }

    /** How many ints the weights of so many terms take. */
    static int words(int terms) {
        return (terms + 1) / 2;
    }

    /** The weights, two in an int. */
    int[] packedWeights() {
        int[] packed = new int[words(weights.length)];
        for (int i = 0; i < weights.length; i++) {
            packed[i / 2] |= (weights[i] & 0xffff) << (i % 2 * Short.SIZE);
        }
        return packed;
    }

    /** From terms and {@link #packedWeights}. */
    static StoryProfile packed(int[] terms, int[] packed) {
        short[] weights = new short[terms.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (short) (packed[i / 2] >>> (i % 2 * Short.SIZE));
        }
        return new StoryProfile(terms, weights);
    }

    static short pack(double weight, int marks) {
        long steps = Math.max(1, Math.min(STRONGEST, Math.round(weight / STEP)));
        return (short) (steps << MARK_BITS | marks);
    }

    /** How many terms. */
    int size() {
        return terms.length;
    }

    @Override
    public int[] all() {
        return terms;
    }

    @Override
    public float[] weights() {
        float[] all = new float[weights.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = weight(i);
        }
        return all;
    }

    @Override
    public byte[] marks() {
        byte[] all = new byte[weights.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) marks(i);
        }
        return all;
    }

    int marks(int index) {
        return weights[index] & ((1 << MARK_BITS) - 1);
    }

    /** How strongly the article says the term, before its rarity counts. */
    float weight(int index) {
        return unpacked(weights[index]);
    }

    /** The same of one of {@link #packedWeights}, which begin somewhere. */
    static float weight(int[] packed, int from, int index) {
        return unpacked(packed[from + index / 2] >>> (index % 2 * Short.SIZE));
    }

    private static float unpacked(int packed) {
        return ((packed & 0xffff) >>> MARK_BITS) * STEP;
    }

    /** For a store: six bytes a term. */
    public byte[] toBytes() {
        ByteBuffer out = ByteBuffer.allocate(terms.length * (Integer.BYTES + Short.BYTES));
        for (int i = 0; i < terms.length; i++) {
            out.putInt(terms[i]).putShort(weights[i]);
        }
        return out.array();
    }

    /** Reads what {@link #toBytes} wrote. */
    public static StoryProfile of(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int size = bytes.length / (Integer.BYTES + Short.BYTES);
        int[] terms = new int[size];
        short[] weights = new short[size];
        for (int i = 0; i < size; i++) {
            terms[i] = in.getInt();
            weights[i] = in.getShort();
        }
        return new StoryProfile(terms, weights);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoryProfile that
                && Arrays.equals(terms, that.terms)
                && Arrays.equals(weights, that.weights);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(terms);
    }

    @Override
    public String toString() {
        return "StoryProfile of " + terms.length + " terms";
    }
}
