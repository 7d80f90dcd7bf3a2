package wirewatch.standalone.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import wirewatch.contract.Alert;
import wirewatch.contract.Clipping;
import wirewatch.contract.Cluster;
import wirewatch.contract.Story;
import wirewatch.contract.StoryLink;
import wirewatch.contract.Topic;
import wirewatch.contract.Topics;
import wirewatch.contract.Wire;

/** What comes out of the pipe, read from its topics as any program may. */
final class Results implements AutoCloseable {

    private final KafkaConsumer<String, String> consumer;
    private final Map<String, Story> stories = new HashMap<>();

    Results(Cluster cluster) {
        consumer = new KafkaConsumer<>(
                cluster.client(Map.of(
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed",
                        ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, "50")),
                new StringDeserializer(),
                new StringDeserializer());
        List<TopicPartition> partitions = new ArrayList<>();
        for (Topic<?> topic : List.of(Topics.CLIPPINGS, Topics.ALERTS, Topics.STORIES)) {
            consumer.partitionsFor(topic.name())
                    .forEach(info -> partitions.add(new TopicPartition(info.topic(), info.partition())));
        }
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** What came since the last call, waiting a moment for it. */
    Batch next() {
        Batch batch = new Batch(new ArrayList<>(), new ArrayList<>());
        for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(100))) {
            if (record.value() != null) {
                sort(record, batch);
            }
        }
        return batch;
    }

    /** The story that an id stands for now. */
    String current(String story) {
        Story known = stories.get(story);
        return known == null || known.replacedBy() == null ? story : current(known.replacedBy());
    }

    /** Whether the story of a clipping has come with it. */
    boolean isLatest(Clipping clipping) {
        Story known = stories.get(current(clipping.story()));
        return known != null && known.latest().equals(clipping.id());
    }

    /** Its links to stories of other languages, as far as they have come. */
    List<StoryLink> elsewhere(String story) {
        Story known = stories.get(current(story));
        return known == null ? List.of() : known.elsewhere();
    }

    /** What the story is called; nothing where it is not known. */
    String headline(String story) {
        Story known = stories.get(current(story));
        return known == null ? "" : known.headline();
    }

    private void sort(ConsumerRecord<String, String> record, Batch batch) {
        if (record.topic().equals(Topics.CLIPPINGS.name())) {
            batch.clippings().add(Wire.read(record.value(), Clipping.class));
        } else if (record.topic().equals(Topics.ALERTS.name())) {
            batch.alerts().add(Wire.read(record.value(), Alert.class));
        } else {
            Story story = Wire.read(record.value(), Story.class);
            stories.put(story.id(), story);
        }
    }

    @Override
    public void close() {
        consumer.close();
    }

    /**
     * What came at one time.
     *
     * @param clippings in order
     * @param alerts in order
     */
    record Batch(List<Clipping> clippings, List<Alert> alerts) {}
}
