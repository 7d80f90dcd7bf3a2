package wirewatch.standalone.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import wirewatch.contract.Cluster;

/** What Kafka does on this machine: plain writing and reading, and a topology that only reads and writes JSON, exactly once. */
final class Limits {

    static final String PASS_THROUGH = "JSON pass-through, exactly once";

    private static final String PART = "the machine's limits";

    private final Figures figures;
    private final Cluster cluster;

    Limits(Figures figures, Cluster cluster) {
        this.figures = figures;
        this.cluster = cluster;
    }

    void measure(List<byte[]> records, Path state) {
        figures.doing("the machine's limits");
        PassThrough.ensure(cluster);
        double bytes =
                records.stream().mapToInt(record -> record.length).average().orElse(0);
        figures.add(PART, "a record", bytes, "bytes");
        try (Press press = Press.inBatches(cluster)) {
            press.print(PassThrough.IN.name(), records);
            long begun = System.nanoTime();
            press.print(PassThrough.IN.name(), records);
            figures.add(PART, "produce", records.size() * 1e9 / (System.nanoTime() - begun), "articles/s");
        }
        try (Counter counter = new Counter(cluster, PassThrough.IN.name())) {
            figures.add(PART, "consume", counter.rate(records.size() / 2, 2L * records.size()), "articles/s");
        }
        passThrough(2L * records.size(), state);
    }

    /** With what Kafka Streams takes for exactly once if it is told nothing else: a commit every 100 ms, batches of 16 KiB. */
    private void passThrough(long records, Path state) {
        Properties properties = PassThrough.properties(cluster, state);
        properties.remove(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG);
        properties.remove(StreamsConfig.POLL_MS_CONFIG);
        properties.remove(StreamsConfig.producerPrefix(ProducerConfig.BATCH_SIZE_CONFIG));
        try (KafkaStreams streams = PassThrough.start(properties);
                Counter counter = new Counter(cluster, PassThrough.OUT.name())) {
            Objects.requireNonNull(streams);
            figures.add(PART, PASS_THROUGH, counter.rate(records / 2, records), "articles/s");
        }
    }
}
