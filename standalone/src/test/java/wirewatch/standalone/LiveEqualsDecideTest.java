package wirewatch.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wirewatch.contract.Clipping;
import wirewatch.contract.Decision;
import wirewatch.contract.Evidence;
import wirewatch.contract.Topics;
import wirewatch.contract.Wire;
import wirewatch.ingest.read.ArticleReader;
import wirewatch.ingest.read.Origin;
import wirewatch.ingest.read.Read;
import wirewatch.ingest.read.ReadLimits;
import wirewatch.processor.domain.desk.DeskSettings;
import wirewatch.processor.domain.watch.WatchIndex;
import wirewatch.standalone.broker.Ports;
import wirewatch.standalone.offline.DecisionLine;
import wirewatch.standalone.offline.DecisionRun;
import wirewatch.standalone.stages.AllInOne;

/** One code decides in the pipe and offline: so both must say the same, and the same every time. */
class LiveEqualsDecideTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path folder;

    @Test
    void the_sample_newsroom_is_decided_alike_live_and_offline() throws IOException {
        try (InputStream in = Main.class.getResourceAsStream("/wirewatch/newsroom/articles.jsonl")) {
            assertThat(in).isNotNull();
            assertAlike(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void labelled_news_is_decided_alike_live_and_offline() throws IOException {
        Path file = Path.of(
                System.getProperty("wirewatch.root"), "..", "shared", "data", "stories", "newscluster.jsonl.gz");
        assumeTrue(Files.exists(file), "the labelled news is not on this machine");
        try (Stream<Read> articles = new ArticleReader(ReadLimits.STANDARD).read(file)) {
            assertAlike(articles.map(read -> Wire.write(((Read.Accepted) read).article()))
                    .reduce("", (all, next) -> all + next + "\n"));
        }
    }

    private void assertAlike(String lines) throws IOException {
        List<DecisionLine> offline = decided(lines);
        assertThat(decided(lines)).as("offline, twice").isEqualTo(offline);
        Map<String, String> expected = new TreeMap<>();
        offline.stream()
                .filter(line -> !line.decision().equals(Decision.REPEAT.name()))
                .forEach(line ->
                        expected.merge(String.valueOf(line.id()), outcome(line), (one, other) -> one + ", " + other));
        try (AllInOne all = AllInOne.start(new AllInOne.Place(folder, Ports.HOST, 0, 0), Map.of())) {
            all.awaitReady();
            new Crawler(all.address()).deliver("application/x-ndjson", lines);
            await().atMost(PATIENCE).until(() -> decided(all) == offline.size());
            // Counted when decided, visible when committed.
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(live(all)).isEqualTo(expected));
        }
    }

    private static List<DecisionLine> decided(String lines) throws IOException {
        WatchIndex none = new WatchIndex();
        try (Stream<Read> articles = new ArticleReader(ReadLimits.STANDARD)
                        .read(
                                new java.io.ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
                                Origin.named("test"));
                DecisionRun run = new DecisionRun(
                        DeskSettings.DEFAULT, none, Clock.systemUTC().instant())) {
            run.decide(articles);
            List<DecisionLine> all = new ArrayList<>();
            run.lines(all::add);
            return all;
        }
    }

    private static double decided(AllInOne all) {
        return Stream.of(Decision.values())
                .mapToDouble(decision -> all.meters()
                        .counter(
                                "wirewatch.decisions",
                                "decision",
                                decision.name().toLowerCase(java.util.Locale.ROOT))
                        .count())
                .sum();
    }

    private static Map<String, String> live(AllInOne all) {
        Map<String, String> live = new TreeMap<>();
        clippings(all)
                .forEach(clipping -> live.merge(clipping.id(), outcome(clipping), (one, other) -> one + ", " + other));
        return live;
    }

    private static List<Clipping> clippings(AllInOne all) {
        return TopicReader.all(all.cluster().bootstrap(), Topics.CLIPPINGS).stream()
                .map(record -> Wire.deserializer(Clipping.class).deserialize("any", record.value()))
                .filter(clipping -> clipping.version() == 1 || clipping.decision() == Decision.REVISION)
                .filter(clipping -> !clipping.evidence().rule().equals(Evidence.STORY_PARTED))
                .toList();
    }

    private static String outcome(DecisionLine line) {
        return (line.decisionAtArrival() == null ? line.decision() : line.decisionAtArrival()) + " "
                + line.storyAtArrival();
    }

    private static String outcome(Clipping clipping) {
        return clipping.decision() + " " + clipping.story();
    }
}
