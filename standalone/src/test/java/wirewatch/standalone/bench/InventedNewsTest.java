package wirewatch.standalone.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import wirewatch.contract.Article;
import wirewatch.contract.Decision;
import wirewatch.processor.domain.desk.DeskSettings;
import wirewatch.processor.domain.desk.Drafting;
import wirewatch.processor.domain.desk.HeapMemory;
import wirewatch.processor.domain.desk.Newsroom;
import wirewatch.processor.domain.desk.Reading;

class InventedNewsTest {

    @Test
    void the_same_seed_writes_the_same_articles() {
        assertThat(some(3, 50)).isEqualTo(some(3, 50)).isNotEqualTo(some(4, 50));
    }

    @Test
    void articles_are_as_long_as_news() {
        double mean = some(1, 300).stream()
                .mapToInt(article -> String.valueOf(article.text()).length())
                .average()
                .orElse(0);
        assertThat(mean).isBetween(2_000.0, 3_000.0);
    }

    @Test
    void among_them_are_reprints_and_stories() {
        Newsroom newsroom =
                new Newsroom(new DeskSettings(Duration.ofDays(7), DeskSettings.EventTime.ARRIVAL), new HeapMemory());
        Drafting drafting = new Drafting();
        Map<Decision, Integer> decisions = new EnumMap<>(Decision.class);
        for (Article article : some(1, 400)) {
            Reading.Accepted read =
                    (Reading.Accepted) drafting.read(article, Instant.EPOCH.plusSeconds(1_800_000_000L));
            Decision decision =
                    newsroom.decide(drafting.draft(read.manuscript())).decision();
            decisions.merge(decision, 1, Integer::sum);
        }
        assertThat(decisions.get(Decision.REPRINT)).isBetween(40, 120);
        assertThat(decisions.get(Decision.NEW_STORY)).isGreaterThan(100);
        assertThat(decisions.get(Decision.RELATED)).isGreaterThan(40);
    }

    private static List<Article> some(long seed, int count) {
        InventedNews news = new InventedNews(seed);
        return Stream.generate(news::next).limit(count).toList();
    }
}
