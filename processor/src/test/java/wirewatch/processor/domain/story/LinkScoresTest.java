package wirewatch.processor.domain.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wirewatch.contract.Story;
import wirewatch.contract.StoryCount;
import wirewatch.contract.StoryLink;
import wirewatch.processor.domain.desk.Draft;
import wirewatch.processor.domain.link.Bulletin;
import wirewatch.processor.domain.link.Drawer;
import wirewatch.processor.domain.link.Exchange;
import wirewatch.processor.domain.link.LinkSettings;
import wirewatch.processor.domain.link.Note;

/**
 * How well halves of labelled stories are linked that are told as if in two languages. The labels are of one language, but links
 * look at names and numbers alone.
 */
class LinkScoresTest {

    private static final Path FOLDER = Path.of("../../shared/data/stories");
    private static final Instant ARRIVED = Instant.parse("2020-01-01T00:00:00Z");

    /** @param wrong the most links to another event: of those counted for gva, most are one event under two labels */
    @ParameterizedTest
    @CsvSource({"newscluster, 0.85, 0", "ecbplus, 0.9, 1", "gva, 0.5, 10"})
    void the_halves_of_a_story_find_each_other_and_hardly_any_other(String name, double found, int wrong)
            throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "the labelled news is not on this machine");
        Map<String, Story> stories = told(LabelledNews.read(FOLDER, name));
        long both = halves(stories)
                .filter(story -> stories.containsKey(other(story)))
                .count();
        long right = halves(stories).filter(story -> isRight(story)).count();
        long astray = halves(stories)
                .filter(story -> !story.elsewhere().isEmpty() && !isRight(story))
                .count();
        System.out.printf(
                Locale.ROOT, "%-12s both halves %d, linked %d, to another event %d%n", name, both, right, astray);
        assertThat(right).isGreaterThan((long) (found * both));
        assertThat(astray).isLessThanOrEqualTo(wrong);
    }

    private static java.util.stream.Stream<Story> halves(Map<String, Story> stories) {
        return stories.values().stream().filter(story -> story.language().equals("aa"));
    }

    private static boolean isRight(Story half) {
        return half.elsewhere().stream().map(StoryLink::story).toList().equals(List.of(other(half)));
    }

    private static String other(Story half) {
        return half.id().replaceFirst("^aa-", "bb-");
    }

    private static Map<String, Story> told(LabelledNews news) {
        Exchange exchange = new Exchange(LinkSettings.DEFAULT, Drawer.inMap());
        Map<String, Story> stories = new HashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (LabelledNews.Labelled article : news.articles()) {
            int times = seen.merge(article.event(), 1, Integer::sum);
            String language = (times + article.event().hashCode()) % 2 == 0 ? "aa" : "bb";
            Bulletin bulletin = bulletin(language, article, (times + 1) / 2);
            exchange.take(bulletin).forEach(story -> stories.put(story.id(), story));
        }
        return stories;
    }

    private static Bulletin bulletin(String language, LabelledNews.Labelled article, int count) {
        Draft draft = article.draft();
        String id = language + "-" + article.event();
        StoryCount size = new StoryCount(count, count, count);
        Story story = new Story(id, "of " + id, language, size, List.of(), ARRIVED, ARRIVED, draft.id(), null);
        Note note = new Note(draft.id(), article.time(), true, draft.landmarks());
        return new Bulletin(id, note, List.of(), List.of(story));
    }
}
