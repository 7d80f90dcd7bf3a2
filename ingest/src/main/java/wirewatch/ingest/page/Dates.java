package wirewatch.ingest.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the ways in which pages write dates, and gives ISO 8601 of the same precision; a missing zone stays missing. */
final class Dates {

    private static final String TIME =
            "(?:[T\\s,;|]+(?<hour>\\d{1,2})[:.](?<minute>\\d{2})(?::(?<second>\\d{2}))?(?:[.,]\\d+)?\\s*(?<half>[ap]\\.?m\\b)?)?"
                    + "\\s*(?<zone>Z\\b|UTC\\b|GMT\\b|[+-]\\d{2}:?(?:\\d{2})?)?";

    private static final String MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";

    private static final Pattern[] FORMS = {
        form("^\\D{0,20}(?<year>(?:19|20)\\d{2})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})" + TIME),
        form("^(?<year>(?:19|20)\\d{2})(?<month>\\d{2})(?<day>\\d{2})(?!\\d)" + TIME),
        form("\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?[ -](?<name>" + MONTHS + ")[a-z]*\\.?,?[ -](?<year>(?:19|20)\\d{2})"
                + TIME),
        form("\\b(?<name>" + MONTHS + ")[a-z]*\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>(?:19|20)\\d{2})" + TIME),
        form("\\b(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?(?<year>(?:19|20)\\d{2})" + TIME),
        form("\\b(?<day>(?:1[3-9]|2\\d|3[01]))/(?<month>\\d{1,2})/(?<year>(?:19|20)\\d{2})" + TIME),
        form("\\b(?<month>\\d{1,2})/(?<day>(?:1[3-9]|2\\d|3[01]))/(?<year>(?:19|20)\\d{2})" + TIME),
    };

    private static final Pattern EPOCH = Pattern.compile("(\\d{10})(\\d{3})?");

    /** No date is written longer. */
    private static final int MAX_LENGTH = 120;

    private Dates() {}

    static @Nullable String iso(@Nullable String written) {
        String text = written == null ? "" : written.strip();
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            return null;
        }
        Matcher epoch = EPOCH.matcher(text);
        return epoch.matches()
                ? Instant.ofEpochSecond(Long.parseLong(epoch.group(1))).toString()
                : calendar(text);
    }

    private static @Nullable String calendar(String text) {
        for (Pattern form : FORMS) {
            Matcher found = form.matcher(text);
            if (found.find()) {
                return iso(found);
            }
        }
        return null;
    }

    private static @Nullable String iso(Matcher found) {
        try {
            LocalDate day = LocalDate.of(number(found, "year"), month(found), number(found, "day"));
            return found.group("hour") == null ? day.toString() : day + "T" + time(found) + zone(found.group("zone"));
        } catch (DateTimeException notInTheCalendar) {
            return null;
        }
    }

    private static int month(Matcher found) {
        String form = found.pattern().pattern();
        return form.contains("?<month>")
                ? number(found, "month")
                : MONTHS.indexOf(found.group("name").toLowerCase(Locale.ROOT).substring(0, 3)) / 4 + 1;
    }

    private static String time(Matcher found) {
        int hour = number(found, "hour");
        String half = found.group("half");
        if (half != null) {
            hour = hour % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
        }
        String second = found.group("second");
        LocalTime time = LocalTime.of(hour, number(found, "minute"), second == null ? 0 : Integer.parseInt(second));
        return second == null
                ? time.truncatedTo(ChronoUnit.MINUTES).toString()
                : String.format(Locale.ROOT, "%tT", time);
    }

    private static String zone(@Nullable String zone) {
        if (zone == null) {
            return "";
        }
        return Character.isLetter(zone.charAt(0)) ? "Z" : ZoneOffset.of(zone).getId();
    }

    private static int number(Matcher found, String group) {
        return Integer.parseInt(found.group(group));
    }

    private static Pattern form(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
