package wirewatch.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wirewatch.contract.Article;
import wirewatch.contract.Clipping;
import wirewatch.contract.Topics;
import wirewatch.contract.Wire;

/** A real process, killed as the operating system kills, in the middle of its work. */
class CrashTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int BATCH = 50;
    /** Articles that must be acknowledged before the kill, and after the restart. */
    private static final int BEFORE = 400;

    private static final int AFTER = 200;

    @TempDir
    Path folder;

    private UpProcess up;

    @AfterEach
    void stop() throws InterruptedException {
        if (up != null) {
            up.kill();
        }
    }

    @Test
    void after_a_kill_and_a_restart_every_acknowledged_article_has_exactly_one_outcome() throws Exception {
        Set<String> acknowledged = new HashSet<>();
        int next = 0;
        up = UpProcess.start(folder);
        while (acknowledged.size() < BEFORE) {
            acknowledged.addAll(deliver(next));
            next += BATCH;
        }
        up.kill();

        up = UpProcess.start(folder);
        // The batch that was cut off was not acknowledged, so its crawler sends it again: repeats must not double it.
        next -= BATCH;
        while (acknowledged.size() < BEFORE + AFTER) {
            acknowledged.addAll(deliver(next));
            next += BATCH;
        }

        await().atMost(PATIENCE)
                .until(() -> decided().stream()
                        .map(Clipping::id)
                        .collect(Collectors.toSet())
                        .containsAll(acknowledged));
        List<Clipping> decided = decided();
        assertThat(decided.stream().map(clipping -> clipping.id() + " version " + clipping.version()))
                .doesNotHaveDuplicates();
        assertThat(TopicReader.all(up.bootstrap(), Topics.DEAD_ARTICLES)).isEmpty();
    }

    private List<String> deliver(int from) throws IOException {
        String lines = IntStream.range(from, from + BATCH)
                .mapToObj(number -> Wire.write(article(number)))
                .collect(Collectors.joining("\n"));
        return new Crawler(up.address()).deliver("application/x-ndjson", lines);
    }

    private List<Clipping> decided() {
        return TopicReader.all(up.bootstrap(), Topics.CLIPPINGS).stream()
                .map(record -> Wire.deserializer(Clipping.class).deserialize(record.topic(), record.value()))
                .toList();
    }

    /** Words of its own, so that it is nobody's copy. */
    private static Article article(int number) {
        Random random = new Random(number);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            words.add("the word" + Integer.toString(random.nextInt(1_000_000), 36));
        }
        return Article.ofText(String.join(" and ", words) + ".").withUrl("https://paper.example/" + number);
    }
}
