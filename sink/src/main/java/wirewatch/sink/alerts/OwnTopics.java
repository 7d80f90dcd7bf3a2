package wirewatch.sink.alerts;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TopicExistsException;
import wirewatch.contract.Alert;
import wirewatch.contract.Cluster;
import wirewatch.contract.Topic;
import wirewatch.contract.Topics;

/** Creates the watches' own topics when they are first needed. One partition each: a watch's alerts share a key anyway. */
final class OwnTopics implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** In one request: a thousand at once keep a broker longer than it lets a request, or a transaction, wait. */
    private static final int BATCH = 100;

    private final Admin admin;
    private final short replication;
    private final Set<String> present = new HashSet<>();

    OwnTopics(Cluster cluster) {
        this.admin = Admin.create(cluster.client(Map.of()));
        this.replication = (short) cluster.replication();
    }

    void ensure(Collection<String> watches) {
        List<NewTopic> missing = watches.stream()
                .distinct()
                .filter(watch -> !present.contains(watch))
                .map(Topics::alertsOf)
                .map(this::described)
                .toList();
        for (int from = 0; from < missing.size(); from += BATCH) {
            List<NewTopic> batch = missing.subList(from, Math.min(missing.size(), from + BATCH));
            admin.createTopics(batch).values().forEach(OwnTopics::await);
        }
        present.addAll(watches);
    }

    private NewTopic described(Topic<Alert> topic) {
        return new NewTopic(topic.name(), 1, replication).configs(topic.config());
    }

    private static void await(String topic, KafkaFuture<Void> created) {
        try {
            created.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new KafkaException("topic " + topic + " cannot be created: " + e.getMessage(), e);
            }
        } catch (TimeoutException e) {
            throw new KafkaException("topic " + topic + " was not created in " + PATIENCE.toSeconds() + " s", e);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
