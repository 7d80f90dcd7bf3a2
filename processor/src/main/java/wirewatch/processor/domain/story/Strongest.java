package wirewatch.processor.domain.story;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/** The indexes with the largest values; of equal values the lower index first. */
final class Strongest {

    private Strongest() {}

    /** All indexes, strongest first. Values are not negative. */
    static int[] first(int size, IntToDoubleFunction value) {
        long[] order = new long[size];
        for (int i = 0; i < size; i++) {
            order[i] = (long) Float.floatToIntBits((float) value.applyAsDouble(i)) << 32 | (size - i);
        }
        Arrays.sort(order);
        int[] indexes = new int[size];
        for (int i = 0; i < size; i++) {
            indexes[i] = size - (int) order[size - 1 - i];
        }
        return indexes;
    }

    /** The few strongest, strongest first. */
    static short[] few(double[] values, int most) {
        short[] few = new short[Math.min(most, values.length)];
        int filled = 0;
        for (int i = 0; i < values.length; i++) {
            int at = filled;
            while (at > 0 && values[i] > values[few[at - 1]]) {
                at--;
            }
            if (at < few.length) {
                System.arraycopy(few, at, few, at + 1, Math.min(filled, few.length - 1) - at);
                few[at] = (short) i;
                filled = Math.min(filled + 1, few.length);
            }
        }
        return few;
    }
}
