package wirewatch.sink.alerts;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import wirewatch.contract.Alert;
import wirewatch.contract.Decision;
import wirewatch.contract.Rejection;

/** What is counted of the alerts, once they are committed. By kind, not by watch: there may be 100,000 of those. */
final class AlertMeters {

    /** In milliseconds; the goal of 150 is one of them, the last is a stage that was away for ten minutes. */
    private static final Duration[] BUCKETS = Stream.of(
                    10, 25, 50, 75, 100, 150, 250, 500, 1_000, 2_500, 5_000, 10_000, 30_000, 60_000, 600_000)
            .map(Duration::ofMillis)
            .toArray(Duration[]::new);

    private final Map<Decision, Counter> told = new EnumMap<>(Decision.class);
    private final Timer latency;
    private final Counter unreadable;

    AlertMeters(MeterRegistry meters) {
        for (Decision kind : Decision.values()) {
            Counter counter = Counter.builder("wirewatch.alerts")
                    .description("Alerts told, by the kind of news")
                    .tag("kind", kind.name().toLowerCase(Locale.ROOT))
                    .register(meters);
            told.put(kind, counter);
        }
        latency = Timer.builder("wirewatch.alert.latency")
                .description("From the article's arrival on its topic to the commit of its alert")
                .serviceLevelObjectives(BUCKETS)
                .register(meters);
        unreadable = Counter.builder("wirewatch.dead.letters")
                .description("Records that could not be read or handled, and are kept as dead letters")
                .tag("topic", "clippings")
                .tag("reason", Rejection.MALFORMED.name().toLowerCase(Locale.ROOT))
                .register(meters);
    }

    void committed(List<Alert> alerts, int deadLetters, Instant now) {
        for (Alert alert : alerts) {
            Objects.requireNonNull(told.get(alert.decision())).increment();
            Duration taken = Duration.between(alert.arrived(), now);
            // Two machines' clocks may differ by more than the way took.
            latency.record(taken.isNegative() ? Duration.ZERO : taken);
        }
        unreadable.increment(deadLetters);
    }
}
