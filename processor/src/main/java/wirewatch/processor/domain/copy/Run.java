package wirewatch.processor.domain.copy;

/**
 * A sequence of words that stands in both texts.
 *
 * @param inA its first word in the first text
 * @param inB its first word in the second text
 * @param length in words
 */
public record Run(int inA, int inB, int length) {

    public int endInA() {
        return inA + length;
    }

    public int endInB() {
        return inB + length;
    }
}
