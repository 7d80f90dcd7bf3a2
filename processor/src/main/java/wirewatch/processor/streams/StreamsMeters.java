package wirewatch.processor.streams;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.streams.KafkaStreams;
import wirewatch.processor.domain.watch.WatchIndex;

/**
 * What Kafka Streams and the stores tell of themselves, summed over tasks. Kafka's own metrics carry client ids and partitions, that
 * is hundreds of series that change with every restart; these are few and stay.
 */
public final class StreamsMeters {

    private static final List<String> STORES =
            List.of(StoreNames.SEEN, StoreNames.CARDS, StoreNames.CLIPPINGS, StoreNames.STORIES, StoreNames.DOSSIERS);
    private static final Set<String> BYTES = Set.of("total-sst-files-size", "cur-size-all-mem-tables");

    private StreamsMeters() {}

    /** Registers them for as long as the process lives. */
    public static void register(KafkaStreams streams, WatchIndex watches, MeterRegistry meters) {
        Gauge.builder("wirewatch.tasks", () -> tasks(streams))
                .description("Tasks that this process works on")
                .register(meters);
        Gauge.builder("wirewatch.index.entries", watches::size)
                .description("Entries of the indexes in memory")
                .tag("index", "watches")
                .register(meters);
        for (String store : STORES) {
            Gauge.builder("wirewatch.store.bytes", () -> bytes(streams.metrics(), store))
                    .description("Bytes of the local stores, on disk and not yet on disk")
                    .tag("store", store)
                    .register(meters);
        }
    }

    private static int tasks(KafkaStreams streams) {
        return streams.metadataForLocalThreads().stream()
                .mapToInt(thread -> thread.activeTasks().size())
                .sum();
    }

    private static double bytes(Map<MetricName, ? extends Metric> metrics, String store) {
        return metrics.entrySet().stream()
                .filter(metric -> BYTES.contains(metric.getKey().name())
                        && store.equals(metric.getKey().tags().get("rocksdb-state-id")))
                .mapToDouble(metric -> number(metric.getValue().metricValue()))
                .sum();
    }

    private static double number(Object value) {
        return value instanceof Number number ? number.doubleValue() : 0;
    }
}
