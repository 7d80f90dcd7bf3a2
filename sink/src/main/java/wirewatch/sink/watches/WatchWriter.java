package wirewatch.sink.watches;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Cluster;
import wirewatch.contract.Topics;
import wirewatch.contract.Watch;
import wirewatch.contract.Wire;

/** Adds, changes and removes standing searches; returns once the broker has them. */
public final class WatchWriter implements AutoCloseable {

    /** Milliseconds until a write that the broker does not take is given up; a person waits for it. */
    private static final int PATIENCE = 10_000;

    private final Producer<String, Watch> producer;

    WatchWriter(Producer<String, Watch> producer) {
        this.producer = producer;
    }

    public static WatchWriter to(Cluster cluster) {
        Map<String, Object> settings = cluster.client(Map.of(
                "acks",
                "all",
                "linger.ms",
                0,
                "max.block.ms",
                PATIENCE,
                "request.timeout.ms",
                PATIENCE / 2,
                "delivery.timeout.ms",
                PATIENCE));
        return new WatchWriter(new KafkaProducer<>(settings, new StringSerializer(), Wire.serializer(Watch.class)));
    }

    /** @throws KafkaException where the broker did not confirm it; it may still have it, and writing again does no harm */
    public void put(Watch watch) {
        send(watch.id(), watch);
    }

    /** @throws KafkaException as {@link #put} */
    public void remove(String id) {
        send(id, null);
    }

    private void send(String id, @Nullable Watch watch) {
        try {
            producer.send(new ProducerRecord<>(Topics.WATCHES.name(), id, watch))
                    .get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException known ? known : new KafkaException(e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
