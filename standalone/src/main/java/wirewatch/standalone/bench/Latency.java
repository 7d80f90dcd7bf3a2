package wirewatch.standalone.bench;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Alert;
import wirewatch.contract.Article;
import wirewatch.contract.Cluster;
import wirewatch.contract.ReadingGroup;
import wirewatch.contract.Topics;
import wirewatch.contract.Wire;
import wirewatch.sink.Sink;
import wirewatch.standalone.stages.Patience;
import wirewatch.standalone.watchdog.Backlog;

/** How long an article takes from the hand of its producer to a reader of the alerts, at a fixed rate, exactly once all the way. */
final class Latency {

    private static final String PART = "latency, article sent to alert read";
    private static final int SECONDS = 130;
    /**
     * Of them, until the rate has settled: articles one by one take other ways than a backlog, with a transaction for some ten of them,
     * and it takes the compiler a minute and a half to be through with these too.
     */
    private static final int SETTLING = 100;
    /** Worked off before, so that the compiler is through with most of it: after 10,000 it still took half a core at the end. */
    private static final int WARM = 60_000;

    /** As the stages' own metrics tell how many records wait for a group. */
    private static final String LAG = "wirewatch.lag.records";

    private static final byte[] WATCH = WholePipe.ALL.id().getBytes(StandardCharsets.UTF_8);

    private static final long LAST_WAIT = 5_000_000_000L;

    private final Figures figures;
    private final Cluster cluster;
    private final Map<String, Long> sent = new ConcurrentHashMap<>();
    private final List<Double> millis = new ArrayList<>();

    Latency(Figures figures, Cluster cluster) {
        this.figures = figures;
        this.cluster = cluster;
    }

    void measure(Supply supply, int rate, Path folder) throws InterruptedException {
        figures.doing("the latency at " + rate + " articles/s");
        try (Processors processors = Processors.start(1, cluster, folder);
                Sink sink = WholePipe.sink(cluster, folder);
                Counter alerts = new Counter(cluster, Topics.ALERTS.name());
                Press press = new Press(cluster, 0)) {
            Objects.requireNonNull(sink);
            Objects.requireNonNull(processors);
            press.print(Topics.ARTICLES.name(), supply.records(WARM));
            awaitFirst(press, alerts, supply);
            awaitIdle(sink);
            HostTime before = HostTime.now();
            long from = System.nanoTime();
            Thread crawler = new Thread(() -> send(press, supply, rate), "crawler");
            crawler.start();
            long quiet = System.nanoTime();
            while (crawler.isAlive() || (!sent.isEmpty() && System.nanoTime() - quiet < LAST_WAIT)) {
                quiet = alerts.read(record -> arrived(record, from)) > 0 ? System.nanoTime() : quiet;
            }
            crawler.join();
            report();
            report(before, HostTime.now());
        }
    }

    /** Both stages have their tasks, and have worked off what lay there, when an article sent now comes out as an alert. */
    private static void awaitFirst(Press press, Counter alerts, Supply supply) {
        Article first = supply.article();
        String id = String.valueOf(first.id());
        press.print(Topics.ARTICLES.name(), id, Wire.write(first).getBytes(StandardCharsets.UTF_8));
        boolean[] came = new boolean[1];
        Patience.until("the first alert", Duration.ofMinutes(5), () -> {
            alerts.read(record -> came[0] |= alert(record).clipping().equals(id));
            return came[0];
        });
    }

    /** The archive is slower than the alerts: what it still works off of the warm-up would be in the way of what is measured. */
    private void awaitIdle(Sink sink) {
        MeterRegistry meters = new SimpleMeterRegistry();
        try (Backlog backlog = Backlog.of(cluster, sink.groups(), meters, Backlog.PATIENCE)) {
            Objects.requireNonNull(backlog);
            Patience.until(
                    "alerts and archive to be through with the warm-up",
                    Duration.ofMinutes(15),
                    () -> isIdle(sink.groups(), meters));
        }
    }

    private static boolean isIdle(List<ReadingGroup> groups, MeterRegistry meters) {
        return groups.stream().allMatch(group -> {
            Collection<Gauge> lag = meters.find(LAG).tag("group", group.name()).gauges();
            return !lag.isEmpty() && lag.stream().allMatch(topic -> topic.value() == 0);
        });
    }

    private static Alert alert(ConsumerRecord<byte[], byte[]> record) {
        return Wire.read(new String(record.value(), StandardCharsets.UTF_8), Alert.class);
    }

    private void send(Press press, Supply supply, int rate) {
        long begun = System.nanoTime();
        for (int i = 0; i < rate * SECONDS; i++) {
            Article article = supply.article();
            long due = begun + (long) (i * 1e9 / rate);
            for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                LockSupport.parkNanos(wait);
            }
            String id = String.valueOf(article.id());
            sent.put(id, System.nanoTime());
            press.print(Topics.ARTICLES.name(), id, Wire.write(article).getBytes(StandardCharsets.UTF_8));
        }
    }

    private void arrived(ConsumerRecord<byte[], byte[]> record, long from) {
        // As those do who want one watch's alerts only: by the key, without reading the others.
        Long begun =
                Arrays.equals(record.key(), WATCH) ? sent.remove(alert(record).clipping()) : null;
        if (begun != null && begun - from > SETTLING * 1_000_000_000L) {
            millis.add((System.nanoTime() - begun) / 1e6);
        }
    }

    private void report() {
        Collections.sort(millis);
        figures.add(PART, "alerts measured", millis.size(), "alerts");
        figures.add(PART, "never came", sent.size(), "articles");
        if (!millis.isEmpty()) {
            figures.add(PART, "p50", millis.get(millis.size() / 2), "ms");
            figures.add(PART, "p99", millis.get(Math.min(millis.size() - 1, millis.size() * 99 / 100)), "ms");
        }
    }

    private void report(@Nullable HostTime before, @Nullable HostTime after) {
        if (before != null && after != null) {
            figures.add(PART, "processor time the host took", after.takenSince(before), "%");
        }
    }
}
