package wirewatch.sink.archive;

import java.time.Instant;

/**
 * From when to when by arrival.
 *
 * @param from the first instant
 * @param to behind the last
 */
public record Period(Instant from, Instant to) {

    /** All that there is. */
    public static final Period EVER = new Period(Instant.MIN, Instant.MAX);

    /** @throws IllegalArgumentException where it ends before it begins */
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period ends after it begins");
        }
    }
}
