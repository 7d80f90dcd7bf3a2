package wirewatch.standalone.bench;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import wirewatch.contract.Cluster;
import wirewatch.processor.Processor;
import wirewatch.processor.ProcessorSettings;
import wirewatch.standalone.stages.Patience;

/** Processors that share the work, as on machines beside each other: each an instance with stores of its own. */
final class Processors implements AutoCloseable {

    private final List<Processor> all = new ArrayList<>();

    private Processors() {}

    /** @param meters where all of them count together */
    static Processors start(int count, Cluster cluster, Path folder, MeterRegistry meters) {
        Processors processors = new Processors();
        try {
            for (int i = 1; i <= count; i++) {
                Map<String, String> settings = Map.of("WIREWATCH_INSTANCE", String.valueOf(i));
                ProcessorSettings one = ProcessorSettings.from(settings, folder.resolve("state-" + i));
                processors.all.add(WholePipe.processor(one, cluster, meters));
            }
            return processors;
        } catch (RuntimeException e) {
            processors.close();
            throw e;
        }
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
