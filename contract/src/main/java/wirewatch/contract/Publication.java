package wirewatch.contract;

import java.time.Instant;

/**
 * When an article was published, as well as is known.
 *
 * @param at the earliest instant that the claim allows; never later than the arrival
 * @param precision how much of {@code at} is known
 * @param from which rung of the ladder of sources it comes from
 */
public record Publication(Instant at, Precision precision, From from) {

    /** The smallest unit that the claim names. */
    public enum Precision {
        SECOND,
        MINUTE,
        HOUR,
        DAY,
        MONTH,
        YEAR
    }

    /** The rungs, most trusted first. */
    public enum From {
        /** The deliverer's {@code published} field. */
        DELIVERED,
        /** The page's own structured data or meta tags. */
        PAGE,
        /** The dateline of the text; a missing year is the arrival's. */
        DATELINE,
        /** When the crawler found it. */
        FETCHED,
        /** When it arrived here: nothing better is known. */
        ARRIVAL
    }
}
