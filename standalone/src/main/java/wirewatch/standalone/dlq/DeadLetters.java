package wirewatch.standalone.dlq;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import wirewatch.contract.Cluster;
import wirewatch.contract.Topics;

/** The dead letters of a cluster. */
public final class DeadLetters {

    /** Its offsets say which letters were sent once more. */
    private static final String GROUP = "wirewatch-dlq-replay";

    private static final Duration POLL = Duration.ofMillis(200);

    private final Cluster cluster;

    /** @throws Cluster.UnreachableException where no broker answers */
    public DeadLetters(Cluster cluster) {
        this.cluster = cluster;
        cluster.ensure(List.of(Topics.ARTICLES, Topics.DEAD_ARTICLES));
    }

    /** Tells of each letter that waits, or with {@code all} of those that were sent once more too. */
    public void list(boolean all, Consumer<DeadLetter> teller) {
        try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
            Map<TopicPartition, Long> ends = place(consumer, all);
            while (!isThrough(consumer, ends)) {
                consumer.poll(POLL).forEach(letter -> teller.accept(DeadLetter.of(letter)));
            }
        }
    }

    /**
     * Sends every letter that waits to the articles topic again, as it came.
     *
     * @return how many
     */
    public int replay() {
        try (KafkaConsumer<byte[], byte[]> consumer = consumer();
                KafkaProducer<byte[], byte[]> producer = producer()) {
            producer.initTransactions();
            Map<TopicPartition, Long> ends = place(consumer, false);
            int sent = 0;
            while (!isThrough(consumer, ends)) {
                sent += resend(consumer, consumer.poll(POLL), ends, producer);
            }
            return sent;
        }
    }

    /** Letters that came after the start wait for the next time: else one that fails again would go round for ever. */
    private static int resend(
            KafkaConsumer<byte[], byte[]> consumer,
            ConsumerRecords<byte[], byte[]> letters,
            Map<TopicPartition, Long> ends,
            KafkaProducer<byte[], byte[]> producer) {
        List<ConsumerRecord<byte[], byte[]>> waiting = new ArrayList<>();
        letters.forEach(letter -> {
            if (letter.offset() < ends.getOrDefault(partition(letter), 0L)) {
                waiting.add(letter);
            }
        });
        if (waiting.isEmpty()) {
            return 0;
        }
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        producer.beginTransaction();
        for (ConsumerRecord<byte[], byte[]> letter : waiting) {
            // A send that fails makes the commit fail, with its reason.
            var unused = producer.send(new ProducerRecord<>(Topics.ARTICLES.name(), letter.key(), letter.value()));
            offsets.put(partition(letter), new OffsetAndMetadata(letter.offset() + 1));
        }
        producer.sendOffsetsToTransaction(offsets, consumer.groupMetadata());
        producer.commitTransaction();
        return waiting.size();
    }

    private static TopicPartition partition(ConsumerRecord<byte[], byte[]> letter) {
        return new TopicPartition(letter.topic(), letter.partition());
    }

    /** Puts the consumer before the first letter that is wanted, and says where the letters end now. */
    private static Map<TopicPartition, Long> place(KafkaConsumer<byte[], byte[]> consumer, boolean all) {
        List<TopicPartition> partitions = consumer.partitionsFor(Topics.DEAD_ARTICLES.name()).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        if (!all) {
            consumer.committed(java.util.Set.copyOf(partitions)).forEach((partition, sent) -> {
                if (sent != null) {
                    consumer.seek(partition, sent);
                }
            });
        }
        return consumer.endOffsets(partitions);
    }

    private static boolean isThrough(KafkaConsumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        return new KafkaConsumer<>(
                cluster.client(Map.of(
                        ConsumerConfig.GROUP_ID_CONFIG, GROUP,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false",
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest",
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed")),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    private KafkaProducer<byte[], byte[]> producer() {
        return new KafkaProducer<>(
                cluster.client(Map.of(ProducerConfig.TRANSACTIONAL_ID_CONFIG, GROUP)),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }
}
