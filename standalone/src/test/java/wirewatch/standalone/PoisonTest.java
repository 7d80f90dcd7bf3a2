package wirewatch.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wirewatch.contract.Topics;
import wirewatch.contract.Watch;
import wirewatch.standalone.api.Api;
import wirewatch.standalone.stages.AllInOne;

/** Row 22 of what a security reviewer would send on day one. */
class PoisonTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<byte[]> POISON = List.of(
            new byte[0],
            new byte[] {0, -1, -2, -128, 10, 13},
            "{".getBytes(UTF_8),
            "null".getBytes(UTF_8),
            "[[[]]]".getBytes(UTF_8),
            "{\"id\":\"p\",\"arrived\":\"never\"}".getBytes(UTF_8),
            "[".repeat(100_000).getBytes(UTF_8));

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    private Path data;

    @Test
    void poison_on_every_topic_becomes_dead_letters_no_lag_is_left_and_all_stages_work_on() throws Exception {
        try (AllInOne all = AllInOne.start(
                new AllInOne.Place(data.resolve("data"), "127.0.0.1", 0, 0), Map.of("WIREWATCH_COMMIT_MS", "50"))) {
            all.awaitReady();
            Api api = new Api(all.address(), null);
            api.put(new Watch("dam", "Dam", "\"velda dam\"", null));
            await().atMost(PATIENCE).until(() -> all.processor().watches() == 1);
            send(all, "before", "Engineers opened the Velda dam at noon.");
            await().atMost(PATIENCE).until(() -> told(all) == 1);
            Set<String> topics = topics(all);
            assertThat(topics)
                    .contains(
                            Topics.alertsOf("dam").name(),
                            "wirewatch-processor-by-language-repartition",
                            Topics.WATCHES.name());
            poison(all, topics);
            send(all, "after", "Snow fell on the pass above the Velda dam during the night, the road office said.");
            await().atMost(PATIENCE).until(() -> told(all) == 2);
            await().atMost(PATIENCE)
                    .untilAsserted(
                            () -> assertThat(lags(all)).hasSizeGreaterThan(5).containsOnly(0.0));
            assertThat(deadLetters(all)).isGreaterThanOrEqualTo(2.0 * POISON.size());
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(get(all, "/health/ready")).contains("\"troubles\":{}"));
            assertThat(api.watches()).extracting(Watch::id).containsExactly("dam");
        }
    }

    /** What stages read or write; a changelog is a store's own, and nobody reads the dead letters but who asks for them. */
    private static Set<String> topics(AllInOne all) throws InterruptedException, ExecutionException {
        try (Admin admin = Admin.create(all.cluster().client(Map.of()))) {
            return admin.listTopics().names().get().stream()
                    .filter(name -> name.startsWith("wirewatch") && !name.endsWith("-changelog"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static void poison(AllInOne all, Set<String> topics) throws InterruptedException, ExecutionException {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                all.cluster().client(Map.of()), new ByteArraySerializer(), new ByteArraySerializer())) {
            for (String topic : topics) {
                POISON.forEach(bytes -> sent.add(producer.send(new ProducerRecord<>(topic, bytes, bytes))));
            }
        }
        for (Future<RecordMetadata> each : sent) {
            each.get();
        }
    }

    private void send(AllInOne all, String name, String text) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(all.address().resolve("/articles"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"url\":\"https://" + name + ".example/dam\",\"text\":\"" + text + "\"}"))
                .build();
        assertThat(http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(202);
    }

    private double told(AllInOne all) {
        return figures(all, "wirewatch_alerts_total").stream()
                .mapToDouble(figure -> figure)
                .sum();
    }

    private double deadLetters(AllInOne all) {
        return figures(all, "wirewatch_dead_letters_total").stream()
                .mapToDouble(figure -> figure)
                .sum();
    }

    private List<Double> lags(AllInOne all) {
        return figures(all, "wirewatch_lag_records");
    }

    private List<Double> figures(AllInOne all, String name) {
        return get(all, "/metrics")
                .lines()
                .filter(line -> line.startsWith(name))
                .map(line -> Double.valueOf(line.substring(line.lastIndexOf(' '))))
                .toList();
    }

    private String get(AllInOne all, String path) {
        try {
            return http.send(
                            HttpRequest.newBuilder(all.address().resolve(path)).build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
