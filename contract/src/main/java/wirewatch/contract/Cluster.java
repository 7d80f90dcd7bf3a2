package wirewatch.contract;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * The Kafka cluster that the stages meet on.
 *
 * @param bootstrap {@code host:port}, several with commas
 * @param partitions of topics that do not exist yet, 1 to 1000; the number is part of the interface, since keys stay on theirs
 * @param replication of topics that do not exist yet, 1 to 9
 * @param client further settings for every Kafka client, such as security; they win over Wirewatch's own
 */
public record Cluster(String bootstrap, int partitions, int replication, Map<String, String> client) {

    /** How long to wait for a broker that does not answer. */
    public static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    /** @throws IllegalArgumentException naming the setting, and what would have been right */
    public Cluster {
        require(!bootstrap.isBlank(), "bootstrap: host:port of a Kafka broker");
        require(partitions >= 1 && partitions <= 1000, "partitions: 1 to 1000, not " + partitions);
        require(replication >= 1 && replication <= 9, "replication: 1 to 9, not " + replication);
        client = Map.copyOf(client);
    }

    /** A cluster of one broker. */
    public static Cluster at(String bootstrap) {
        return new Cluster(bootstrap, 4, 1, Map.of());
    }

    /** A client's settings: the given ones, the bootstrap address, and the operator's own last. */
    public Map<String, Object> client(Map<String, Object> own) {
        Map<String, Object> settings = new HashMap<>(own);
        settings.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
        settings.putAll(client);
        return settings;
    }

    /**
     * Creates the topics that are missing, and waits until the broker shows them to its clients: what is read before would look as
     * if it had no partitions. Those that exist stay as they are.
     *
     * @throws UnreachableException where no broker answers within {@link #PATIENCE}
     */
    public void ensure(List<? extends Topic<?>> topics) {
        try (Admin admin = Admin.create(client(impatience()))) {
            Set<String> present = admin.listTopics().names().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            for (Topic<?> topic : topics) {
                if (!present.contains(topic.name())) {
                    create(admin, topic);
                }
            }
            await(admin, topics.stream().map(Topic::name).toList());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreachableException(bootstrap, e);
        } catch (ExecutionException | TimeoutException | ConfigException e) {
            throw new UnreachableException(bootstrap, e);
        } catch (KafkaException e) {
            throw new UnreachableException(bootstrap, e.getCause() == null ? e : e.getCause());
        }
    }

    private void create(Admin admin, Topic<?> topic) throws InterruptedException, ExecutionException, TimeoutException {
        NewTopic wanted = new NewTopic(topic.name(), partitions, (short) replication).configs(topic.config());
        try {
            admin.createTopics(List.of(wanted)).all().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    private static void await(Admin admin, List<String> topics)
            throws InterruptedException, ExecutionException, TimeoutException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!shown(admin, topics)) {
            if (System.nanoTime() > end) {
                throw new TimeoutException("the new topics " + topics + " do not appear");
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    private static boolean shown(Admin admin, List<String> topics)
            throws InterruptedException, ExecutionException, TimeoutException {
        try {
            return admin
                    .describeTopics(topics)
                    .allTopicNames()
                    .get(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    .values()
                    .stream()
                    .allMatch(topic -> topic.partitions().stream().allMatch(part -> part.leader() != null));
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownTopicOrPartitionException) {
                return false;
            }
            throw e;
        }
    }

    private static Map<String, Object> impatience() {
        int millis = (int) PATIENCE.toMillis();
        return Map.of("default.api.timeout.ms", millis, "request.timeout.ms", millis / 2);
    }

    private static void require(boolean right, String message) {
        if (!right) {
            throw new IllegalArgumentException(message);
        }
    }

    /** No broker answers at the address. */
    public static final class UnreachableException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnreachableException(String bootstrap, Throwable cause) {
            super(
                    "no Kafka broker answers at " + bootstrap + " ("
                            + (cause.getMessage() == null ? "no answer in time" : cause.getMessage())
                            + "): start one, or give another address with --bootstrap HOST:PORT",
                    cause);
        }
    }
}
