package wirewatch.standalone.bench;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import wirewatch.contract.Cluster;
import wirewatch.contract.Topics;
import wirewatch.contract.Watch;
import wirewatch.contract.Wire;
import wirewatch.processor.Processor;
import wirewatch.processor.ProcessorSettings;
import wirewatch.processor.domain.watch.WatchQuery;
import wirewatch.sink.Sink;
import wirewatch.sink.SinkSettings;
import wirewatch.standalone.Complaint;

/** The real stages, exactly once: from articles to clippings, and from clippings to alerts and the archive. */
final class WholePipe {

    private static final String PART = "the whole pipe, exactly once";
    /** Worked off before the clock starts: Java's compiler takes half a core for the first minute, and less and less of it after. */
    private static final int WARM_UP = 90_000;

    /** One that matches each article, so that every one of them becomes an alert. */
    static final Watch ALL = new Watch("bench-all", null, "language:en", java.util.Set.of());

    private final Figures figures;
    private final Cluster cluster;
    private final Path folder;

    WholePipe(Figures figures, Cluster cluster, Path folder) {
        this.figures = figures;
        this.cluster = cluster;
        this.folder = folder;
    }

    void measure(Supply supply, BenchSettings settings) {
        figures.doing("the pipe with " + settings.watches() + " watches, " + settings.live() + " articles live");
        arm(settings.watches());
        int before = settings.live() + WARM_UP;
        try (Press press = Press.inBatches(cluster)) {
            press(press, supply, before);
            try (Processors processors = Processors.start(settings.processors(), cluster, folder);
                    Counter clippings = new Counter(cluster, Topics.CLIPPINGS.name())) {
                processors.awaitWatches(settings.watches());
                figures.doing("the same, " + before + " articles before the clock starts");
                clippings.untilLast(() -> processors.decided() >= before);
                // All of that was worked off, so every step is done for these, and for no others, while the clock runs.
                figures.doing("the same, " + settings.articles() + " articles");
                press(press, supply, settings.articles());
                long begun = System.nanoTime();
                // A late source makes two clippings of one article, so articles are counted where they are decided.
                double all = (double) before + settings.articles();
                double left = all - processors.decided();
                long ended = clippings.untilLast(() -> processors.decided() >= all);
                Figure carried = Figure.of(PART, "articles to clippings", left * 1e9 / (ended - begun), "articles/s");
                Figure limit = figures.named(Limits.PASS_THROUGH);
                figures.add(limit == null ? carried : carried.against(limit));
            }
        }
        toAlerts((long) before + settings.articles());
    }

    private static void press(Press press, Supply supply, int articles) {
        for (int left = articles; left > 0; left -= 5_000) {
            press.print(Topics.ARTICLES.name(), supply.records(Math.min(5_000, left)));
        }
    }

    /** Arms invented watches, and one that every article matches. */
    void arm(int watches) {
        cluster.ensure(Topics.all());
        try (Press press = Press.inBatches(cluster)) {
            Supply.watches(watches).forEach(watch -> arm(press, watch));
            arm(press, ALL);
        }
    }

    private void toAlerts(long clippings) {
        try (Sink sink = sink(cluster, folder);
                Counter alerts = new Counter(cluster, Topics.ALERTS.name())) {
            Objects.requireNonNull(sink);
            figures.add(PART, "clippings to alerts, archived", alerts.rate(clippings / 2, clippings), "alerts/s");
        }
    }

    static Processor processor(ProcessorSettings settings, Cluster cluster, MeterRegistry meters) {
        return Processor.start(settings, cluster, meters, fault -> {
            throw new Complaint("the processor has stopped: " + Complaint.reason(fault), fault);
        });
    }

    static Sink sink(Cluster cluster, Path folder) {
        // The topic of all alerts is what is measured: a topic for each of 10,000 watches would measure the broker.
        Map<String, String> settings = Map.of(
                "WIREWATCH_DATA", folder.toString(),
                "WIREWATCH_PORT", "0",
                "WIREWATCH_INSTANCE", "1",
                "WIREWATCH_OWN_TOPICS", "false");
        return Sink.open(SinkSettings.from(settings), cluster, WatchQuery::check, new SimpleMeterRegistry());
    }

    private static void arm(Press press, Watch watch) {
        press.print(Topics.WATCHES.name(), watch.id(), Wire.write(watch).getBytes(StandardCharsets.UTF_8));
    }
}
