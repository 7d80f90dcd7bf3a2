package wirewatch.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.utility.DockerImageName;
import wirewatch.contract.Article;
import wirewatch.contract.ArticleId;
import wirewatch.contract.Cluster;
import wirewatch.contract.Topics;
import wirewatch.contract.Wire;
import wirewatch.ingest.send.Inputs;
import wirewatch.ingest.send.SendResult;
import wirewatch.ingest.send.SendSettings;
import wirewatch.ingest.send.Sender;

/** The ingest on a real broker. */
@Testcontainers(disabledWithoutDocker = true)
class KafkaTest {

    @Container
    private static final KafkaContainer KAFKA = new KafkaContainer(
                    DockerImageName.parse(System.getenv().getOrDefault("KAFKA_IMAGE", "apache/kafka:4.3.1"))
                            .asCompatibleSubstituteFor("apache/kafka"))
            .withStartupTimeout(Duration.ofMinutes(4));

    private final HttpClient client = HttpClient.newHttpClient();

    private Ingest ingest;

    @BeforeEach
    void start() {
        IngestSettings settings = IngestSettings.from(Map.of("WIREWATCH_PORT", "0", "WIREWATCH_BROKER_SECONDS", "3"));
        ingest = Ingest.start(settings, Cluster.at(KAFKA.getBootstrapServers()), new SimpleMeterRegistry());
    }

    @AfterEach
    void stop() {
        ingest.close();
    }

    private HttpResponse<String> post(String json) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(ingest.url())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private int ready() throws Exception {
        URI health = ingest.url().resolve("/health/ready");
        return client.send(HttpRequest.newBuilder(health).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static List<ConsumerRecord<String, Article>> articles() {
        Map<String, Object> settings =
                Cluster.at(KAFKA.getBootstrapServers()).client(Map.of("isolation.level", "read_committed"));
        List<ConsumerRecord<String, Article>> all = new ArrayList<>();
        try (KafkaConsumer<String, Article> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), Wire.deserializer(Article.class))) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.ARTICLES.name()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long end = consumer.endOffsets(partitions).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            while (all.size() < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(all::add);
            }
        }
        return all;
    }

    @Test
    void an_article_posted_is_a_record_under_its_key() throws Exception {
        HttpResponse<String> response = post(
                "{\"id\":\"desk-1\",\"url\":\"https://news.example/dam?utm_source=x\",\"text\":\"The dam holds.\",\"published\":\"1999-01-01\"}");
        assertThat(response.statusCode()).isEqualTo(202);
        assertThat(articles())
                .filteredOn(record -> "desk-1".equals(record.value().id()))
                .singleElement()
                .satisfies(record -> {
                    assertThat(record.key()).isEqualTo(ArticleId.hash("https://news.example/dam"));
                    assertThat(record.value().text()).isEqualTo("The dam holds.");
                    assertThat(record.timestampType()).isEqualTo(TimestampType.LOG_APPEND_TIME);
                    assertThat(record.timestamp())
                            .as("when it came, not what its publisher says")
                            .isGreaterThan(1_700_000_000_000L);
                });
        assertThat(ready()).isEqualTo(200);
    }

    @Test
    void deliveries_of_one_address_meet_on_one_partition_in_their_order() throws Exception {
        String lines = IntStream.range(0, 200)
                .mapToObj(i -> "{\"url\":\"https://news.example/live\",\"text\":\"Version " + i + ".\"}\n")
                .collect(Collectors.joining());
        try (ByteArrayInputStream stdin = new ByteArrayInputStream(lines.getBytes(UTF_8))) {
            SendSettings settings = SendSettings.to(ingest.url(), null).withBatchArticles(7);
            SendResult result = new Sender(settings).send(Inputs.of(List.of("-"), stdin), new Silent());
            assertThat(result.isComplete()).isTrue();
        }
        String key = ArticleId.hash("https://news.example/live");
        List<ConsumerRecord<String, Article>> live =
                articles().stream().filter(record -> record.key().equals(key)).toList();
        assertThat(live)
                .extracting(ConsumerRecord::partition)
                .containsOnly(live.get(0).partition());
        assertThat(live)
                .extracting(record -> record.value().text())
                .containsExactlyElementsOf(IntStream.range(0, 200)
                        .mapToObj(i -> "Version " + i + ".")
                        .toList());
    }

    @Test
    void while_the_broker_pauses_nothing_is_acknowledged_and_afterwards_nothing_acknowledged_is_missing()
            throws Exception {
        Set<String> acknowledged = new HashSet<>();
        assertThat(post("{\"id\":\"before\",\"text\":\"The dam holds.\"}").statusCode())
                .isEqualTo(202);
        acknowledged.add("before");
        pause(true);
        try {
            for (int i = 0; i < 3; i++) {
                HttpResponse<String> response = post("{\"id\":\"paused-" + i + "\",\"text\":\"The dam holds.\"}");
                assertThat(response.statusCode()).isEqualTo(503);
                assertThat(response.headers().firstValue("Retry-After")).isPresent();
            }
            assertThat(ready()).isEqualTo(503);
        } finally {
            pause(false);
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() ->
                        post("{\"id\":\"after\",\"text\":\"The dam holds.\"}").statusCode() == 202);
        acknowledged.add("after");
        assertThat(articles())
                .extracting(record -> String.valueOf(record.value().id()))
                .containsAll(acknowledged);
        assertThat(ready()).isEqualTo(200);
    }

    private static void pause(boolean paused) {
        try (var command = paused
                ? DockerClientFactory.instance().client().pauseContainerCmd(KAFKA.getContainerId())
                : DockerClientFactory.instance().client().unpauseContainerCmd(KAFKA.getContainerId())) {
            command.exec();
        }
    }
}
