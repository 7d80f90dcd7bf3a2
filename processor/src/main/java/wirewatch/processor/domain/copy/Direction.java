package wirewatch.processor.domain.copy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which of two texts the other was taken from.
 *
 * @param source the earlier one; null where it cannot be told
 * @param confidence that it is so, 0.5 to 1
 * @param reasons what spoke for or against, strongest first
 */
public record Direction(@Nullable Which source, double confidence, List<Reason> reasons) {

    public Direction {
        reasons = List.copyOf(reasons);
    }

    /** One of the two. */
    public enum Which {
        A,
        B
    }

    /**
     * A hint.
     *
     * @param name such as {@code published} or {@code tense}
     * @param weight log odds; above 0 it speaks for the first text as the source
     */
    public record Reason(String name, double weight) {}
}
