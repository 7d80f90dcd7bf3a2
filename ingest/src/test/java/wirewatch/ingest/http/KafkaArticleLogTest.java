package wirewatch.ingest.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import wirewatch.contract.Topics;
import wirewatch.contract.Trace;

class KafkaArticleLogTest {

    private final MockProducer<String, byte[]> producer =
            new MockProducer<>(false, null, new StringSerializer(), new ByteArraySerializer());
    /** Of a broker that nobody is. */
    private final Admin nobody = Admin.create(Map.of("bootstrap.servers", "127.0.0.1:1"));

    private final KafkaArticleLog log = new KafkaArticleLog(producer, nobody);

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void an_article_is_safe_when_the_broker_says_so_and_not_before() {
        CompletableFuture<Void> safe = log.append("key", "{}".getBytes(UTF_8), "00-a");
        assertThat(safe).isNotDone();
        producer.completeNext();
        assertThat(safe).isCompleted();
        assertThat(producer.history()).singleElement().satisfies(record -> {
            assertThat(record.topic()).isEqualTo(Topics.ARTICLES.name());
            assertThat(record.key()).isEqualTo("key");
            assertThat(Trace.text(record.headers(), Trace.PARENT)).isEqualTo("00-a");
            assertThat(Trace.text(record.headers(), Trace.RECEIVED)).containsOnlyDigits();
            assertThat(record.timestamp())
                    .as("arrival, by the broker or the producer")
                    .isNull();
        });
    }

    @Test
    void an_article_that_the_broker_did_not_take_fails() {
        CompletableFuture<Void> lost = log.append("key", "{}".getBytes(UTF_8), "00-a");
        producer.errorNext(new TimeoutException("expired"));
        assertThat(lost).isCompletedExceptionally();
        producer.sendException = new TimeoutException("no metadata");
        assertThat(log.append("key", "{}".getBytes(UTF_8), "00-a")).isCompletedExceptionally();
    }

    @Test
    void a_broker_that_is_not_there_is_trouble() {
        assertThat(log.trouble()).isEqualTo("the broker does not answer");
    }

    @Test
    void after_closing_nothing_is_taken_and_nothing_thrown() {
        producer.close();
        assertThat(log.append("key", "{}".getBytes(UTF_8), "00-a")).isCompletedExceptionally();
    }
}
