package wirewatch.standalone.dlq;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wirewatch.contract.Cluster;
import wirewatch.contract.Rejection;
import wirewatch.contract.Topics;
import wirewatch.standalone.TopicReader;
import wirewatch.standalone.broker.EmbeddedBroker;

class DeadLettersTest {

    @TempDir
    Path folder;

    private EmbeddedBroker broker;
    private DeadLetters letters;

    @BeforeEach
    void start() {
        broker = EmbeddedBroker.start(folder, 0);
        letters = new DeadLetters(Cluster.at(broker.bootstrap()));
    }

    @AfterEach
    void stop() {
        broker.close();
    }

    @Test
    void letters_are_told_with_their_reason_and_sent_once_more_as_they_came_and_only_once() {
        laid("a", "{\"text\":", Rejection.MALFORMED, "line 1: the object does not end");
        laid("b", "\u0000\u0001 bytes", Rejection.UNREADABLE, "");

        assertThat(told(false))
                .extracting(DeadLetter::key, DeadLetter::reason, DeadLetter::detail)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("a", "MALFORMED", "line 1: the object does not end"),
                        org.assertj.core.groups.Tuple.tuple("b", "UNREADABLE", ""));

        assertThat(letters.replay()).isEqualTo(2);
        assertThat(articles()).containsExactlyInAnyOrder("a {\"text\":", "b \u0000\u0001 bytes");
        assertThat(told(false)).isEmpty();
        assertThat(told(true)).hasSize(2);
        assertThat(letters.replay()).isZero();

        laid("c", "later", Rejection.NO_TEXT, "");
        assertThat(told(false)).extracting(DeadLetter::key).containsExactly("c");
        assertThat(letters.replay()).isEqualTo(1);
        assertThat(articles()).hasSize(3);
    }

    @Test
    void an_opening_is_one_line_whatever_the_bytes_are() {
        laid("a", "first\nline \u001b[31m and\tmore", Rejection.MALFORMED, "");

        assertThat(told(false)).extracting(DeadLetter::opening).containsExactly("first line [31m and more");
    }

    private List<DeadLetter> told(boolean all) {
        List<DeadLetter> told = new ArrayList<>();
        letters.list(all, told::add);
        return told;
    }

    private List<String> articles() {
        return TopicReader.all(broker.bootstrap(), Topics.ARTICLES).stream()
                .map(record -> new String(record.key(), UTF_8) + " " + new String(record.value(), UTF_8))
                .toList();
    }

    private void laid(String key, String value, Rejection reason, String detail) {
        Map<String, Object> settings = Cluster.at(broker.bootstrap()).client(Map.of());
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            ProducerRecord<byte[], byte[]> letter =
                    new ProducerRecord<>(Topics.DEAD_ARTICLES.name(), key.getBytes(UTF_8), value.getBytes(UTF_8));
            letter.headers().add(Rejection.REASON_HEADER, reason.name().getBytes(UTF_8));
            letter.headers().add(Rejection.DETAIL_HEADER, detail.getBytes(UTF_8));
            producer.send(letter).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
