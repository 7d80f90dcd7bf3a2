package wirewatch.processor.domain.text;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Furniture.Dateline;
import wirewatch.contract.Publication;
import wirewatch.contract.Publication.From;
import wirewatch.contract.Publication.Precision;

/**
 * When an article was published: the first rung of a ladder that holds. What the deliverer says, the dateline, when the crawler found
 * it, when it arrived. No rung may lie in the future of the arrival; one before 1900 is no date.
 */
public final class PublicationTime {

    /** A dateline's day may have begun in the far east before it does in UTC. */
    private static final Duration DAY_AHEAD = Duration.ofDays(1);

    private PublicationTime() {}

    /**
     * Climbs the ladder.
     *
     * @param delivered the deliverer's claim, in any form
     * @param dateline the text's own
     * @param fetched when the crawler found it, in any form
     * @param arrival when it arrived here
     */
    public static Publication of(
            @Nullable String delivered, @Nullable Dateline dateline, @Nullable String fetched, Instant arrival) {
        Claim claimed = Claim.read(delivered);
        if (claimed != null) {
            return publication(claimed, From.DELIVERED, arrival);
        }
        Claim found = Claim.read(fetched);
        Claim dated = dateline == null ? null : dated(dateline, found == null ? arrival : earlier(found.at(), arrival));
        if (dated != null) {
            return publication(dated, From.DATELINE, arrival);
        }
        return found != null
                ? publication(found, From.FETCHED, arrival)
                : new Publication(arrival, Precision.SECOND, From.ARRIVAL);
    }

    private static Publication publication(Claim claim, From from, Instant arrival) {
        return new Publication(earlier(claim.at(), arrival), claim.precision(), from);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** A dateline without a year is of the year in which it was found, or of the one before where its day is still to come. */
    private static @Nullable Claim dated(Dateline dateline, Instant found) {
        DateScan date = DateScan.of(dateline.date() == null ? "" : dateline.date());
        if (!date.hasDate() || date.isAmbiguous()) {
            return null;
        }
        int year = date.year() > 0
                ? date.year()
                : Year.from(found.atZone(ZoneOffset.UTC)).getValue();
        Claim claim = day(year, date);
        boolean ahead = claim != null && claim.at().isAfter(found.plus(DAY_AHEAD));
        return !ahead ? claim : date.year() > 0 ? null : day(year - 1, date);
    }

    private static @Nullable Claim day(int year, DateScan date) {
        try {
            LocalDate day = LocalDate.of(year, date.month(), date.day());
            return new Claim(day.atStartOfDay().toInstant(ZoneOffset.UTC), Precision.DAY);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
