package wirewatch.standalone.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import wirewatch.contract.Cluster;
import wirewatch.standalone.Complaint;

/** Reads a topic from its beginning, what is committed only, and says how fast it grows. */
final class Counter implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(20);
    private static final long PATIENCE = Duration.ofMinutes(2).toNanos();
    /** No more came for so long: it was the last. A backlog is committed once a second. */
    private static final long QUIET = Duration.ofSeconds(2).toNanos();

    private final String topic;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private long count;

    Counter(Cluster cluster, String topic) {
        this.topic = topic;
        consumer = new KafkaConsumer<>(
                cluster.client(Map.of(
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed",
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest",
                        ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 5)),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(part -> new TopicPartition(topic, part.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Waits until so many have come; returns when they had, in nanoseconds of {@link System#nanoTime}. */
    long until(long wanted) {
        long last = System.nanoTime();
        while (count < wanted) {
            if (read(record -> {}) > 0) {
                last = System.nanoTime();
            } else if (System.nanoTime() - last > PATIENCE) {
                throw stays(" of " + wanted);
            }
        }
        return System.nanoTime();
    }

    /** Waits until all that makes records is done and no more come; returns when the last one had, as {@link #until} does. */
    long untilLast(BooleanSupplier done) {
        long last = System.nanoTime();
        for (long quiet = 0; quiet < QUIET || !done.getAsBoolean(); quiet = System.nanoTime() - last) {
            if (read(record -> {}) > 0) {
                last = System.nanoTime();
            } else if (quiet > PATIENCE) {
                throw stays("");
            }
        }
        return last;
    }

    private Complaint stays(String wanted) {
        return new Complaint(topic + " stays at " + count + wanted + " records: is the machine out of memory or disk?");
    }

    /** Reads what has come. */
    int read(Consumer<? super ConsumerRecord<byte[], byte[]>> reader) {
        int[] read = new int[1];
        consumer.poll(POLL).forEach(record -> {
            reader.accept(record);
            read[0]++;
        });
        count += read[0];
        return read[0];
    }

    long count() {
        return count;
    }

    /** Records a second between two numbers of records. */
    double rate(long from, long to) {
        until(from);
        long begun = System.nanoTime();
        long before = count;
        long ended = until(to);
        return (count - before) * 1e9 / Math.max(1, ended - begun);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
