package wirewatch.sink.alerts;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.CloseOptions.GroupMembershipOperation;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.FencedInstanceIdException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wirewatch.contract.Cluster;
import wirewatch.contract.ReadingGroup;
import wirewatch.contract.Topics;
import wirewatch.sink.loop.FinalException;
import wirewatch.sink.loop.Session;

/**
 * Consume, transform, produce: a poll of clippings, their alerts and the offsets are one transaction. Nothing is remembered
 * between polls, so that whatever fails, a new session starts where the last committed transaction ended.
 */
final class AlertWriting implements Session {

    /** Renaming it forgets the offsets: every clipping still kept would be told again. */
    private static final String GROUP = "wirewatch-sink-alerts";

    /** A line for each article, where it is asked for. */
    private static final Logger ARTICLES = LoggerFactory.getLogger("wirewatch.articles");

    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** More than the 3 s between two heartbeats, each of which would say that another has taken this place. */
    private static final Duration HEARTBEATS = Duration.ofSeconds(5);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final KafkaProducer<byte[], byte[]> producer;
    private final OwnTopics ownTopics;
    private final Transcript transcript;
    private final String instance;
    private final AlertMeters meters;

    private AlertWriting(Cluster cluster, String instance, Transcript transcript, AlertMeters meters) {
        this.instance = instance;
        this.meters = meters;
        this.consumer = new KafkaConsumer<>(
                reading(cluster, instance), new ByteArrayDeserializer(), new ByteArrayDeserializer());
        this.producer =
                new KafkaProducer<>(writing(cluster, instance), new ByteArraySerializer(), new ByteArraySerializer());
        this.ownTopics = new OwnTopics(cluster);
        this.transcript = transcript;
    }

    /** As whom it reads. */
    static ReadingGroup group(String instance) {
        return new ReadingGroup("alerts", GROUP, GROUP + "-" + instance);
    }

    static Session open(Cluster cluster, String instance, Transcript transcript, AlertMeters meters) {
        AlertWriting session = new AlertWriting(cluster, instance, transcript, meters);
        try {
            // Ends what a predecessor of the same name left open, before the offsets are read.
            session.producer.initTransactions();
            session.consumer.subscribe(List.of(Topics.CLIPPINGS.name()));
            return session;
        } catch (RuntimeException e) {
            session.close();
            throw e;
        }
    }

    private static Map<String, Object> reading(Cluster cluster, String instance) {
        return cluster.client(Map.of(
                "group.id",
                GROUP,
                "group.instance.id",
                GROUP + "-" + instance,
                "isolation.level",
                "read_committed",
                "enable.auto.commit",
                false,
                "auto.offset.reset",
                "earliest"));
    }

    private static Map<String, Object> writing(Cluster cluster, String instance) {
        return cluster.client(Map.of(
                "transactional.id",
                GROUP + "-" + instance,
                "acks",
                "all",
                "compression.type",
                "lz4",
                "max.request.size",
                3 << 20,
                "max.block.ms",
                PATIENCE.toMillis(),
                // The transaction before may still be being marked in a topic, for some milliseconds.
                "retry.backoff.ms",
                10));
    }

    @Override
    public void step() {
        try {
            ConsumerRecords<byte[], byte[]> clippings = consumer.poll(POLL);
            // Without a clipping the position moves behind what was aborted, and the group's lag must not look like
            // one.
            if (!clippings.nextOffsets().isEmpty()) {
                tell(clippings);
            }
        } catch (ProducerFencedException e) {
            throw fenced(e);
        } catch (FencedInstanceIdException e) {
            throw replaced(e);
        }
    }

    private void tell(ConsumerRecords<byte[], byte[]> clippings) {
        List<ConsumerRecord<byte[], byte[]>> batch = new ArrayList<>(clippings.count());
        clippings.forEach(batch::add);
        Transcript.Page page = transcript.of(batch);
        ownTopics.ensure(page.ownTopics());
        producer.beginTransaction();
        for (ProducerRecord<byte[], byte[]> line : page.lines()) {
            // The commit throws what any of the sends met.
            var unused = producer.send(line);
        }
        producer.sendOffsetsToTransaction(clippings.nextOffsets(), consumer.groupMetadata());
        producer.commitTransaction();
        page.alerts()
                .forEach(alert -> ARTICLES.atInfo()
                        .addKeyValue("article", alert.clipping())
                        .addKeyValue("watch", alert.watch())
                        .log("told"));
        meters.committed(page.alerts(), page.deadLetters(), Clock.systemUTC().instant());
    }

    /**
     * The coordinator fences a producer whose transaction took too long, and one whose name another has taken. Only in the second
     * case is the place in the group lost too, which the next heartbeats tell; without asking, two of the same name would
     * fence each other for ever.
     */
    private RuntimeException fenced(ProducerFencedException e) {
        consumer.pause(consumer.assignment());
        long end = System.nanoTime() + HEARTBEATS.toNanos();
        while (System.nanoTime() < end) {
            try {
                consumer.poll(POLL);
                consumer.pause(consumer.assignment());
            } catch (FencedInstanceIdException taken) {
                return replaced(taken);
            }
        }
        return e;
    }

    private FinalException replaced(FencedInstanceIdException e) {
        return new FinalException(
                "another sink runs as instance \"" + instance
                        + "\": stop one of them, or give each a name of its own with WIREWATCH_INSTANCE",
                e);
    }

    @Override
    public @Nullable String waitsFor() {
        return consumer.groupMetadata().generationId() < 0 ? "waiting for its share of the partitions" : null;
    }

    @Override
    public void wakeUp() {
        consumer.wakeup();
    }

    /** Leaves the group, for a clean close must not keep the partitions waiting; a crash keeps them for the same name instead. */
    @Override
    public void close() {
        producer.close(PATIENCE);
        consumer.close(
                CloseOptions.timeout(PATIENCE).withGroupMembershipOperation(GroupMembershipOperation.LEAVE_GROUP));
        ownTopics.close();
    }
}
