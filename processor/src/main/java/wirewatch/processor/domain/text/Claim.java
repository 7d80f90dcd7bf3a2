package wirewatch.processor.domain.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Publication.Precision;

/**
 * A time that somebody claims.
 *
 * @param at the earliest instant it allows; a missing zone is read as UTC
 * @param precision the smallest unit it names
 */
record Claim(Instant at, Precision precision) {

    /** No date that a deliverer means is longer; what is longer is not looked at. */
    private static final int MAX_LENGTH = 80;

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    /** Reads a time in any of the common forms; null where none can be read, or none that news has. */
    static @Nullable Claim read(@Nullable String written) {
        String text = written == null ? "" : written.strip();
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            return null;
        }
        try {
            Claim claim = of(text);
            return claim == null || claim.at.isBefore(EARLIEST) ? null : claim;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static @Nullable Claim of(String text) {
        Claim number = NumericTime.read(text);
        if (number != null) {
            return number;
        }
        Claim iso = IsoTime.read(text);
        return iso != null ? iso : WrittenTime.read(Fold.line(text));
    }

    /** A claim from the fields that were named; 0 for an unnamed month or day. */
    static Claim of(int year, int month, int day) {
        LocalDateTime start = LocalDateTime.of(year, Math.max(1, month), Math.max(1, day), 0, 0);
        Precision precision = day > 0 ? Precision.DAY : month > 0 ? Precision.MONTH : Precision.YEAR;
        return new Claim(start.toInstant(ZoneOffset.UTC), precision);
    }

    /** Systems that know only the day write it as midnight. */
    static Claim of(LocalDateTime time, ZoneOffset offset, Precision precision) {
        boolean midnight = time.toLocalTime().toNanoOfDay() == 0 && offset.equals(ZoneOffset.UTC);
        return new Claim(time.toInstant(offset), midnight ? Precision.DAY : precision);
    }
}
