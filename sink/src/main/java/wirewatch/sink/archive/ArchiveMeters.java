package wirewatch.sink.archive;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;

/** What is counted of the archive's writing. */
final class ArchiveMeters {

    private static final Duration[] BUCKETS = {
        Duration.ofMillis(5),
        Duration.ofMillis(25),
        Duration.ofMillis(100),
        Duration.ofMillis(500),
        Duration.ofSeconds(5)
    };

    private final Counter clippings;
    private final Counter stories;
    private final Counter alerts;
    private final Counter unreadable;
    private final Timer storing;

    ArchiveMeters(MeterRegistry meters) {
        clippings = counter(meters, "clippings");
        stories = counter(meters, "stories");
        alerts = counter(meters, "alerts");
        unreadable = counter(meters, "unreadable");
        storing = Timer.builder("wirewatch.archive.store")
                .description("How long one transaction of the database took")
                .serviceLevelObjectives(BUCKETS)
                .register(meters);
    }

    private static Counter counter(MeterRegistry meters, String table) {
        return Counter.builder("wirewatch.archived.records")
                .description("Records stored, by table")
                .tag("table", table)
                .register(meters);
    }

    void stored(Batch batch, Duration taken) {
        clippings.increment(batch.clippings().size());
        stories.increment(batch.stories().size());
        alerts.increment(batch.alerts().size());
        unreadable.increment(batch.unreadable().size());
        storing.record(taken);
    }
}
