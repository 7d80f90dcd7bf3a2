package wirewatch.sink.live;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Alert;
import wirewatch.contract.Clipping;
import wirewatch.contract.Cluster;
import wirewatch.contract.Topics;
import wirewatch.sink.reading.Partitions;
import wirewatch.sink.reading.UnreadableException;

/** A consumer of the two topics, outside any group, that makes events of their records. */
final class EventReading implements AutoCloseable {

    private static final wirewatch.sink.reading.Reader<Alert> ALERT = wirewatch.sink.reading.Reader.of(Topics.ALERTS);
    private static final wirewatch.sink.reading.Reader<Clipping> CLIPPING =
            wirewatch.sink.reading.Reader.of(Topics.CLIPPINGS);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions = new ArrayList<>();

    EventReading(Cluster cluster) {
        this.consumer = new KafkaConsumer<>(
                cluster.client(Map.of(
                        "isolation.level", "read_committed",
                        "enable.auto.commit", false,
                        "auto.offset.reset", "earliest")),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        try {
            partitions.addAll(Partitions.of(consumer, Topics.ALERTS));
            partitions.addAll(Partitions.of(consumer, Topics.CLIPPINGS));
            consumer.assign(partitions);
        } catch (RuntimeException e) {
            consumer.close();
            throw e;
        }
    }

    Position start() {
        return Position.at(consumer.beginningOffsets(partitions));
    }

    Position end() {
        return Position.at(consumer.endOffsets(partitions));
    }

    void seek(Position position) {
        position.offsets().forEach(consumer::seek);
    }

    /** Reads on, and moves {@code position} behind what was read; what cannot be read is left out, others keep its dead letter. */
    List<Event> poll(Duration patience, Position position) {
        ConsumerRecords<byte[], byte[]> records = consumer.poll(patience);
        List<Event> events = new ArrayList<>(records.count());
        for (ConsumerRecord<byte[], byte[]> message : records) {
            TopicPartition partition = new TopicPartition(message.topic(), message.partition());
            position.pass(partition, message.offset());
            Event event = event(partition, message, position);
            if (event != null) {
                events.add(event);
            }
        }
        Map<TopicPartition, OffsetAndMetadata> next = records.nextOffsets();
        next.forEach((partition, offset) -> position.pass(partition, offset.offset() - 1));
        return events;
    }

    private static @Nullable Event event(
            TopicPartition partition, ConsumerRecord<byte[], byte[]> message, Position behind) {
        try {
            String json = message.value() == null ? "" : new String(message.value(), StandardCharsets.UTF_8);
            if (message.topic().equals(Topics.ALERTS.name())) {
                Alert alert = ALERT.read(message.value());
                byte[] frame = Event.frame("alert", json, behind);
                return new Event(partition, message.offset(), Set.of(alert.watch()), alert.decision(), frame);
            }
            Clipping clipping = CLIPPING.read(message.value());
            byte[] frame = Event.frame("clipping", json, behind);
            return new Event(partition, message.offset(), Set.copyOf(clipping.watches()), clipping.decision(), frame);
        } catch (UnreadableException e) {
            return null;
        }
    }

    void wakeUp() {
        consumer.wakeup();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
