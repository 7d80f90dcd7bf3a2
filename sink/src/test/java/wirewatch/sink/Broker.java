package wirewatch.sink;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.utility.DockerImageName;
import wirewatch.contract.Clipping;
import wirewatch.contract.Cluster;
import wirewatch.contract.Topic;
import wirewatch.contract.Topics;
import wirewatch.contract.Watch;
import wirewatch.contract.Wire;

/** A broker for the tests, and what they write to it and read from it. */
public final class Broker implements AutoCloseable {

    private final Cluster cluster;
    private final KafkaProducer<String, String> producer;

    public Broker(String bootstrap) {
        cluster = Cluster.at(bootstrap);
        producer = new KafkaProducer<>(
                cluster.client(Map.of("acks", "all")), new StringSerializer(), new StringSerializer());
    }

    /** Of the same version as the clients; without auto-creation of topics, as the real ones run. */
    public static KafkaContainer container() {
        return new KafkaContainer(
                        DockerImageName.parse(System.getenv().getOrDefault("KAFKA_IMAGE", "apache/kafka:4.3.1"))
                                .asCompatibleSubstituteFor("apache/kafka"))
                .withStartupTimeout(Duration.ofMinutes(4))
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                .withEnv("KAFKA_OFFSETS_TOPIC_NUM_PARTITIONS", "3")
                .withEnv("KAFKA_TRANSACTION_STATE_LOG_NUM_PARTITIONS", "3")
                .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0");
    }

    public Cluster cluster() {
        return cluster;
    }

    public void write(Clipping clipping) {
        write(Topics.CLIPPINGS, clipping.id(), Wire.write(clipping));
    }

    public void write(Watch watch) {
        write(Topics.WATCHES, watch.id(), Wire.write(watch));
    }

    /** All of them, then waits: one by one each would cost a round trip. */
    public void write(Stream<Clipping> clippings) {
        List<Future<RecordMetadata>> sent = clippings
                .map(clipping -> producer.send(
                        new ProducerRecord<>(Topics.CLIPPINGS.name(), clipping.id(), Wire.write(clipping))))
                .toList();
        sent.forEach(Broker::await);
    }

    public void write(Topic<?> topic, String key, @Nullable String value) {
        await(producer.send(new ProducerRecord<>(topic.name(), key, value)));
    }

    private static void await(Future<RecordMetadata> sent) {
        try {
            sent.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** All committed records of a topic, to its end as it is now; none where it does not exist. */
    public List<ConsumerRecord<String, String>> read(Topic<?> topic) {
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                cluster.client(Map.of("isolation.level", "read_committed", "auto.offset.reset", "earliest")),
                new StringDeserializer(),
                new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.listTopics().getOrDefault(topic.name(), List.of()).stream()
                    .map(part -> new TopicPartition(part.topic(), part.partition()))
                    .toList();
            consumer.assign(partitions);
            List<ConsumerRecord<String, String>> records = new ArrayList<>();
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(part -> consumer.position(part) < ends.getOrDefault(part, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        }
    }

    public <V> List<V> values(Topic<V> topic) {
        return read(topic).stream()
                .map(message -> Wire.read(message.value(), topic.value()))
                .toList();
    }

    @Override
    public void close() {
        producer.close();
    }
}
