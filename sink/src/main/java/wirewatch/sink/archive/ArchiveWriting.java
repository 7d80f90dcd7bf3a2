package wirewatch.sink.archive;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.CloseOptions.GroupMembershipOperation;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.FencedInstanceIdException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wirewatch.contract.Cluster;
import wirewatch.contract.ReadingGroup;
import wirewatch.contract.Topics;
import wirewatch.sink.archive.Batch.Advance;
import wirewatch.sink.loop.FinalException;
import wirewatch.sink.loop.Session;

/**
 * Stores poll by poll. The group only deals the partitions out among the sinks that write to one database (its name carries the
 * database's identity); where to read on is the database's to say.
 */
final class ArchiveWriting implements Session, ConsumerRebalanceListener {

    private static final Logger LOG = LoggerFactory.getLogger(ArchiveWriting.class);
    /** A line for each article, where it is asked for. */
    private static final Logger ARTICLES = LoggerFactory.getLogger("wirewatch.articles");

    private static final List<String> TOPICS =
            List.of(Topics.CLIPPINGS.name(), Topics.STORIES.name(), Topics.ALERTS.name());
    private static final Duration POLL = Duration.ofMillis(500);
    /** What is little is waited with for so long: some larger transactions instead of many small ones. */
    private static final Duration GATHERING = Duration.ofMillis(400);

    private static final int PLENTY = 16 << 20;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Archive archive;
    private final String instance;
    private final ArchiveMeters meters;
    private final Map<String, String> incarnations;
    /** As the database has them: the next offset of each part that is ours. */
    private final Map<TopicPartition, Long> stored = new HashMap<>();

    private ArchiveWriting(Cluster cluster, String instance, Archive archive, int batch, ArchiveMeters meters) {
        this.archive = archive;
        this.instance = instance;
        this.meters = meters;
        this.incarnations = incarnations(cluster);
        ReadingGroup group = group(instance, archive);
        this.consumer = new KafkaConsumer<>(
                cluster.client(Map.of(
                        "group.id",
                        group.id(),
                        "group.instance.id",
                        group.member(),
                        "isolation.level",
                        "read_committed",
                        "enable.auto.commit",
                        false,
                        "auto.offset.reset",
                        "earliest",
                        "fetch.min.bytes",
                        PLENTY,
                        "fetch.max.wait.ms",
                        Math.toIntExact(GATHERING.toMillis()),
                        "max.poll.records",
                        batch)),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    /** As whom it reads. */
    static ReadingGroup group(String instance, Archive archive) {
        String id = "wirewatch-sink-archive-" + archive.identity();
        return new ReadingGroup("archive", id, id + "-" + instance);
    }

    static Session open(Cluster cluster, String instance, Archive archive, int batch, ArchiveMeters meters) {
        ArchiveWriting session = new ArchiveWriting(cluster, instance, archive, batch, meters);
        session.consumer.subscribe(TOPICS, session);
        return session;
    }

    private static Map<String, String> incarnations(Cluster cluster) {
        try (Admin admin = Admin.create(cluster.client(Map.of()))) {
            return admin
                    .describeTopics(TOPICS)
                    .allTopicNames()
                    .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                    .values()
                    .stream()
                    .collect(Collectors.toMap(
                            topic -> topic.name(), topic -> topic.topicId().toString()));
        } catch (ExecutionException | TimeoutException e) {
            throw new KafkaException("the topics cannot be described", e);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        Map<Part, Long> offsets = archive.offsets();
        Map<TopicPartition, Long> kept = consumer.beginningOffsets(partitions);
        for (TopicPartition partition : partitions) {
            long next = offsets.getOrDefault(part(partition), Advance.NEVER);
            long first = kept.getOrDefault(partition, 0L);
            if (next != Advance.NEVER && next < first) {
                LOG.error("{} lost records {} to {} before they were archived", partition, next, first - 1);
            }
            stored.put(partition, next);
            consumer.seek(partition, Math.max(next, first));
        }
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        stored.keySet().removeAll(partitions);
    }

    private Part part(TopicPartition partition) {
        String incarnation = incarnations.getOrDefault(partition.topic(), "");
        return new Part(partition.topic(), incarnation, partition.partition());
    }

    @Override
    public void step() {
        try {
            ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
            // Without a record the position moves behind what was aborted.
            if (!records.nextOffsets().isEmpty()) {
                store(records);
            }
        } catch (FencedInstanceIdException e) {
            throw new FinalException(
                    "another sink archives as instance \"" + instance
                            + "\": stop one of them, or give each a name of its own with WIREWATCH_INSTANCE",
                    e);
        }
    }

    private void store(ConsumerRecords<byte[], byte[]> records) {
        Intake intake = new Intake();
        records.forEach(
                message -> intake.take(part(new TopicPartition(message.topic(), message.partition())), message));
        Map<TopicPartition, OffsetAndMetadata> next = records.nextOffsets();
        Batch batch = intake.batch(advances(next));
        long start = System.nanoTime();
        if (!archive.store(batch)) {
            throw new IllegalStateException("another writer has moved the archive on");
        }
        batch.clippings()
                .forEach(kept -> ARTICLES.atInfo()
                        .addKeyValue("article", kept.value().id())
                        .log("archived"));
        meters.stored(batch, Duration.ofNanos(System.nanoTime() - start));
        next.forEach((partition, position) -> stored.put(partition, position.offset()));
        // For those who look from outside, as at any group: where to read on is still the database's to say.
        consumer.commitAsync(next, (offsets, failure) -> {});
    }

    private List<Advance> advances(Map<TopicPartition, OffsetAndMetadata> next) {
        List<Advance> advances = new ArrayList<>();
        next.forEach((partition, position) -> advances.add(
                new Advance(part(partition), stored.getOrDefault(partition, Advance.NEVER), position.offset())));
        return advances;
    }

    @Override
    public @Nullable String waitsFor() {
        return consumer.groupMetadata().generationId() < 0 ? "waiting for its share of the partitions" : null;
    }

    @Override
    public void wakeUp() {
        consumer.wakeup();
    }

    @Override
    public void close() {
        consumer.close(
                CloseOptions.timeout(PATIENCE).withGroupMembershipOperation(GroupMembershipOperation.LEAVE_GROUP));
    }
}
