package wirewatch.sink.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.junit.jupiter.api.Test;
import wirewatch.contract.Topics;

class PartitionsTest {

    private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");

    @Test
    void a_topic_that_the_broker_does_not_know_yet_is_no_topic_without_partitions() {
        assertThatThrownBy(() -> Partitions.of(consumer, Topics.ALERTS))
                .isInstanceOf(UnknownTopicOrPartitionException.class)
                .hasMessageContaining("wirewatch.alerts.v1");
    }

    @Test
    void all_partitions_of_a_topic_are_read() {
        Node node = new Node(1, "localhost", 9092);
        Node[] nodes = {node};
        String topic = Topics.ALERTS.name();
        consumer.updatePartitions(
                topic,
                List.of(
                        new PartitionInfo(topic, 0, node, nodes, nodes),
                        new PartitionInfo(topic, 1, node, nodes, nodes)));
        assertThat(Partitions.of(consumer, Topics.ALERTS))
                .containsExactly(new TopicPartition(topic, 0), new TopicPartition(topic, 1));
    }
}
