package wirewatch.standalone.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Produced;
import wirewatch.contract.Article;
import wirewatch.contract.Cluster;
import wirewatch.contract.Topic;
import wirewatch.contract.Wire;
import wirewatch.processor.Processor;
import wirewatch.processor.ProcessorSettings;

/** What Kafka does on this machine: plain writing and reading, and a topology that only reads and writes JSON, exactly once. */
final class Limits {

    static final String PASS_THROUGH = "JSON pass-through, exactly once";

    private static final String PART = "the machine's limits";
    private static final Topic<Article> IN = new Topic<>("wirewatch.bench.in", Article.class, Map.of());
    private static final Topic<Article> OUT = new Topic<>("wirewatch.bench.out", Article.class, Map.of());

    private final Figures figures;
    private final Cluster cluster;

    Limits(Figures figures, Cluster cluster) {
        this.figures = figures;
        this.cluster = cluster;
    }

    void measure(List<byte[]> records, Path state) {
        figures.doing("the machine's limits");
        cluster.ensure(List.of(IN, OUT));
        double bytes =
                records.stream().mapToInt(record -> record.length).average().orElse(0);
        figures.add(PART, "a record", bytes, "bytes");
        try (Press press = new Press(cluster, 5)) {
            press.print(IN.name(), records);
            long begun = System.nanoTime();
            press.print(IN.name(), records);
            figures.add(PART, "produce", records.size() * 1e9 / (System.nanoTime() - begun), "articles/s");
        }
        try (Counter counter = new Counter(cluster, IN.name())) {
            figures.add(PART, "consume", counter.rate(records.size() / 2, 2L * records.size()), "articles/s");
        }
        passThrough(2L * records.size(), state);
    }

    /** With what Kafka Streams takes for exactly once if it is told nothing else: a commit every 100 ms, batches of 16 KiB. */
    private void passThrough(long records, Path state) {
        Properties properties = Processor.properties(ProcessorSettings.in(state), cluster);
        properties.remove(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG);
        properties.remove(StreamsConfig.POLL_MS_CONFIG);
        properties.remove(StreamsConfig.producerPrefix(ProducerConfig.BATCH_SIZE_CONFIG));
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "wirewatch-bench-pass-through");
        StreamsBuilder builder = new StreamsBuilder();
        builder.stream(
                        IN.name(),
                        Consumed.with(Serdes.ByteArray(), Wire.serde(IN)).withName("in"))
                .to(
                        OUT.name(),
                        Produced.with(Serdes.ByteArray(), Wire.serde(OUT)).withName("out"));
        try (KafkaStreams streams = new KafkaStreams(builder.build(), properties);
                Counter counter = new Counter(cluster, OUT.name())) {
            streams.start();
            figures.add(PART, PASS_THROUGH, counter.rate(records / 2, records), "articles/s");
        }
    }
}
