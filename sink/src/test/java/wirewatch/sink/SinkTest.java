package wirewatch.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static wirewatch.sink.Samples.NOON;
import static wirewatch.sink.Samples.clipping;
import static wirewatch.sink.Samples.story;
import static wirewatch.sink.Samples.watch;

import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.kafka.KafkaContainer;
import wirewatch.contract.Alert;
import wirewatch.contract.Decision;
import wirewatch.contract.Rejection;
import wirewatch.contract.Topics;
import wirewatch.contract.Wire;
import wirewatch.sink.alerts.DeadClippings;

/** The whole stage against a real broker, with its archive in SQLite, from the outside. */
@Testcontainers(disabledWithoutDocker = true)
class SinkTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String TOKEN = "open sesame";

    @Container
    private static final KafkaContainer KAFKA = Broker.container();

    @TempDir
    static Path data;

    private static Broker broker;
    private static Sink sink;

    @BeforeAll
    static void starts() {
        broker = new Broker(KAFKA.getBootstrapServers());
        sink = start();
        await().atMost(PATIENCE).until(() -> sink.health().troubles().isEmpty());
    }

    private static Sink start() {
        SinkSettings settings = SinkSettings.from(Map.of(
                "WIREWATCH_DATA", data.toString(),
                "WIREWATCH_PORT", "0",
                "WIREWATCH_TOKEN", TOKEN,
                "WIREWATCH_STREAM_QUEUE", "2000",
                "WIREWATCH_STREAM_HEARTBEAT", "1"));
        return Sink.start(
                settings,
                broker.cluster(),
                query -> {
                    if (query.contains("(((")) {
                        throw new IllegalArgumentException("query: too many brackets at character 1");
                    }
                },
                new SimpleMeterRegistry());
    }

    @AfterAll
    static void ends() {
        sink.close();
        broker.close();
    }

    @Test
    void a_clipping_becomes_an_alert_on_both_topics_on_the_stream_and_in_the_archive() throws Exception {
        broker.write(watch("seeds", Decision.REPRINT));
        try (Following reader = Following.at(HTTP, sink.port(), "/stream?watch=seeds", null)) {
            broker.write(clipping("s1").matching("seeds").make());
            broker.write(clipping("s2")
                    .decided(Decision.REPRINT)
                    .matching("seeds", "nobody")
                    .make());
            await().atMost(PATIENCE).until(() -> reader.events().size() == 3);
            assertThat(reader.contentType()).startsWith("text/event-stream");
            assertThat(reader.events()).extracting(Following.Received::name).containsOnly("alert", "clipping");
        }
        assertThat(broker.values(Topics.alertsOf("seeds"))).singleElement().satisfies(alert -> {
            assertThat(alert.clipping()).isEqualTo("s2");
            assertThat(broker.read(Topics.ALERTS))
                    .extracting(ConsumerRecord::value)
                    .contains(Wire.write(alert));
        });
        ConsumerRecord<String, String> told =
                broker.read(Topics.alertsOf("seeds")).get(0);
        assertThat(told.key()).isEqualTo("seeds");
        assertThat(header(told, "ce_type")).isEqualTo("wirewatch.alert.reprint");
        await().atMost(PATIENCE)
                .until(() -> json("/api/alerts?watch=seeds")
                        .at("/items/0/clipping")
                        .asText()
                        .equals("s2"));
        assertThat(json("/api/clippings/s2").at("/decision").asText()).isEqualTo("REPRINT");
        assertThat(broker.read(Topics.alertsOf("nobody"))).isEmpty();
    }

    @Test
    void a_watch_that_came_a_moment_before_its_clipping_is_known() {
        for (int i = 0; i < 20; i++) {
            String id = "fresh-" + i;
            broker.write(watch(id));
            broker.write(clipping("clipping-of-" + id).matching(id).make());
            await().atMost(PATIENCE)
                    .until(() -> broker.read(Topics.alertsOf(id)).size() == 1);
        }
    }

    /** Row 22 of what a security reviewer would send on day one; {@code PoisonTest} has it of all stages. */
    @Test
    void poison_goes_to_the_dead_letters_and_what_follows_is_told() {
        broker.write(watch("after-poison"));
        for (String poison : List.of("{", "null", "{}", "[]", "{\"id\":\"p\",\"arrived\":\"never\"}", "\u0000\uFFFF")) {
            broker.write(Topics.CLIPPINGS, "poison", poison);
            broker.write(Topics.STORIES, "poison", poison);
            broker.write(Topics.WATCHES, "poison", poison);
            broker.write(Topics.ALERTS, "poison", poison);
        }
        broker.write(Topics.CLIPPINGS, "poison", null);
        broker.write(clipping("good").matching("after-poison").make());
        await().atMost(PATIENCE)
                .until(() -> broker.read(Topics.alertsOf("after-poison")).size() == 1);
        List<ConsumerRecord<String, String>> dead = broker.read(Topics.DEAD_CLIPPINGS);
        assertThat(dead).hasSize(7).allSatisfy(letter -> {
            assertThat(header(letter, Rejection.REASON_HEADER)).isEqualTo("MALFORMED");
            assertThat(header(letter, Rejection.DETAIL_HEADER)).isNotBlank();
            assertThat(header(letter, DeadClippings.ORIGIN_HEADER)).startsWith("wirewatch.clippings.v1-");
        });
        assertThat(dead).extracting(ConsumerRecord::value).contains("{", "{}", null);
        await().atMost(PATIENCE)
                .until(() -> json("/api/clippings/good").at("/id").asText().equals("good"));
        await().atMost(PATIENCE)
                .until(() -> json("/api/alerts?watch=after-poison").at("/items").size() == 1);
        assertThat(sink.health().troubles()).isEmpty();
    }

    @Test
    void a_merged_story_answers_with_where_it_went() throws Exception {
        broker.write(Topics.STORIES, "kept", Wire.write(story("kept", NOON, null)));
        broker.write(Topics.STORIES, "gone", Wire.write(story("gone", NOON, "kept")));
        broker.write(clipping("of-gone").in("gone").make());
        await().atMost(PATIENCE).until(() -> get("/api/stories/gone").statusCode() == 301);
        assertThat(get("/api/stories/gone").headers().firstValue("Location")).contains("/api/stories/kept");
        await().atMost(PATIENCE)
                .until(() ->
                        json("/api/stories/kept").at("/clippings/0/id").asText().equals("of-gone"));
        assertThat(json("/api/stories?limit=1").at("/items")).hasSize(1);
        HttpResponse<String> none = get("/api/stories/none");
        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(none.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void an_id_of_a_deliverers_own_making_is_found_by_its_address() {
        broker.write(clipping("desk/17 \u00e4?").make());
        await().atMost(PATIENCE)
                .until(() -> json("/api/clippings/desk%2F17%20%C3%A4%3F")
                        .at("/id")
                        .asText()
                        .equals("desk/17 \u00e4?"));
    }

    @Test
    void watches_are_put_listed_and_removed_over_http() throws Exception {
        assertThat(put("velda", "{\"query\":\"velda AND dam\",\"kinds\":[\"REPRINT\"]}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(put("velda", "{\"query\":\"velda\",\"name\":\"The dam\"}").statusCode())
                .isEqualTo(200);
        assertThat(get("/api/watches").body()).contains("\"velda\"", "The dam");
        assertThat(delete("velda").statusCode()).isEqualTo(204);
        assertThat(get("/api/watches").body()).doesNotContain("\"velda\"");
        assertThat(delete("velda").statusCode()).isEqualTo(404);
    }

    @Test
    void a_watch_that_cannot_be_armed_is_refused_with_the_reason() throws Exception {
        assertProblem(put("velda", "{\"query\":\"((( boom\"}"), 400, "too many brackets");
        assertProblem(put("velda", "{\"query\":\"\"}"), 400, "watch query");
        assertProblem(put("velda", "{\"query\":\"a\",\"kinds\":[\"GOSSIP\"]}"), 400, "GOSSIP");
        assertProblem(put("velda", "{\"query\":\"a\",\"id\":\"other\"}"), 400, "the one in the address");
        assertProblem(put("Velda%20Dam", "{\"query\":\"a\"}"), 400, "watch id");
        assertProblem(put("velda", "[1"), 400, "");
        assertProblem(put("velda", "[]"), 400, "one JSON object");
        assertProblem(put("velda", "[".repeat(5_000)), 400, "");
        assertProblem(put("velda", "{\"query\":\"" + "a".repeat(70_000) + "\"}"), 413, "bytes");
        assertThat(get("/api/watches").body()).doesNotContain("\"velda\"");
    }

    @Test
    void strangers_pages_and_names_are_kept_out() throws Exception {
        int port = sink.port();
        String here = "Host: 127.0.0.1:" + port;
        assertThat(ByHand.status(port, "GET", "/", here)).isEqualTo(200);
        assertThat(ByHand.status(port, "GET", "/", "Host: localhost")).isEqualTo(200);
        assertThat(ByHand.status(port, "GET", "/", "Host: sink:8082")).isEqualTo(200);
        assertThat(ByHand.status(port, "GET", "/", "Host: [::1]:8082")).isEqualTo(200);
        assertThat(ByHand.status(port, "GET", "/", "Host: evil.example")).isEqualTo(403);
        assertThat(ByHand.status(port, "GET", "/stream", here, "Origin: https://evil.example"))
                .isEqualTo(403);
        assertThat(ByHand.status(
                        port, "DELETE", "/api/watches/x", here, "Origin: null", "Authorization: Bearer " + TOKEN))
                .isEqualTo(403);
        assertThat(ByHand.status(port, "DELETE", "/api/watches/x", here, "Sec-Fetch-Site: cross-site"))
                .isEqualTo(403);
        assertThat(ByHand.status(port, "DELETE", "/api/watches/x", here, "Origin: http://127.0.0.1:" + port))
                .isEqualTo(401);
    }

    @Test
    void writing_needs_the_token() throws Exception {
        assertThat(ask("PUT", "/api/watches/velda", "{\"query\":\"a\"}", null).statusCode())
                .isEqualTo(401);
        HttpResponse<String> wrong = ask("PUT", "/api/watches/velda", "{\"query\":\"a\"}", "wrong");
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(wrong.body()).doesNotContain(TOKEN);
    }

    @Test
    void a_reader_that_comes_back_gets_what_it_missed_once() throws Exception {
        broker.write(watch("resume"));
        String id;
        try (Following first = Following.at(HTTP, sink.port(), "/stream?watch=resume", null)) {
            broker.write(clipping("r1").matching("resume").make());
            await().atMost(PATIENCE).until(() -> first.events().size() == 2);
            await().atMost(PATIENCE).until(() -> first.lastId() != null);
            id = first.lastId();
        }
        broker.write(clipping("r2").matching("resume").make());
        await().atMost(PATIENCE)
                .until(() -> broker.read(Topics.alertsOf("resume")).size() == 2);
        try (Following again = Following.at(HTTP, sink.port(), "/stream?watch=resume", id)) {
            broker.write(clipping("r3").matching("resume").make());
            await().atMost(PATIENCE).until(() -> again.events().size() >= 4);
            assertThat(again.events())
                    .filteredOn(event -> event.name().equals("alert"))
                    .extracting(event -> Wire.read(event.data(), Alert.class).clipping())
                    .containsExactly("r2", "r3");
        }
    }

    @Test
    void who_was_away_for_longer_than_memory_goes_is_served_from_the_topics() throws Exception {
        broker.write(watch("away"));
        String id;
        try (Following first = Following.at(HTTP, sink.port(), "/stream?watch=away", null)) {
            await().atMost(PATIENCE).until(() -> first.lastId() != null);
            id = first.lastId();
        }
        broker.write(IntStream.range(0, 1_500)
                .mapToObj(i -> clipping("away-" + i).matching("away").make()));
        await().atMost(PATIENCE)
                .until(() -> broker.read(Topics.alertsOf("away")).size() == 1_500);
        try (Following again = Following.at(HTTP, sink.port(), "/stream?watch=away", id)) {
            await().atMost(PATIENCE).until(() -> again.events().size() >= 3_000);
            assertThat(again.events()).hasSize(3_000);
            assertThat(again.events().stream().map(Following.Received::data).distinct())
                    .hasSize(3_000);
        }
    }

    @Test
    void a_reader_who_does_not_read_is_let_go_and_disturbs_nobody() throws Exception {
        String large = "x".repeat(20_000);
        try (Socket deaf = ByHand.request(sink.port(), "GET", "/stream?watch=flood", "Host: localhost");
                Following reader = Following.at(HTTP, sink.port(), "/stream?watch=flood", null)) {
            await().atMost(PATIENCE).until(() -> reader.lastId() != null);
            broker.write(IntStream.range(0, 3_500)
                    .mapToObj(i -> clipping("flood-" + i)
                            .titled(large)
                            .matching("flood")
                            .make()));
            await().atMost(PATIENCE).until(() -> reader.events().size() == 3_500);
            assertThat(reader.ended()).isFalse();
            deaf.setSoTimeout(30_000);
            assertThat(deaf.getInputStream().readAllBytes()).hasSizeLessThan(3_500 * large.length());
        }
    }

    @Test
    void the_page_shows_hostile_titles_as_text_and_runs_nothing() throws Exception {
        broker.write(watch("hostile"));
        String title = "<img src=x onerror=alert(1)> \u202Egnp.exe & \"quotes\"";
        broker.write(clipping("hostile-1")
                .titled(title)
                .at("javascript:alert(1)")
                .matching("hostile")
                .make());
        await().atMost(PATIENCE)
                .until(() -> json("/api/alerts?watch=hostile").at("/items").size() == 1);
        HttpResponse<String> page = get("/");
        assertThat(page.body())
                .contains("&lt;img src=x onerror=alert(1)&gt; gnp.exe &amp; &quot;quotes&quot;")
                .doesNotContain("<img", "javascript:", "\u202E", "style=", "onclick");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'", "script-src 'self'")
                        .doesNotContain("unsafe"));
        assertThat(get("/assets/live.js").statusCode()).isEqualTo(200);
        assertThat(get("/assets/..%2F..%2Farchive").statusCode()).isIn(400, 404);
    }

    @Test
    void a_port_in_use_is_said_plainly() {
        SinkSettings taken = SinkSettings.from(Map.of(
                "WIREWATCH_DATA", data.resolve("other").toString(),
                "WIREWATCH_INSTANCE", "other",
                "WIREWATCH_PORT", String.valueOf(sink.port())));
        assertThatThrownBy(() -> Sink.start(taken, broker.cluster(), query -> {}, new SimpleMeterRegistry()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("port " + sink.port() + " is in use");
    }

    @Test
    void health_tells_alive_and_ready() throws Exception {
        assertThat(get("/health/live").statusCode()).isEqualTo(200);
        await().atMost(PATIENCE).until(() -> get("/health/ready").statusCode() == 200);
        assertThat(get("/health/ready").body()).contains("ready");
    }

    private static String header(ConsumerRecord<?, ?> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String detail) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains(detail);
    }

    private static JsonNode json(String path) throws Exception {
        return Wire.json().readTree(get(path).body());
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return ask("GET", path, "", null);
    }

    private static HttpResponse<String> put(String id, String body) throws Exception {
        return ask("PUT", "/api/watches/" + id, body, TOKEN);
    }

    private static HttpResponse<String> delete(String id) throws Exception {
        return ask("DELETE", "/api/watches/" + id, "", TOKEN);
    }

    private static HttpResponse<String> ask(String method, String path, String body, @Nullable String token)
            throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + sink.port() + path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
