package wirewatch.standalone.doctor;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import wirewatch.contract.Cluster;
import wirewatch.contract.Topic;
import wirewatch.contract.Topics;
import wirewatch.standalone.Complaint;

/** A broker: does it answer, are the topics there, and do they keep what they must keep. */
public final class BrokerChecks {

    private static final int PATIENCE_MILLIS = 5_000;

    private BrokerChecks() {}

    public static Stream<Finding> of(String bootstrap) {
        Map<String, Object> impatient =
                Map.of("default.api.timeout.ms", PATIENCE_MILLIS, "request.timeout.ms", PATIENCE_MILLIS / 2);
        try (Admin admin = Admin.create(Cluster.at(bootstrap).client(impatient))) {
            Collection<Node> nodes = get(admin.describeCluster().nodes());
            Finding broker = Finding.well("broker", bootstrap + ", " + nodes.size() + " node(s)");
            return Stream.concat(Stream.of(broker), topics(admin));
        } catch (KafkaException | ExecutionException | TimeoutException e) {
            return Stream.of(Finding.ill(
                    "broker",
                    "no answer from " + bootstrap + " (" + Complaint.reason(e) + ")",
                    "start it, or give another address with --bootstrap HOST:PORT"));
        }
    }

    private static Stream<Finding> topics(Admin admin) throws ExecutionException, TimeoutException {
        Collection<String> present = get(admin.listTopics().names());
        List<ConfigResource> resources = Topics.all().stream()
                .filter(topic -> present.contains(topic.name()))
                .map(BrokerChecks::resource)
                .toList();
        Map<ConfigResource, Config> configs =
                get(admin.describeConfigs(resources).all());
        Map<String, TopicDescription> descriptions = get(admin.describeTopics(
                        resources.stream().map(ConfigResource::name).toList())
                .allTopicNames());
        return Topics.all().stream().map(topic -> {
            Config config = configs.get(resource(topic));
            TopicDescription description = descriptions.get(topic.name());
            return config == null || description == null
                    ? Finding.ill("topic", topic.name() + " is missing", "any stage makes it when it starts")
                    : topic(topic, config, description.partitions().size());
        });
    }

    private static Finding topic(Topic<?> topic, Config config, int partitions) {
        String wanted =
                topic.config().getOrDefault(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE);
        String policy = config.get(TopicConfig.CLEANUP_POLICY_CONFIG).value();
        String seen = topic.name() + ", " + partitions + " partition(s), " + policy;
        return wanted.equals(policy)
                ? Finding.well("topic", seen)
                : Finding.ill("topic", seen, "set its cleanup.policy to " + wanted);
    }

    private static ConfigResource resource(Topic<?> topic) {
        return new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
    }

    private static <V> V get(KafkaFuture<V> future) throws ExecutionException, TimeoutException {
        try {
            return future.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TimeoutException("interrupted");
        }
    }
}
