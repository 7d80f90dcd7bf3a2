package wirewatch.standalone.bench;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import wirewatch.contract.Article;
import wirewatch.contract.Cluster;
import wirewatch.contract.Topics;
import wirewatch.contract.Wire;
import wirewatch.processor.Processor;
import wirewatch.processor.ProcessorSettings;
import wirewatch.processor.streams.Changelogs;
import wirewatch.standalone.Complaint;
import wirewatch.standalone.stages.Patience;

/**
 * How long a processor takes from its start to its first decision, with so many articles live: once with nothing but the changelogs of its
 * stores, then with the stores that the first run left behind.
 */
final class Restart {

    private static final String PART = "from start to the first decision";
    private static final String LANGUAGE = "en";
    private static final Duration READY = Duration.ofMinutes(2);
    private static final Duration DECIDED = Duration.ofHours(1);

    private final Figures figures;
    private final Cluster cluster;
    private final Path folder;

    Restart(Figures figures, Cluster cluster, Path folder) {
        this.figures = figures;
        this.cluster = cluster;
        this.folder = folder;
    }

    /** @param stores what it is to remember */
    void measure(Supply supply, LiveStores stores) {
        figures.doing("the start of a processor with as many live");
        try (Processor first = WholePipe.processor(settings("state-before"), cluster, new SimpleMeterRegistry())) {
            Patience.until("the processor's tasks", READY, first::isReady);
        }
        long live;
        try (Changelogs logs = new Changelogs(cluster, settings("state").application())) {
            live = stores.copy(LANGUAGE, logs);
        }
        String name = String.format(Locale.ROOT, "%,d live, ", live);
        figures.add(PART, name + "from the changelogs alone", seconds(supply, live), "s");
        figures.add(PART, name + "with the local stores kept", seconds(supply, live), "s");
    }

    /** The article lies there already when the processor starts. */
    private double seconds(Supply supply, long live) {
        Article article = supply.articles(1).get(0);
        String id = String.valueOf(article.id());
        MeterRegistry meters = new SimpleMeterRegistry();
        try (Press press = Press.oneByOne(cluster);
                Counter clippings = new Counter(cluster, Topics.CLIPPINGS.name())) {
            press.print(Topics.ARTICLES.name(), id, Wire.write(article).getBytes(StandardCharsets.UTF_8));
            long begun = System.nanoTime();
            try (Processor processor = WholePipe.processor(settings("state"), cluster, meters)) {
                boolean[] decided = new boolean[1];
                Patience.until("the first decision", DECIDED, () -> {
                    clippings.read(record -> decided[0] |= id.equals(new String(record.key(), StandardCharsets.UTF_8)));
                    return decided[0];
                });
                double seconds = (System.nanoTime() - begun) / 1e9;
                // The first decision may be out before the tasks of another thread are there.
                Patience.until("the processor's other tasks", READY, processor::isReady);
                checkMemory(meters, live);
                return seconds;
            }
        }
    }

    /** A start that forgot is no start. */
    private static void checkMemory(MeterRegistry meters, long live) {
        double remembered = meters.get("wirewatch.live.articles").gauge().value();
        if (remembered < live) {
            throw new Complaint("the processor has come back with " + (long) remembered + " of " + live + " articles");
        }
    }

    private ProcessorSettings settings(String state) {
        return ProcessorSettings.in(folder.resolve(state));
    }
}
