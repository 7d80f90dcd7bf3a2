package wirewatch.standalone.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
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

/** A topology that reads the JSON of articles and writes it again, exactly once: what is left of the pipe where nothing is done. */
final class PassThrough {

    static final Topic<Article> IN = new Topic<>("wirewatch.bench.in", Article.class, Map.of());
    static final Topic<Article> OUT = new Topic<>("wirewatch.bench.out", Article.class, Map.of());

    private PassThrough() {}

    static void ensure(Cluster cluster) {
        cluster.ensure(List.of(IN, OUT));
    }

    /** The processor's own. */
    static Properties properties(Cluster cluster, Path state) {
        Properties properties = Processor.properties(ProcessorSettings.in(state), cluster);
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "wirewatch-bench-pass-through");
        return properties;
    }

    static KafkaStreams start(Properties properties) {
        StreamsBuilder builder = new StreamsBuilder();
        builder.stream(
                        IN.name(),
                        Consumed.with(Serdes.ByteArray(), Wire.serde(IN)).withName("in"))
                .to(
                        OUT.name(),
                        Produced.with(Serdes.ByteArray(), Wire.serde(OUT)).withName("out"));
        KafkaStreams streams = new KafkaStreams(builder.build(), properties);
        streams.start();
        return streams;
    }
}
