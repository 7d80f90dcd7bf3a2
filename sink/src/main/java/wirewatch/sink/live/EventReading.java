package wirewatch.sink.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import wirewatch.contract.Cluster;
import wirewatch.contract.Topics;
import wirewatch.sink.reading.Partitions;

/** A consumer of the two topics, outside any group, that makes events of their records. */
final class EventReading implements AutoCloseable {

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

    /** Reads on, and moves {@code position} behind what was read. */
    List<Event> poll(Duration patience, Position position) {
        ConsumerRecords<byte[], byte[]> records = consumer.poll(patience);
        List<Event> events = new ArrayList<>(records.count());
        for (ConsumerRecord<byte[], byte[]> message : records) {
            TopicPartition partition = new TopicPartition(message.topic(), message.partition());
            position.pass(partition, message.offset());
            events.add(new Event(partition, message.offset(), position, message.value()));
        }
        Map<TopicPartition, OffsetAndMetadata> next = records.nextOffsets();
        next.forEach((partition, offset) -> position.pass(partition, offset.offset() - 1));
        return events;
    }

    void wakeUp() {
        consumer.wakeup();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
