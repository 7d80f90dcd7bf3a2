package wirewatch.sink.trace;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Article;
import wirewatch.contract.Clipping;
import wirewatch.contract.Cluster;
import wirewatch.contract.Rejection;
import wirewatch.contract.Topics;
import wirewatch.contract.Trace;
import wirewatch.contract.Watch;
import wirewatch.contract.Wire;
import wirewatch.sink.trace.Trail.State;
import wirewatch.sink.watches.Watches;

/** Over the topics: each time with a consumer of its own. */
final class TopicTracing implements Tracing {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Cluster cluster;
    private final Watches watches;

    TopicTracing(Cluster cluster, Watches watches) {
        this.cluster = cluster;
        this.watches = watches;
    }

    @Override
    public Optional<Trail> of(String id, Instant from) {
        try (Scan scan = new Scan(cluster, PATIENCE)) {
            return scan.find(Topics.ARTICLES, from.toEpochMilli(), 1, isArticle(id)).stream()
                    .findFirst()
                    .map(article -> trail(id, article, scan));
        }
    }

    private Trail trail(String id, ConsumerRecord<byte[], byte[]> article, Scan scan) {
        List<Step> steps = new ArrayList<>();
        time(article, Trace.RECEIVED)
                .ifPresent(at -> steps.add(new Step("ingest", "received by HTTP", at, where(article))));
        steps.add(new Step("broker", "arrived", Instant.ofEpochMilli(article.timestamp()), where(article)));
        State state = follow(id, article, scan, steps);
        String trace = Trace.id(Trace.text(article.headers(), Trace.PARENT));
        return Trail.of(id, trace, state, steps, scan.isComplete());
    }

    private State follow(String id, ConsumerRecord<byte[], byte[]> article, Scan scan, List<Step> steps) {
        long arrived = article.timestamp();
        Optional<ConsumerRecord<byte[], byte[]>> dead =
                scan.find(Topics.DEAD_ARTICLES, arrived, 1, isArticle(id)).stream()
                        .findFirst();
        if (dead.isPresent()) {
            String reason = Trace.text(dead.get().headers(), Rejection.REASON_HEADER);
            steps.add(new Step(
                    "processor",
                    "a dead letter: " + reason,
                    time(dead.get(), Trace.DECIDED)
                            .orElse(Instant.ofEpochMilli(dead.get().timestamp())),
                    where(dead.get())));
            return State.DEAD_LETTER;
        }
        Optional<ConsumerRecord<byte[], byte[]>> clipping =
                scan.find(Topics.CLIPPINGS, arrived, 1, hasKey(id)).stream().findFirst();
        return clipping.isEmpty() ? State.ARRIVED : decided(id, clipping.get(), scan, steps);
    }

    private State decided(String id, ConsumerRecord<byte[], byte[]> record, Scan scan, List<Step> steps) {
        Clipping clipping = Wire.read(new String(record.value(), UTF_8), Clipping.class);
        Instant at = time(record, Trace.DECIDED).orElse(Instant.ofEpochMilli(record.timestamp()));
        steps.add(new Step("processor", "decided " + clipping.decision(), at, where(record)));
        int wanted = (int) clipping.watches().stream()
                .distinct()
                .map(watches::find)
                .filter(watch -> wants(watch, clipping))
                .count();
        List<ConsumerRecord<byte[], byte[]>> alerts = wanted == 0
                ? List.of()
                : scan.find(
                        Topics.ALERTS,
                        clipping.arrived().toEpochMilli(),
                        wanted,
                        alert -> id.equals(Trace.text(alert.headers(), "ce_subject")));
        alerts.forEach(alert -> steps.add(new Step(
                "sink",
                "told " + new String(alert.key(), UTF_8),
                Instant.ofEpochMilli(alert.timestamp()),
                where(alert))));
        return wanted == 0 ? State.DECIDED : alerts.size() < wanted ? State.BEING_TOLD : State.TOLD;
    }

    private static boolean wants(@Nullable Watch watch, Clipping clipping) {
        return watch != null && watch.wants(clipping.decision());
    }

    private static Predicate<ConsumerRecord<byte[], byte[]>> hasKey(String id) {
        return record -> record.key() != null && id.equals(new String(record.key(), UTF_8));
    }

    /** By its key, or by the id that its deliverer gave it. */
    private static Predicate<ConsumerRecord<byte[], byte[]>> isArticle(String id) {
        return hasKey(id).or(record -> record.value() != null && isNamed(new String(record.value(), UTF_8), id));
    }

    private static boolean isNamed(String json, String id) {
        if (!json.contains(id)) {
            return false;
        }
        try {
            return id.equals(Wire.read(json, Article.class).id());
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static Optional<Instant> time(ConsumerRecord<byte[], byte[]> record, String header) {
        try {
            return Optional.ofNullable(Trace.text(record.headers(), header))
                    .map(Long::parseLong)
                    .map(Instant::ofEpochMilli);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String where(ConsumerRecord<byte[], byte[]> record) {
        return record.topic() + "-" + record.partition() + "@" + record.offset();
    }
}
