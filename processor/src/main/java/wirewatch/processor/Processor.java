package wirewatch.processor;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KafkaStreams.State;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wirewatch.contract.Cluster;
import wirewatch.contract.ReadingGroup;
import wirewatch.contract.Topics;
import wirewatch.processor.domain.desk.Drafting;
import wirewatch.processor.domain.watch.WatchIndex;
import wirewatch.processor.streams.BoundedRocksDb;
import wirewatch.processor.streams.Counts;
import wirewatch.processor.streams.DeadLetters;
import wirewatch.processor.streams.Pipe;
import wirewatch.processor.streams.Restoration;
import wirewatch.processor.streams.StreamsMeters;

/** The processor stage: runs the topology until it is closed. */
public final class Processor implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Processor.class);
    /** How often results become visible while a backlog is worked off; what has just come does not wait for it. */
    private static final Duration BACKLOG_COMMIT = Duration.ofSeconds(1);
    /** Two clippings fill a batch of Kafka's default 16 KiB. */
    private static final int BATCH_BYTES = 256 << 10;

    /** A commit may find the one before still being marked in a topic, for some milliseconds; by default it would come back after 100. */
    private static final long RETRY_MS = 10;

    private static final Duration CLOSE_WITHIN = Duration.ofSeconds(10);

    private final ProcessorSettings settings;
    private final Restoration restoration;
    private final KafkaStreams streams;
    private final WatchIndex watches;

    private Processor(ProcessorSettings settings, KafkaStreams streams, WatchIndex watches, Restoration restoration) {
        this.settings = settings;
        this.restoration = restoration;
        this.streams = streams;
        this.watches = watches;
    }

    /**
     * Creates the topics that are missing, and starts.
     *
     * @param onFailure called once if the stage ends by itself, with the reason
     * @throws Cluster.UnreachableException where no broker answers
     */
    public static Processor start(
            ProcessorSettings settings, Cluster cluster, MeterRegistry meters, Failure onFailure) {
        cluster.ensure(Topics.all());
        WatchIndex watches = new WatchIndex();
        Properties properties = properties(settings, cluster);
        properties.put(DeadLetters.COUNTS, new Counts(meters));
        Restoration restoration = new Restoration(meters);
        KafkaStreams streams = new KafkaStreams(
                new Pipe(settings, new Drafting(), watches, meters).topology(properties),
                new StreamsConfig(properties));
        streams.setUncaughtExceptionHandler(fault -> {
            LOG.error("the processor stops", fault);
            onFailure.failed(fault);
            return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
        });
        streams.setGlobalStateRestoreListener(restoration);
        streams.start();
        StreamsMeters.register(streams, settings.state().resolve(settings.application()), watches, meters);
        return new Processor(settings, streams, watches, restoration);
    }

    /** Whether it has its tasks, with their stores restored. */
    public boolean isReady() {
        return streams.state() == State.RUNNING
                && streams.metadataForLocalThreads().stream()
                        .anyMatch(thread -> !thread.activeTasks().isEmpty());
    }

    /** What keeps it from its work, or null. */
    public @Nullable String trouble() {
        if (isReady()) {
            return null;
        }
        long remaining = restoration.remaining();
        return remaining > 0
                ? "restoring its stores: " + remaining + " records to go"
                : streams.state() == State.RUNNING ? "no task is assigned to it" : "starting";
    }

    /** As whom it reads. */
    public ReadingGroup group() {
        return new ReadingGroup("processor", settings.application(), settings.instance() + "-");
    }

    /** How many watches are armed in this process. */
    public int watches() {
        return watches.size();
    }

    /** Leaves the group, so that the next start need not wait for this member's session to end. */
    @Override
    public void close() {
        streams.close(CloseOptions.timeout(CLOSE_WITHIN)
                .withGroupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP));
    }

    /** What the topology runs with. */
    public static Properties properties(ProcessorSettings settings, Cluster cluster) {
        Map<String, Object> own = new HashMap<>();
        own.put(StreamsConfig.APPLICATION_ID_CONFIG, settings.application());
        own.put(StreamsConfig.STATE_DIR_CONFIG, settings.state().toString());
        own.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, settings.threads());
        own.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        own.put(
                StreamsConfig.COMMIT_INTERVAL_MS_CONFIG,
                Math.max(BACKLOG_COMMIT.toMillis(), settings.commit().toMillis()));
        // Whether it is time to commit is looked at between two polls.
        own.put(StreamsConfig.POLL_MS_CONFIG, 5L);
        own.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, cluster.replication());
        own.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        own.put(StreamsConfig.TOPOLOGY_OPTIMIZATION_CONFIG, StreamsConfig.OPTIMIZE);
        own.put(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLetters.class);
        own.put(StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLetters.class);
        own.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, BoundedRocksDb.class);
        own.put(StreamsConfig.consumerPrefix(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG), settings.instance());
        own.put(StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
        own.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "lz4");
        own.put(StreamsConfig.producerPrefix(ProducerConfig.BATCH_SIZE_CONFIG), BATCH_BYTES);
        own.put(StreamsConfig.producerPrefix(ProducerConfig.RETRY_BACKOFF_MS_CONFIG), RETRY_MS);
        own.put(
                StreamsConfig.topicPrefix(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG),
                Math.max(1, cluster.replication() - 1));
        Properties properties = new Properties();
        properties.putAll(cluster.client(own));
        return properties;
    }

    /** Told when the stage ends by itself. */
    public interface Failure {
        void failed(Throwable fault);
    }
}
