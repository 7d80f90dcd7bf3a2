package wirewatch.processor.domain.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wirewatch.contract.Article;
import wirewatch.contract.Clipping;
import wirewatch.contract.Evidence;
import wirewatch.contract.Story;

/** A story that turns out to be two, as its readers see it. */
class StoriesPartTest {

    private static final int EVENTS = 40;

    private final Map<String, Clipping> clippings = new HashMap<>();
    private final Map<String, Story> stories = new HashMap<>();
    private final List<Clipping> again = new ArrayList<>();

    @BeforeEach
    void news() {
        Pressroom room = new Pressroom(DeskSettings.DEFAULT);
        for (Article article : lookAlikes(400, 7)) {
            keep(room.arrives(article));
        }
    }

    private void keep(Ruling ruling) {
        ruling.stories().forEach(story -> stories.put(story.id(), story));
        for (Clipping clipping : ruling.clippings()) {
            Clipping before = clippings.put(clipping.id(), clipping);
            if (clipping.evidence().rule().equals(Evidence.STORY_PARTED)) {
                assertThat(before).isNotNull();
                assertThat(clipping.version()).isEqualTo(before.version() + 1);
                assertThat(clipping.decision()).isEqualTo(before.decision());
                again.add(clipping);
            }
        }
    }

    @Test
    void the_clippings_that_left_come_out_again_with_the_story_they_are_in_now() {
        assertThat(again).isNotEmpty().allSatisfy(clipping -> {
            assertThat(clipping.evidence().candidates()).hasSize(1);
            assertThat(clipping.evidence().candidates().get(0).score())
                    .isLessThan(clipping.evidence().threshold());
            assertThat(clipping.story())
                    .isNotEqualTo(clipping.evidence().candidates().get(0).id());
        });
    }

    @Test
    void every_story_counts_the_clippings_that_are_in_it() {
        Map<String, Integer> inside = new HashMap<>();
        clippings.values().forEach(clipping -> inside.merge(living(clipping.story()), 1, Integer::sum));

        inside.forEach((story, count) ->
                assertThat(stories.get(story).count().clippings()).as(story).isEqualTo(count));
        assertThat(stories.values().stream().filter(story -> story.replacedBy() == null))
                .allSatisfy(story -> assertThat(inside).containsKey(story.id()));
    }

    private String living(String id) {
        Story story = stories.get(id);
        return story.replacedBy() == null ? id : living(story.replacedBy());
    }

    /** Articles on pairs of events that share the words of their topic and have few of their own. */
    private static List<Article> lookAlikes(int count, long seed) {
        Random random = new Random(seed);
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int event = random.nextInt(EVENTS);
            StringBuilder text = new StringBuilder();
            for (int word = 0; word < 80; word++) {
                double chance = random.nextDouble();
                text.append(
                                chance < 0.3
                                        ? "Topic" + event / 2 + "x" + random.nextInt(30)
                                        : chance < 0.5
                                                ? "Event" + event + "x" + random.nextInt(12)
                                                : "w" + random.nextInt(3000))
                        .append(' ');
            }
            articles.add(new Article(
                    "a" + i,
                    null,
                    "Outlet " + i % 9,
                    "Report",
                    text.toString(),
                    null,
                    null,
                    null,
                    "en",
                    null,
                    null,
                    null,
                    Map.of()));
        }
        return articles;
    }
}
