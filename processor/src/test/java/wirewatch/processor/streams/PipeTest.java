package wirewatch.processor.streams;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wirewatch.contract.Article;
import wirewatch.contract.ArticleId;
import wirewatch.contract.Clipping;
import wirewatch.contract.Cluster;
import wirewatch.contract.Decision;
import wirewatch.contract.Rejection;
import wirewatch.contract.Story;
import wirewatch.contract.Topics;
import wirewatch.contract.Watch;
import wirewatch.contract.Wire;
import wirewatch.processor.Processor;
import wirewatch.processor.ProcessorSettings;
import wirewatch.processor.domain.desk.Dam;
import wirewatch.processor.domain.desk.Drafting;
import wirewatch.processor.domain.watch.WatchIndex;

class PipeTest {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @TempDir
    private Path state;

    private TopologyTestDriver driver;
    private Topology topology;
    private TestInputTopic<String, byte[]> articles;
    private TestInputTopic<String, byte[]> watches;
    private TestOutputTopic<String, Clipping> clippings;
    private TestOutputTopic<String, Story> stories;
    private TestOutputTopic<byte[], byte[]> dead;

    @BeforeEach
    void start() {
        ProcessorSettings settings = ProcessorSettings.in(state);
        Properties properties = Processor.properties(settings, Cluster.at("nowhere:9092"));
        topology = new Pipe(settings, new Drafting(), new WatchIndex(), meters).topology(properties);
        driver = new TopologyTestDriver(topology, properties, Instant.parse("2026-03-03T06:00:00Z"));
        articles = driver.createInputTopic(
                Topics.ARTICLES.name(),
                new StringSerializer(),
                new ByteArraySerializer(),
                Instant.parse("2026-03-03T06:00:00Z"),
                Duration.ofMinutes(1));
        watches = driver.createInputTopic(Topics.WATCHES.name(), new StringSerializer(), new ByteArraySerializer());
        clippings = driver.createOutputTopic(
                Topics.CLIPPINGS.name(), new StringDeserializer(), Wire.deserializer(Clipping.class));
        stories = driver.createOutputTopic(
                Topics.STORIES.name(), new StringDeserializer(), Wire.deserializer(Story.class));
        dead = driver.createOutputTopic(
                Topics.DEAD_ARTICLES.name(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    @Test
    void the_topology_is_the_one_that_was_agreed_on() throws IOException {
        String now = topology.describe().toString();
        Files.writeString(Path.of("target", "topology.txt"), now);
        try (InputStream in = Objects.requireNonNull(PipeTest.class.getResourceAsStream("topology.txt"))) {
            assertThat(now)
                    .as("where the change is meant, target/topology.txt is the new golden file")
                    .isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void an_article_becomes_a_clipping_under_its_id_and_a_story_under_its_own() {
        arrives(Dam.original());
        TestRecord<String, Clipping> clipping = clippings.readRecord();
        assertThat(clipping.key())
                .isEqualTo(ArticleId.key(Dam.original()))
                .isEqualTo(clipping.value().id());
        assertThat(clipping.value().decision()).isEqualTo(Decision.NEW_STORY);
        assertThat(clipping.value().arrived()).isEqualTo("2026-03-03T06:00:00Z");
        TestRecord<String, Story> story = stories.readRecord();
        assertThat(story.key()).isEqualTo(clipping.value().story());
        assertThat(story.value().headline()).isEqualTo("Velda dam to open spillway gates");
    }

    @Test
    void a_reprint_is_published_with_its_source_and_a_repeat_is_only_counted() {
        arrives(Dam.original());
        arrives(Dam.reprintWithout("Asked about"));
        arrives(Dam.original());
        List<Clipping> published = clippings.readValuesToList();
        assertThat(published).extracting(Clipping::decision).containsExactly(Decision.NEW_STORY, Decision.REPRINT);
        assertThat(published.get(1).copyOf().id()).isEqualTo(published.get(0).id());
        assertThat(published.get(1).editReport().voicesRemoved()).containsExactly("Ana Duarte");
        assertThat(meters.counter("wirewatch.decisions", "decision", "repeat").count())
                .isEqualTo(1);
        assertThat(meters.counter("wirewatch.decisions", "decision", "reprint").count())
                .isEqualTo(1);
    }

    @Test
    void watches_come_and_go_while_articles_flow() {
        Watch watch = new Watch("dam", null, "\"velda dam\" AND gates", null);
        watches.pipeInput("dam", Wire.write(watch).getBytes(StandardCharsets.UTF_8));
        arrives(Dam.original());
        assertThat(clippings.readValue().watches()).containsExactly("dam");
        watches.pipeInput("dam", (byte[]) null);
        arrives(Dam.ownReport());
        assertThat(clippings.readValue().watches()).isEmpty();
    }

    @Test
    void a_watch_that_cannot_be_read_disturbs_neither_articles_nor_other_watches() {
        watches.pipeInput("broken", "{\"id\":\"broken\",\"query\":\"((\"}".getBytes(StandardCharsets.UTF_8));
        watches.pipeInput("noise", new byte[] {0, 1, 2});
        watches.pipeInput("dam", Wire.write(new Watch("dam", null, "dam", null)).getBytes(StandardCharsets.UTF_8));
        arrives(Dam.original());
        assertThat(clippings.readValue().watches()).containsExactly("dam");
    }

    @Test
    void what_cannot_be_read_becomes_a_dead_letter_with_its_bytes_and_the_reason() {
        byte[] noise = {(byte) 0xff, 0, 7};
        articles.pipeInput("a", noise);
        articles.pipeInput("b", "{\"title\":\"no text\"}".getBytes(StandardCharsets.UTF_8));
        articles.pipeInput("c", "[]".getBytes(StandardCharsets.UTF_8));
        articles.pipeInput("d", "null".getBytes(StandardCharsets.UTF_8));
        arrives(Dam.original());
        List<TestRecord<byte[], byte[]>> letters = dead.readRecordsToList();
        assertThat(letters)
                .extracting(letter -> header(letter, Rejection.REASON_HEADER))
                .containsExactly("MALFORMED", "NO_TEXT", "MALFORMED", "MALFORMED");
        assertThat(letters.get(0).value()).isEqualTo(noise);
        assertThat(letters.get(0).key()).isEqualTo("a".getBytes(StandardCharsets.UTF_8));
        assertThat(letters)
                .allSatisfy(letter ->
                        assertThat(header(letter, Rejection.DETAIL_HEADER)).isNotBlank());
        assertThat(clippings.readValuesToList()).hasSize(1);
        assertThat(meters.counter("wirewatch.dead.letters", "topic", "articles", "reason", "malformed")
                        .count())
                .isEqualTo(3);
    }

    @Test
    void who_watches_an_article_hears_that_it_was_taken_back() {
        Watch watch = new Watch("dam", null, "\"velda dam\" AND gates", null);
        watches.pipeInput("dam", Wire.write(watch).getBytes(StandardCharsets.UTF_8));
        arrives(Dam.original());
        arrives(retraction("https://meridian-wire.example/velda-dam"));
        arrives(retraction("https://meridian-wire.example/velda-dam"));

        List<Clipping> published = clippings.readValuesToList();
        assertThat(published).extracting(Clipping::withdrawn).containsExactly(false, true);
        assertThat(published.get(1).language()).isEqualTo("en");
        assertThat(published.get(1).watches()).containsExactly("dam");
        assertThat(dead.isEmpty()).isTrue();
    }

    @Test
    void a_retraction_without_a_text_of_what_is_not_remembered_is_a_dead_letter() {
        arrives(retraction("https://meridian-wire.example/nobody-knows"));

        assertThat(header(dead.readRecord(), Rejection.DETAIL_HEADER)).contains("not remembered");
        assertThat(clippings.isEmpty()).isTrue();
    }

    private static Article retraction(String url) {
        return new Article(
                null, url, null, null, null, null, null, null, null, null, null, Article.RETRACTION, Map.of());
    }

    @Test
    void a_record_without_a_key_or_of_an_unknown_shape_is_still_an_article() {
        articles.pipeInput(
                null,
                "{\"text\":\"The Velda dam held on Tuesday, engineers said.\",\"ofTomorrow\":[1]}"
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(clippings.readValue().id()).hasSize(24);
    }

    private void arrives(Article article) {
        articles.pipeInput(ArticleId.key(article), Wire.write(article).getBytes(StandardCharsets.UTF_8));
    }

    private static String header(TestRecord<byte[], byte[]> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
