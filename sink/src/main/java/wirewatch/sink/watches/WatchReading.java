package wirewatch.sink.watches;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wirewatch.contract.Cluster;
import wirewatch.contract.Topics;
import wirewatch.contract.Watch;
import wirewatch.sink.loop.Session;
import wirewatch.sink.reading.Partitions;
import wirewatch.sink.reading.Reader;
import wirewatch.sink.reading.UnreadableException;

/**
 * Reads the watches topic from its beginning, into a map of its own that is handed over once the end was seen: a watch removed
 * while there was no connection, its tombstone compacted away since, is then gone too.
 */
final class WatchReading implements Session {

    private static final Logger LOG = LoggerFactory.getLogger(WatchReading.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    /** How often the broker is asked whether it is there: a consumer that polls in vain does not notice. */
    private static final Duration ASKING = Duration.ofSeconds(5);

    private final KafkaConsumer<String, byte[]> consumer;
    private final Reader<Watch> reader = Reader.of(Topics.WATCHES);
    private final Map<String, Watch> known = new ConcurrentHashMap<>();
    private final Queue<CompletableFuture<Void>> waiting;
    private final Consumer<Map<String, Watch>> whenRead;
    private boolean read;
    private long asked;

    private WatchReading(
            KafkaConsumer<String, byte[]> consumer,
            Queue<CompletableFuture<Void>> waiting,
            Consumer<Map<String, Watch>> whenRead) {
        this.consumer = consumer;
        this.waiting = waiting;
        this.whenRead = whenRead;
    }

    static Session open(
            Cluster cluster, Queue<CompletableFuture<Void>> waiting, Consumer<Map<String, Watch>> whenRead) {
        KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                cluster.client(Map.of(
                        "isolation.level",
                        "read_committed",
                        "enable.auto.commit",
                        false,
                        "default.api.timeout.ms",
                        (int) Cluster.PATIENCE.toMillis())),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        WatchReading reading = new WatchReading(consumer, waiting, whenRead);
        try {
            reading.assign();
            return reading;
        } catch (RuntimeException e) {
            consumer.close();
            throw e;
        }
    }

    private void assign() {
        List<TopicPartition> partitions = Partitions.of(consumer, Topics.WATCHES);
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    @Override
    public void step() {
        if (!read || !waiting.isEmpty() || System.nanoTime() - asked > ASKING.toNanos()) {
            List<CompletableFuture<Void>> served = new ArrayList<>(waiting);
            readToEnd();
            served.forEach(future -> future.complete(null));
            waiting.removeIf(CompletableFuture::isDone);
        }
        consumer.poll(POLL).forEach(this::take);
    }

    private void readToEnd() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(POLL).forEach(this::take);
        }
        asked = System.nanoTime();
        if (!read) {
            whenRead.accept(known);
            read = true;
        }
    }

    private void take(ConsumerRecord<String, byte[]> message) {
        if (message.value() == null) {
            known.remove(message.key());
            return;
        }
        try {
            Watch watch = reader.read(message.value());
            known.put(message.key(), watch);
        } catch (UnreadableException e) {
            LOG.warn("watch {} at offset {} is left out: {}", message.key(), message.offset(), e.getMessage());
        }
    }

    @Override
    public void wakeUp() {
        consumer.wakeup();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
