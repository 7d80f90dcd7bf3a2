package wirewatch.standalone.bench;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wirewatch.contract.Cluster;
import wirewatch.processor.Processor;
import wirewatch.processor.ProcessorSettings;
import wirewatch.standalone.stages.Patience;

/** Processors that share the work, as on machines beside each other: each an instance with stores of its own. */
final class Processors implements AutoCloseable {

    /** What the environment may set here as it may anywhere; names and folders are the measurement's own. */
    private static final Set<String> SETTINGS =
            Set.of("WIREWATCH_THREADS", "WIREWATCH_LANGUAGE_PARTITIONS", "WIREWATCH_COMMIT_MS");

    private final List<Processor> all = new ArrayList<>();
    /** One a processor, as each has on a machine of its own: two could not show gauges of the same names in one. */
    private final List<MeterRegistry> meters = new ArrayList<>();

    private Processors() {}

    static Processors start(int count, Cluster cluster, Path folder) {
        Processors processors = new Processors();
        try {
            for (int i = 1; i <= count; i++) {
                processors.start(settings(i, folder), cluster);
            }
            return processors;
        } catch (RuntimeException e) {
            processors.close();
            throw e;
        }
    }

    private void start(ProcessorSettings settings, Cluster cluster) {
        MeterRegistry own = new SimpleMeterRegistry();
        meters.add(own);
        all.add(WholePipe.processor(settings, cluster, own));
    }

    private static ProcessorSettings settings(int instance, Path folder) {
        Map<String, String> settings = new HashMap<>(System.getenv());
        settings.keySet().retainAll(SETTINGS);
        settings.put("WIREWATCH_INSTANCE", String.valueOf(instance));
        return ProcessorSettings.from(settings, folder.resolve("state-" + instance));
    }

    void awaitWatches(int watches) {
        Patience.until(
                "the watches to be armed",
                Duration.ofMinutes(5),
                () -> all.stream().allMatch(processor -> processor.watches() > watches));
    }

    /** Articles that all of them have decided so far. */
    double decided() {
        return meters.stream()
                .flatMap(own -> own.find("wirewatch.decisions").counters().stream())
                .mapToDouble(Counter::count)
                .sum();
    }

    @Override
    public void close() {
        all.forEach(Processor::close);
    }
}
