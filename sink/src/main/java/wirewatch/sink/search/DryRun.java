package wirewatch.sink.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Clipping;
import wirewatch.contract.Watch;
import wirewatch.processor.domain.watch.WatchTrial;

/** A watch tried on the archive before it is armed. */
public final class DryRun {

    private static final int SHOWN = 10;

    private final Search search;

    public DryRun(Search search) {
        this.search = search;
    }

    /**
     * What a watch would have told.
     *
     * @param alerts how many alerts it would have made
     * @param stories in how many stories
     * @param days alerts by day of publication (UTC), each day between the first and the last
     * @param latest the last to come
     * @param tried how many clippings were looked at, after the index had left out those that cannot match
     * @param complete whether these were all; if not, they are the last to come
     * @param since arrival of the earliest clipping that was looked at where these were not all
     */
    public record Outcome(
            int alerts,
            int stories,
            List<Day> days,
            List<Clipping> latest,
            int tried,
            boolean complete,
            @Nullable Instant since) {
        /** Copies. */
        public Outcome {
            days = List.copyOf(days);
            latest = List.copyOf(latest);
        }
    }

    /** Alerts of one day. */
    public record Day(LocalDate day, int alerts) {}

    /** @throws IllegalArgumentException with what is wrong with the query */
    public Outcome of(Watch watch) {
        Tally tally = new Tally();
        boolean complete = search.all(
                new WatchTrial(watch.query()),
                clipping -> {
                    if (watch.wants(clipping.decision())) {
                        tally.count(clipping);
                    }
                },
                tally::sees);
        return tally.outcome(complete);
    }

    private static final class Tally {
        private final Set<String> stories = new HashSet<>();
        private final TreeMap<LocalDate, Integer> days = new TreeMap<>();
        private final List<Clipping> latest = new ArrayList<>();
        private int alerts;
        private int tried;
        private @Nullable Instant since;

        void sees(Clipping clipping) {
            tried++;
            since = clipping.arrived();
        }

        void count(Clipping clipping) {
            alerts++;
            stories.add(clipping.story());
            days.merge(day(clipping.published().at()), 1, Integer::sum);
            if (latest.size() < SHOWN) {
                latest.add(clipping);
            }
        }

        private static LocalDate day(Instant instant) {
            return instant.atOffset(ZoneOffset.UTC).toLocalDate();
        }

        Outcome outcome(boolean complete) {
            return new Outcome(alerts, stories.size(), eachDay(), latest, tried, complete, complete ? null : since);
        }

        /** A year of days at most: a date that is off by years must not make a table of thousands. */
        private List<Day> eachDay() {
            if (days.isEmpty()) {
                return List.of();
            }
            LocalDate last = days.lastKey();
            LocalDate first = days.firstKey().isBefore(last.minusDays(365)) ? last.minusDays(365) : days.firstKey();
            Map<LocalDate, Integer> shown = days.tailMap(first);
            return first.datesUntil(last.plusDays(1))
                    .map(day -> new Day(day, shown.getOrDefault(day, 0)))
                    .toList();
        }
    }
}
