package wirewatch.standalone.bench;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Alert;
import wirewatch.contract.Article;
import wirewatch.contract.Cluster;
import wirewatch.contract.ReadingGroup;
import wirewatch.contract.Topics;
import wirewatch.contract.Wire;
import wirewatch.processor.ProcessorSettings;
import wirewatch.sink.Sink;
import wirewatch.standalone.stages.Patience;
import wirewatch.standalone.watchdog.Backlog;

/** How long an article takes from the hand of its producer to a reader of the alerts, at a fixed rate, exactly once all the way. */
final class Latency {

    private static final String PART = "latency, article sent to alert read";
    private static final String HOP = "one pass-through hop, p99";
    /**
     * Until the rate has settled: articles one by one take other ways than a backlog, with a transaction for some ten of them, and it
     * takes the compiler a minute and a half to be through with these too.
     */
    private static final Duration SETTLING = Duration.ofSeconds(100);

    private static final Duration MEASURED = Duration.ofSeconds(30);
    /** The hop has far less to compile. */
    private static final Duration HOP_SETTLING = Duration.ofSeconds(30);
    /** Worked off before, so that the compiler is through with most of it: after 10,000 it still took half a core at the end. */
    private static final int WARM = 60_000;

    /** As the stages' own metrics tell how many records wait for a group. */
    private static final String LAG = "wirewatch.lag.records";

    private static final byte[] WATCH = WholePipe.ALL.id().getBytes(StandardCharsets.UTF_8);

    private final Figures figures;
    private final Cluster cluster;

    Latency(Figures figures, Cluster cluster) {
        this.figures = figures;
        this.cluster = cluster;
    }

    void measure(Supply supply, int rate, Path folder) throws InterruptedException {
        hop(supply, rate, folder.resolve("hop"));
        figures.doing("the latency at " + rate + " articles/s");
        try (Processors processors = Processors.start(1, cluster, folder);
                Sink sink = WholePipe.sink(cluster, folder);
                Counter alerts = new Counter(cluster, Topics.ALERTS.name());
                Press press = Press.oneByOne(cluster)) {
            Objects.requireNonNull(sink);
            Objects.requireNonNull(processors);
            press.print(Topics.ARTICLES.name(), supply.records(WARM));
            awaitFirst(press, alerts, supply);
            awaitIdle(sink);
            Crossing crossing = new Crossing(rate, SETTLING, MEASURED);
            HostTime before = HostTime.now();
            try (Spool articles = Spool.of(supply, crossing.articles(), folder.resolve("articles"))) {
                crossing.run(press, Topics.ARTICLES.name(), articles, alerts, Latency::told);
            }
            report(crossing);
            report(before, HostTime.now());
        }
    }

    /** What one hop takes where nothing is done, with the same commit interval. */
    private void hop(Supply supply, int rate, Path state) throws InterruptedException {
        figures.doing("the latency of one pass-through hop at " + rate + " articles/s");
        PassThrough.ensure(cluster);
        Properties properties = PassThrough.properties(cluster, state);
        properties.put(
                StreamsConfig.COMMIT_INTERVAL_MS_CONFIG,
                ProcessorSettings.in(state).commit().toMillis());
        try (KafkaStreams streams = PassThrough.start(properties);
                Counter out = new Counter(cluster, PassThrough.OUT.name());
                Press press = Press.oneByOne(cluster)) {
            Objects.requireNonNull(streams);
            Crossing crossing = new Crossing(rate, HOP_SETTLING, MEASURED);
            try (Spool articles = Spool.of(supply, crossing.articles(), state.resolve("articles"))) {
                crossing.run(
                        press,
                        PassThrough.IN.name(),
                        articles,
                        out,
                        record -> new String(record.key(), StandardCharsets.UTF_8));
            }
            if (crossing.size() > 0) {
                figures.add(PART, HOP, crossing.percentile(99), "ms");
            }
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

    /** As those do who want one watch's alerts only: by the key, without reading the others. */
    private static @Nullable String told(ConsumerRecord<byte[], byte[]> record) {
        return Arrays.equals(record.key(), WATCH) ? alert(record).clipping() : null;
    }

    private void report(Crossing crossing) {
        figures.add(PART, "alerts measured", crossing.size(), "alerts");
        figures.add(PART, "never came", crossing.lost(), "articles");
        if (crossing.size() > 0) {
            figures.add(PART, "p50", crossing.percentile(50), "ms");
            Figure p99 = Figure.of(PART, "p99", crossing.percentile(99), "ms");
            Figure hop = figures.named(HOP);
            figures.add(hop == null ? p99 : p99.against(hop));
        }
    }

    private void report(@Nullable HostTime before, @Nullable HostTime after) {
        if (before != null && after != null) {
            figures.add(PART, "processor time the host took", after.takenSince(before), "%");
        }
    }
}
