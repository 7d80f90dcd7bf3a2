package wirewatch.processor.domain.text;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Publication.Precision;

/** ISO 8601 of any precision, with the liberties people take: a space for the T, slashes for hyphens, a zone's name. */
final class IsoTime {

    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:[-/](\\d{1,2})(?:[-/](\\d{1,2})"
            + "(?:[T ]\\s?(\\d{1,2})(?::?(\\d{2})(?::?(\\d{2})(?:[.,]\\d{1,12})?)?)?\\s?(\\S{0,40}))?)?)?");

    private IsoTime() {}

    static @Nullable Claim read(String text) {
        Matcher matcher = ISO.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        int hour = field(matcher, 4);
        if (hour < 0) {
            return Claim.of(field(matcher, 1), Math.max(0, field(matcher, 2)), Math.max(0, field(matcher, 3)));
        }
        ZoneOffset offset = Zones.offset(matcher.group(7));
        return offset == null ? null : timed(matcher, hour, offset);
    }

    private static Claim timed(Matcher matcher, int hour, ZoneOffset offset) {
        int minute = field(matcher, 5);
        int second = field(matcher, 6);
        LocalDateTime day = LocalDateTime.of(field(matcher, 1), field(matcher, 2), field(matcher, 3), 0, 0);
        LocalDateTime time = hour == 24
                ? day.plusDays(1)
                : day.withHour(hour).withMinute(Math.max(0, minute)).withSecond(Math.min(59, Math.max(0, second)));
        Precision precision = second >= 0 ? Precision.SECOND : minute >= 0 ? Precision.MINUTE : Precision.HOUR;
        return Claim.of(time, offset, precision);
    }

    private static int field(Matcher matcher, int group) {
        String digits = matcher.group(group);
        return digits == null ? -1 : Integer.parseInt(digits);
    }
}
