package wirewatch.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wirewatch.contract.Alert;
import wirewatch.contract.Clipping;
import wirewatch.contract.Decision;
import wirewatch.contract.Topic;
import wirewatch.contract.Topics;
import wirewatch.contract.Watch;
import wirewatch.contract.Wire;
import wirewatch.standalone.api.Api;
import wirewatch.standalone.broker.Ports;
import wirewatch.standalone.stages.AllInOne;

/** The two documents that Wirewatch started from, through everything: a text and its reprint, without any metadata. */
class SeedsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Watch WATCH = new Watch("talks", "Talks in Doha", "Haniyeh AND Doha", null);

    @TempDir
    Path folder;

    private AllInOne all;
    private Crawler crawler;
    private Api api;

    @BeforeEach
    void start() {
        assumeTrue(Files.isDirectory(seeds()), "the seed documents are not on this machine");
        all = AllInOne.start(new AllInOne.Place(folder, Ports.HOST, 0, 0), Map.of());
        all.awaitReady();
        crawler = new Crawler(all.address());
        api = new Api(all.address(), null);
        api.put(WATCH);
        await().atMost(PATIENCE).until(() -> all.processor().watches() == 1);
    }

    @AfterEach
    void stop() {
        if (all != null) {
            all.close();
        }
    }

    @Test
    void the_second_is_a_reprint_of_the_first_in_one_story_and_each_makes_an_alert() throws IOException {
        String first = delivered(0);
        await().atMost(PATIENCE).until(() -> alerts().size() == 1);
        String second = delivered(1);
        await().atMost(PATIENCE).until(() -> alerts().size() == 2);

        List<Clipping> clippings = read(Topics.CLIPPINGS);
        assertThat(clippings).extracting(Clipping::id).containsExactlyInAnyOrder(first, second);
        assertThat(clippings)
                .extracting(Clipping::story)
                .containsOnly(clippings.get(0).story());
        Clipping reprint = of(clippings, second);
        assertThat(of(clippings, first).decision()).isEqualTo(Decision.NEW_STORY);
        assertThat(reprint.decision()).isEqualTo(Decision.REPRINT);
        assertThat(reprint.copyOf())
                .isNotNull()
                .satisfies(copy -> assertThat(copy.id()).isEqualTo(first));
        assertThat(reprint.editReport())
                .isNotNull()
                .satisfies(report -> assertThat(report.voicesRemoved()).containsExactly("Majed Al Ansari"));
        assertThat(alerts())
                .extracting(Alert::decision)
                .containsExactlyInAnyOrder(Decision.NEW_STORY, Decision.REPRINT);
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(api.clipping(first)).contains(of(clippings, first));
            assertThat(api.clipping(second)).contains(reprint);
        });

        delivered(0);
        delivered(1);
        await().atMost(PATIENCE).until(() -> repeats() == 2);
        assertThat(read(Topics.CLIPPINGS)).hasSize(2);
        assertThat(alerts()).hasSize(2);
    }

    private double repeats() {
        return all.meters().counter("wirewatch.decisions", "decision", "repeat").count();
    }

    private String delivered(int number) throws IOException {
        try (Stream<Path> files = Files.list(seeds())) {
            Path seed = files.sorted().toList().get(number);
            return crawler.deliver("text/plain; charset=utf-8", Files.readString(seed))
                    .get(0);
        }
    }

    private static Path seeds() {
        return Path.of(System.getProperty("wirewatch.root"), "..", "shared", "data", "seeds");
    }

    private List<Alert> alerts() {
        return read(Topics.ALERTS);
    }

    private <V> List<V> read(Topic<V> topic) {
        return TopicReader.all(all.cluster().bootstrap(), topic).stream()
                .map(record -> Wire.deserializer(topic.value()).deserialize(topic.name(), record.value()))
                .toList();
    }

    private static Clipping of(List<Clipping> clippings, String id) {
        return clippings.stream()
                .filter(clipping -> clipping.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
