package wirewatch.standalone.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Cluster;

/** Writes records to topics, as crawlers do that produce themselves. */
final class Press implements AutoCloseable {

    private final KafkaProducer<byte[], byte[]> producer;
    private volatile @Nullable Exception failure;
    private long number;

    Press(Cluster cluster, int lingerMillis) {
        producer = new KafkaProducer<>(
                cluster.client(Map.of(
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.LINGER_MS_CONFIG,
                        lingerMillis,
                        ProducerConfig.COMPRESSION_TYPE_CONFIG,
                        "lz4",
                        ProducerConfig.BATCH_SIZE_CONFIG,
                        256 << 10)),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    void print(String topic, List<byte[]> records) {
        records.forEach(record -> print(topic, String.valueOf(number++), record));
        producer.flush();
        if (failure != null) {
            throw new IllegalStateException("the broker does not take the records of the measurement", failure);
        }
    }

    void print(String topic, String key, byte[] record) {
        Future<?> unused = producer.send(
                new ProducerRecord<>(topic, key.getBytes(StandardCharsets.UTF_8), record), (sent, failed) -> {
                    if (failed != null) {
                        failure = failed;
                    }
                });
    }

    @Override
    public void close() {
        producer.close();
    }
}
