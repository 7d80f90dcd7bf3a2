package wirewatch.sink.web.page;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Copy;
import wirewatch.contract.Decision;
import wirewatch.contract.EditReport;
import wirewatch.contract.Publication;
import wirewatch.contract.StoryCount;

/** How things are put into words. */
public final class Wording {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter YEAR =
            DateTimeFormatter.ofPattern("yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private Wording() {}

    static String name(Decision decision) {
        return decision.name().replace('_', ' ').toLowerCase(Locale.ROOT);
    }

    static String meaning(Decision decision) {
        return switch (decision) {
            case NEW_STORY -> "new story";
            case RELATED -> "related: own text";
            case REPRINT -> "reprint";
            case REVISION -> "revision: new version";
            case REPEAT -> "repeat";
        };
    }

    /** With its first letter as a sentence begins. */
    static String capitalised(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    static String plural(long number, String noun) {
        return number(number) + " " + noun + (number == 1 ? "" : "s");
    }

    static String number(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    static String size(StoryCount count) {
        return plural(count.outlets(), "outlet") + ", " + plural(count.origins(), "origin") + ", "
                + plural(count.clippings(), "clipping");
    }

    static String percent(double share) {
        return Math.round(share * 100) + " %";
    }

    /** An unknown outlet is said to be unknown. */
    static String outlet(@Nullable String outlet) {
        return outlet == null || outlet.isBlank() ? "unknown outlet" : outlet;
    }

    static String minute(Instant instant) {
        return MINUTE.format(instant);
    }

    static String day(Instant instant) {
        return DAY.format(instant);
    }

    /** As exact as the date is known, and no more; where nobody named one, it says what it is instead. */
    static String date(Publication published) {
        return switch (published.from()) {
            case DELIVERED, PAGE, DATELINE -> exact(published);
            case FETCHED -> "found " + exact(published);
            case ARRIVAL -> "arrived " + exact(published);
        };
    }

    private static String exact(Publication published) {
        return switch (published.precision()) {
            case SECOND, MINUTE -> MINUTE.format(published.at());
            case HOUR -> MINUTE.format(published.at()).replaceFirst(":\\d\\d$", " h");
            case DAY -> DAY.format(published.at());
            case MONTH -> MONTH.format(published.at());
            case YEAR -> YEAR.format(published.at());
        };
    }

    static String rung(Publication.From from) {
        return switch (from) {
            case DELIVERED -> "as delivered";
            case PAGE -> "from the page";
            case DATELINE -> "from the dateline";
            case FETCHED -> "when a crawler found it";
            case ARRIVAL -> "when it arrived here; it has no date";
        };
    }

    /** A stretch of time in its two largest units. */
    static String span(Duration span) {
        long seconds = Math.abs(span.toSeconds());
        if (seconds < 60) {
            return seconds + " s";
        }
        if (seconds < 3600) {
            return seconds / 60 + " min";
        }
        if (seconds < 48 * 3600) {
            return two(seconds / 3600, "h", seconds % 3600 / 60, "min");
        }
        return two(seconds / 86_400, "d", seconds % 86_400 / 3600, "h");
    }

    private static String two(long much, String unit, long rest, String smaller) {
        return much + " " + unit + (rest == 0 ? "" : " " + rest + " " + smaller);
    }

    static String lag(@Nullable Long seconds) {
        if (seconds == null) {
            return "lag unknown: not both are dated to the minute";
        }
        return seconds < 0
                ? "dated " + span(Duration.ofSeconds(seconds)) + " before it"
                : span(Duration.ofSeconds(seconds)) + " later";
    }

    /** How sure it is that the one was copied from the other. */
    static String sure(Copy copy) {
        return percent(copy.confidence()) + " sure";
    }

    /** {@code Passages: 1 dropped · 4 reworded · 2 merged}: what there was none of is left out. */
    static String edits(EditReport report) {
        StringBuilder edits = new StringBuilder();
        append(edits, report.dropped().size(), "dropped");
        append(edits, report.added().size(), "added");
        append(edits, report.reworded().size(), "reworded");
        append(edits, report.moved().size(), "moved");
        append(edits, report.merged(), "merged");
        return edits.isEmpty() ? "Nothing changed in the text" : "Passages: " + edits;
    }

    private static void append(StringBuilder edits, int number, String what) {
        if (number > 0) {
            edits.append(edits.isEmpty() ? "" : " · ")
                    .append(number)
                    .append(' ')
                    .append(what);
        }
    }
}
