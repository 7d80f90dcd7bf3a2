package wirewatch.processor.streams;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.streams.KafkaStreams;
import wirewatch.processor.domain.watch.WatchIndex;

/**
 * What Kafka Streams and the stores tell of themselves, summed over tasks. Kafka's own metrics carry client ids and partitions, that
 * is hundreds of series that change with every restart; these are few and stay.
 */
public final class StreamsMeters {

    private static final List<String> STORES =
            List.of(StoreNames.SEEN, StoreNames.CARDS, StoreNames.CLIPPINGS, StoreNames.STORIES, StoreNames.DOSSIERS);

    private StreamsMeters() {}

    /**
     * Registers them for as long as the process lives.
     *
     * @param state the folder in which the application's tasks keep their stores
     */
    public static void register(KafkaStreams streams, Path state, WatchIndex watches, MeterRegistry meters) {
        Gauge.builder("wirewatch.tasks", () -> tasks(streams))
                .description("Tasks that this process works on")
                .register(meters);
        Gauge.builder("wirewatch.index.entries", watches::size)
                .description("Entries of the indexes in memory")
                .tag("index", "watches")
                .register(meters);
        for (String store : STORES) {
            Gauge.builder("wirewatch.store.bytes", () -> bytes(state.toFile(), store))
                    .description("Bytes of the local stores on disk")
                    .tag("store", store)
                    .register(meters);
        }
    }

    private static int tasks(KafkaStreams streams) {
        return streams.metadataForLocalThreads().stream()
                .mapToInt(thread -> thread.activeTasks().size())
                .sum();
    }

    /** Of all files: RocksDB's own figures leave out those that hold large values. */
    private static double bytes(File tasks, String store) {
        return inside(tasks)
                .flatMap(task -> inside(new File(task, "rocksdb/" + store)))
                .mapToLong(File::length)
                .sum();
    }

    /** Nothing where there is no such folder: tasks come and go. */
    private static Stream<File> inside(File folder) {
        File[] files = folder.listFiles();
        return files == null ? Stream.empty() : Arrays.stream(files);
    }
}
