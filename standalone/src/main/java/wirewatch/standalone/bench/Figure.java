package wirewatch.standalone.bench;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One measured figure.
 *
 * @param part of the run
 * @param name of what was measured
 * @param value as measured
 * @param unit such as {@code articles/s}
 * @param ratio to {@code against}
 * @param against the figure that it is held against
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Figure(
        String part,
        String name,
        double value,
        String unit,
        @Nullable Double ratio,
        @Nullable String against) {

    static Figure of(String part, String name, double value, String unit) {
        return new Figure(part, name, value, unit, null, null);
    }

    /** Held against another. */
    Figure against(Figure other) {
        return new Figure(part, name, value, unit, value / other.value, other.name);
    }
}
