package wirewatch.standalone.bench;

import io.micrometer.core.instrument.MeterRegistry;
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

    private Processors() {}

    /** @param meters where all of them count together */
    static Processors start(int count, Cluster cluster, Path folder, MeterRegistry meters) {
        Processors processors = new Processors();
        try {
            for (int i = 1; i <= count; i++) {
                processors.all.add(WholePipe.processor(settings(i, folder), cluster, meters));
            }
            return processors;
        } catch (RuntimeException e) {
            processors.close();
            throw e;
        }
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

    @Override
    public void close() {
        all.forEach(Processor::close);
    }
}
