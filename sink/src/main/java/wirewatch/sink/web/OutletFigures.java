package wirewatch.sink.web;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import wirewatch.sink.archive.Archive;
import wirewatch.sink.archive.CopyPath;
import wirewatch.sink.archive.OutletWork;
import wirewatch.sink.archive.Period;

/** Figures over whole days of the archive. */
public final class OutletFigures {

    private static final int MOST_DAYS = 3_650;

    private final Archive archive;
    private final Clock clock;
    private final Kept<Integer, Figures> figures = new Kept<>();

    private record Figures(List<OutletWork> outlets, List<CopyPath> paths) {}

    public OutletFigures(Archive archive, Clock clock) {
        this.archive = archive;
        this.clock = clock;
    }

    /** The days asked for, 14 where none are. */
    public static int days(Context context) {
        String days = context.queryParam("days");
        if (days == null) {
            return 14;
        }
        if (!days.matches("\\d{1,4}") || Integer.parseInt(days) < 1 || Integer.parseInt(days) > MOST_DAYS) {
            throw Problem.badRequest("days: 1 to " + MOST_DAYS);
        }
        return Integer.parseInt(days);
    }

    public List<OutletWork> outlets(int days) {
        return of(days).outlets();
    }

    public List<CopyPath> paths(int days) {
        return of(days).paths();
    }

    private Figures of(int days) {
        return figures.of(days, () -> count(days));
    }

    private Figures count(int days) {
        Instant now = clock.instant();
        Period period = new Period(now.minus(Duration.ofDays(days)), now.plus(Duration.ofDays(1)));
        return new Figures(archive.outlets(period), archive.copyPaths(period));
    }
}
