package wirewatch.sink.reading;

import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import wirewatch.contract.Topic;

/** The partitions of a topic, for consumers outside any group. */
public final class Partitions {

    private Partitions() {}

    /**
     * All of them. A consumer tells of a topic that its broker does not know yet, or no more, as one without partitions: who went
     * on with that would wait for ever.
     *
     * @throws UnknownTopicOrPartitionException where the broker does not know the topic
     */
    public static List<TopicPartition> of(Consumer<?, ?> consumer, Topic<?> topic) {
        List<TopicPartition> partitions = consumer.partitionsFor(topic.name()).stream()
                .map(part -> new TopicPartition(part.topic(), part.partition()))
                .toList();
        if (partitions.isEmpty()) {
            throw new UnknownTopicOrPartitionException("the broker does not know the topic " + topic.name());
        }
        return partitions;
    }
}
