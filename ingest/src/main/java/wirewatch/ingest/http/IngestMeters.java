package wirewatch.ingest.http;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;
import wirewatch.contract.Rejection;

/** What is counted at the door: requests by status, articles by what became of them. */
final class IngestMeters {

    private static final Duration[] BUCKETS = {
        Duration.ofMillis(10),
        Duration.ofMillis(50),
        Duration.ofMillis(250),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5),
        Duration.ofSeconds(30)
    };

    private final MeterRegistry meters;
    private final Counter accepted;
    private final Map<Rejection, Counter> rejected = new EnumMap<>(Rejection.class);
    private final Timer requests;

    IngestMeters(MeterRegistry meters, LongSupplier memory) {
        this.meters = meters;
        accepted = articles("accepted");
        for (Rejection reason : Rejection.values()) {
            rejected.put(reason, articles(reason.name().toLowerCase(Locale.ROOT)));
        }
        requests = Timer.builder("wirewatch.ingest.request")
                .description("From a request's first byte to its answer: all its articles are safe")
                .serviceLevelObjectives(BUCKETS)
                .register(meters);
        Gauge.builder("wirewatch.ingest.memory.bytes", memory::getAsLong)
                .description("Bytes that requests hold")
                .register(meters);
    }

    private Counter articles(String result) {
        return Counter.builder("wirewatch.ingest.articles")
                .description("Articles delivered, by result")
                .tag("result", result)
                .register(meters);
    }

    void delivered(List<ResultLine> results) {
        for (ResultLine line : results) {
            Rejection reason = line.reason();
            (reason == null ? accepted : Objects.requireNonNull(rejected.get(reason))).increment();
        }
    }

    /** @param status one of the few that this server answers with */
    void answered(int status, Duration taken) {
        Counter.builder("wirewatch.ingest.requests")
                .description("Requests, by the status of the answer")
                .tag("status", String.valueOf(status))
                .register(meters)
                .increment();
        requests.record(taken);
    }
}
