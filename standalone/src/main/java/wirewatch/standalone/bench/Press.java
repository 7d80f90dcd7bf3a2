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

    private Press(Cluster cluster, int lingerMillis, String compression) {
        producer = new KafkaProducer<>(
                cluster.client(Map.of(
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.LINGER_MS_CONFIG,
                        lingerMillis,
                        ProducerConfig.COMPRESSION_TYPE_CONFIG,
                        compression,
                        ProducerConfig.BATCH_SIZE_CONFIG,
                        256 << 10)),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    /** Whoever has many at once. */
    static Press inBatches(Cluster cluster) {
        return new Press(cluster, 5, "lz4");
    }

    /** Whoever sends each as it comes: in batches of one there is little to compress, and each would take buffers of 128 KB for it. */
    static Press oneByOne(Cluster cluster) {
        return new Press(cluster, 0, "none");
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
