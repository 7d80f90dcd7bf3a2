package wirewatch.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wirewatch.contract.ReadingGroup;
import wirewatch.contract.Topics;
import wirewatch.contract.Watch;
import wirewatch.contract.Wire;
import wirewatch.sink.trace.Step;
import wirewatch.sink.trace.Trail;
import wirewatch.standalone.api.Api;
import wirewatch.standalone.console.TrailLines;
import wirewatch.standalone.stages.AllInOne;
import wirewatch.standalone.watchdog.Backlog;

/** What an operator sees of running stages: metrics, health, the way of an article. */
class OperationsTest {

    private static final Path ROOT = Path.of(System.getProperty("wirewatch.root"));
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    static Path data;

    private static AllInOne all;
    private static Api api;

    @BeforeAll
    static void start() {
        all = AllInOne.start(new AllInOne.Place(data.resolve("data"), "127.0.0.1", 0, 0), Map.of());
        all.awaitReady();
        api = new Api(all.address(), null);
        api.put(new Watch("dam", "Dam", "\"velda dam\"", null));
        await().atMost(PATIENCE).until(() -> all.processor().watches() == 1);
    }

    @AfterAll
    static void stop() {
        all.close();
    }

    @Test
    void one_article_is_followed_through_all_stages_under_its_caller_s_trace() {
        Instant before = Instant.ofEpochMilli(0);
        String id = send("{\"url\":\"https://one.example/dam\",\"text\":\"Engineers opened the Velda dam at noon.\"}");
        Trail trail = await().atMost(PATIENCE)
                .until(
                        () -> api.trace(id, before).orElseThrow(),
                        told -> told.state() == Trail.State.TOLD && isStored(told));
        assertThat(trail.trace()).isEqualTo(TRACE);
        assertThat(trail.complete()).isTrue();
        assertThat(trail.steps())
                .extracting(step -> step.stage() + ": " + step.what())
                .startsWith("ingest: received by HTTP", "broker: arrived", "processor: decided NEW_STORY")
                .contains("sink: told dam", "archive: stored")
                .hasSize(5);
        assertThat(trail.steps()).extracting(Step::at).isSorted();
        assertThat(trail.steps()).extracting(Step::where).anyMatch(where -> where.startsWith("wirewatch.alerts.v1-"));
        assertThat(TrailLines.of(trail)).hasSize(7).last().asString().contains("told to all watches that want it");
    }

    private static boolean isStored(Trail trail) {
        return trail.steps().stream().anyMatch(step -> step.stage().equals("archive"));
    }

    @Test
    void the_archive_says_where_to_begin_and_a_repeat_leads_to_nothing() {
        String article = "{\"url\":\"https://two.example/snow\",\"text\":\"Snow closed the northern pass on Monday.\"}";
        String id = send(article);
        await().atMost(PATIENCE).until(() -> api.clipping(id).isPresent());
        Trail first = api.trace(id, null).orElseThrow();
        assertThat(first.state()).isEqualTo(Trail.State.DECIDED);
        Instant arrived = first.steps().get(1).at();
        send(article);
        Trail again = api.trace(id, arrived.plusMillis(1)).orElseThrow();
        assertThat(again.state()).isEqualTo(Trail.State.ARRIVED);
        assertThat(again.steps()).hasSize(2);
    }

    @Test
    void the_way_of_what_cannot_be_read_ends_at_its_dead_letter() {
        String id = send("{\"url\":\"https://three.example/nothing\",\"text\":\"… !\"}");
        Trail trail = await().atMost(PATIENCE)
                .until(() -> api.trace(id, null).orElseThrow(), found -> found.state() == Trail.State.DEAD_LETTER);
        assertThat(trail.steps()).last().extracting(Step::what).isEqualTo("a dead letter: NO_TEXT");
    }

    @Test
    void an_article_that_never_came_has_no_way() {
        assertThat(api.trace("never", null)).isEmpty();
        assertThat(get("/api/trace/never?since=yesterday").statusCode()).isEqualTo(400);
    }

    @Test
    void every_series_that_the_dashboard_and_the_rules_ask_for_is_told() throws IOException {
        send("{\"url\":\"https://four.example/dam\",\"text\":\"The Velda dam held through the night, they said.\"}");
        Set<String> wanted = new TreeSet<>();
        for (String file : List.of("ops/grafana/dashboards/wirewatch.json", "ops/prometheus/rules.yml")) {
            wanted.addAll(found("\\b((?:wirewatch|jvm|process)_[a-z_]+[a-z])", Files.readString(ROOT.resolve(file))));
        }
        assertThat(wanted).hasSizeGreaterThan(20);
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(found("(?m)^([a-z_]+)", metrics())).containsAll(wanted));
    }

    @Test
    void the_stores_tell_how_much_they_take_on_disk() {
        send(
                "{\"url\":\"https://six.example/dam\",\"text\":\"The Velda dam is to be raised by two metres, the board said.\"}");
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(metrics()).containsPattern("wirewatch_store_bytes\\{store=\"clippings\"} [1-9]"));
    }

    @Test
    void lag_is_told_of_every_group_and_comes_to_nought() {
        send("{\"url\":\"https://five.example/dam\",\"text\":\"Rain at the Velda dam again, for the third day.\"}");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(metrics())
                        .contains(
                                "wirewatch_lag_records{group=\"processor\",topic=\"wirewatch.articles.v1\"} 0.0",
                                "wirewatch_lag_records{group=\"processor\",topic=\"wirewatch-processor-by-language-repartition\"} 0.0",
                                "wirewatch_lag_records{group=\"alerts\",topic=\"wirewatch.clippings.v1\"} 0.0",
                                "wirewatch_lag_records{group=\"archive\",topic=\"wirewatch.alerts.v1\"} 0.0"));
        await().atMost(PATIENCE)
                .until(() -> get("/health/ready").body(), body -> body.contains("\"status\":\"ready\""));
        assertThat(get("/health/live").statusCode()).isEqualTo(200);
    }

    @Test
    void a_member_that_reads_and_gets_nothing_done_is_trouble_until_it_moves() {
        send("{\"url\":\"https://nine.example/dam\",\"text\":\"Something to wait for.\"}");
        ReadingGroup stuck = new ReadingGroup("stuck", "stuck", "stuck-");
        try (KafkaConsumer<byte[], byte[]> member = member(stuck);
                Backlog backlog =
                        Backlog.of(all.cluster(), List.of(stuck), new SimpleMeterRegistry(), Duration.ofSeconds(8))) {
            await().atMost(PATIENCE).until(() -> {
                member.poll(Duration.ofMillis(100));
                return String.valueOf(backlog.trouble("stuck")).matches("\\d+ records wait, and none was done lately");
            });
            member.seekToEnd(member.assignment());
            member.assignment().forEach(member::position);
            member.commitSync();
            await().atMost(PATIENCE).until(() -> backlog.trouble("stuck") == null);
        }
    }

    private static KafkaConsumer<byte[], byte[]> member(ReadingGroup group) {
        KafkaConsumer<byte[], byte[]> member = new KafkaConsumer<>(
                all.cluster()
                        .client(Map.of(
                                "group.id",
                                group.id(),
                                "group.instance.id",
                                group.member() + "1",
                                "enable.auto.commit",
                                false,
                                "auto.offset.reset",
                                "earliest")),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        member.subscribe(List.of(Topics.ARTICLES.name()));
        return member;
    }

    @Test
    void no_series_grows_with_outlets_languages_stories_or_watches() {
        send("{\"url\":\"https://six.example/dam\",\"source\":\"S0\",\"text\":\"A first word on the Velda dam.\"}");
        await().atMost(PATIENCE).until(() -> alerts() > 0 && metrics().contains("group=\"archive\",topic="));
        Set<String> before = series();
        double told = alerts();
        api.put(new Watch("rain", "Rain", "regen OR lluvia OR rain", null));
        await().atMost(PATIENCE).until(() -> all.processor().watches() == 2);
        send(
                "{\"url\":\"https://seven.example/de\",\"source\":\"S1\",\"text\":\"Der Regen am Staudamm hat seit drei Tagen"
                        + " nicht aufgehört, sagte die Behörde am Montag in der Stadt.\"}");
        send(
                "{\"url\":\"https://eight.example/es\",\"source\":\"S2\",\"text\":\"La lluvia sobre la presa no ha parado en"
                        + " tres días, dijo la autoridad del agua este lunes en la ciudad.\"}");
        await().atMost(PATIENCE).until(() -> alerts() >= told + 2);
        assertThat(series()).isEqualTo(before);
    }

    private static double alerts() {
        return metrics()
                .lines()
                .filter(line -> line.startsWith("wirewatch_alerts_total"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    /** Of Wirewatch; collectors of garbage come and go. */
    private static Set<String> series() {
        return metrics()
                .lines()
                .filter(line -> line.startsWith("wirewatch_"))
                .map(line -> line.substring(0, line.lastIndexOf(' ')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String metrics() {
        return get("/metrics").body();
    }

    private static Set<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** @return the id that was acknowledged */
    private static String send(String article) {
        HttpResponse<String> answer = exchange(request("/articles")
                .header("Content-Type", "application/json")
                .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                .POST(HttpRequest.BodyPublishers.ofString(article)));
        try {
            JsonNode line = Wire.json().readTree(answer.body());
            return Optional.ofNullable(line.get("id")).orElseThrow().asText();
        } catch (IOException e) {
            throw new AssertionError(answer.body(), e);
        }
    }

    private static HttpResponse<String> get(String path) {
        return exchange(request(path));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(all.address().resolve(path));
    }

    private static HttpResponse<String> exchange(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
