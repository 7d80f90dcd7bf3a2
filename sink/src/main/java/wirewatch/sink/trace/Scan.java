package wirewatch.sink.trace;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import wirewatch.contract.Cluster;
import wirewatch.contract.Topic;

/** Looks for records on one topic after another, from a time on, until its patience is at an end. */
final class Scan implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final long end;
    private boolean complete = true;

    Scan(Cluster cluster, Duration patience) {
        this.consumer = new KafkaConsumer<>(
                cluster.client(Map.of(
                        "isolation.level",
                        "read_committed",
                        "enable.auto.commit",
                        false,
                        "default.api.timeout.ms",
                        (int) Cluster.PATIENCE.toMillis())),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        this.end = System.nanoTime() + patience.toNanos();
    }

    /** The first so many records that match, of those whose timestamp is not before {@code from}, in milliseconds. */
    List<ConsumerRecord<byte[], byte[]>> find(
            Topic<?> topic, long from, int enough, Predicate<ConsumerRecord<byte[], byte[]>> match) {
        Map<TopicPartition, Long> ends = begin(topic, from);
        List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
        while (found.size() < enough && !ends.isEmpty()) {
            if (System.nanoTime() > end) {
                complete = false;
                return found;
            }
            consumer.poll(POLL).forEach(record -> {
                if (record.timestamp() >= from && match.test(record) && found.size() < enough) {
                    found.add(record);
                }
            });
            ends.entrySet().removeIf(last -> consumer.position(last.getKey()) >= last.getValue());
        }
        return found;
    }

    /** Timestamps may go back a little within a partition; all from the first that is late enough are read. */
    private Map<TopicPartition, Long> begin(Topic<?> topic, long from) {
        List<TopicPartition> partitions = consumer.partitionsFor(topic.name()).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        Map<TopicPartition, OffsetAndTimestamp> starts = consumer.offsetsForTimes(
                partitions.stream().collect(Collectors.toMap(partition -> partition, partition -> from)));
        starts.forEach((partition, start) ->
                consumer.seek(partition, start == null ? ends.getOrDefault(partition, 0L) : start.offset()));
        ends.entrySet().removeIf(last -> consumer.position(last.getKey()) >= last.getValue());
        return ends;
    }

    /** Whether every search came to its end. */
    boolean isComplete() {
        return complete;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
