package wirewatch.processor.domain.text;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Publication.Precision;

/** Dates in words: RFC 1123, {@code July 15, 2018 9:43 AM ET}, {@code 15 Jul 2018}, {@code 15.07.2018 10:22}. */
final class WrittenTime {

    private static final Pattern CLOCK = Pattern.compile(
            "\\b(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:\\.\\d{1,9})?\\s?([ap])?\\.?(?:m\\b\\.?)?\\s?(?:\\()?([a-z]{0,4}[+-]?[0-9:]{0,6})");

    private WrittenTime() {}

    static @Nullable Claim read(String text) {
        DateScan date = DateScan.of(text);
        if (date.year() == 0 || date.month() == 0 || date.isAmbiguous()) {
            return null;
        }
        Matcher clock = CLOCK.matcher(text.toLowerCase(Locale.ROOT));
        return date.day() > 0 && clock.find() ? timed(date, clock) : Claim.of(date.year(), date.month(), date.day());
    }

    private static Claim timed(DateScan date, Matcher clock) {
        LocalDateTime day = LocalDateTime.of(date.year(), date.month(), date.day(), 0, 0);
        String second = clock.group(3);
        LocalDateTime time = day.withHour(hour(clock))
                .withMinute(Integer.parseInt(clock.group(2)))
                .withSecond(second == null ? 0 : Integer.parseInt(second));
        ZoneOffset offset = Zones.offset(clock.group(5));
        return Claim.of(
                time, offset == null ? ZoneOffset.UTC : offset, second == null ? Precision.MINUTE : Precision.SECOND);
    }

    private static int hour(Matcher clock) {
        int hour = Integer.parseInt(clock.group(1));
        String half = clock.group(4);
        if (half == null || hour > 12) {
            return hour;
        }
        return hour % 12 + (half.equals("p") ? 12 : 0);
    }
}
