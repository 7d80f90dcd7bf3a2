package wirewatch.processor.domain.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import wirewatch.contract.Story;
import wirewatch.processor.domain.desk.DeskSettings;
import wirewatch.processor.domain.desk.HeapMemory;
import wirewatch.processor.domain.desk.Newsroom;
import wirewatch.processor.domain.desk.Ruling;

/**
 * Scores of the delivered default on the labelled collections, through the whole desk, in the order of the files and shuffled
 * within a day. Prints them beside the floors:
 *
 * <pre>mvn -q -pl processor -am test -Dtest=StoryScoresTest -Dsurefire.failIfNoSpecifiedTests=false -Dsurefire.useFile=false \
 *     -Dmaven.test.redirectTestOutputToFile=false</pre>
 */
class StoryScoresTest {

    private static final Path FOLDER = Path.of("../../shared/data/stories");
    private static final int SHUFFLES = 2;

    /** A single pass with the cosine of TF-IDF vectors and one threshold. */
    private static final Map<String, Double> FLOORS =
            Map.of("newscluster", 0.88, "ecbplus", 0.84, "googlenews", 0.94, "gva", 0.70);

    /** What no set may fall below. */
    private static final Map<String, Double> LEAST =
            Map.of("newscluster", 0.93, "ecbplus", 0.86, "googlenews", 0.95, "gva", 0.74);

    private static final List<LabelledNews> NEWS = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "the labelled news is not on this machine");
        for (String name : LabelledNews.NAMES) {
            NEWS.add(LabelledNews.read(FOLDER, name));
        }
    }

    @Test
    void the_default_passes_every_floor_and_the_goal_of_the_mean() {
        System.out.println("                       story   at arrival   floor");
        Score mean = mean("in order", NEWS);
        NEWS.forEach(news -> assertThat(score(news).story()).as(news.name()).isGreaterThan(LEAST.get(news.name())));
        assertThat(mean.story()).isGreaterThan(0.92);
        assertThat(mean.atArrival()).isGreaterThan(0.895);
    }

    @Test
    void the_order_within_a_day_changes_little() {
        for (int seed = 1; seed <= SHUFFLES; seed++) {
            Random random = new Random(seed);
            List<LabelledNews> shuffled =
                    NEWS.stream().map(news -> shuffled(news, random)).toList();
            assertThat(mean("shuffled, seed " + seed, shuffled).story()).isGreaterThan(0.91);
        }
    }

    private static Score mean(String order, List<LabelledNews> all) {
        double story = 0;
        double atArrival = 0;
        double floor = 0;
        for (LabelledNews news : all) {
            Score score = score(news);
            print(news.name(), score, FLOORS.get(news.name()));
            story += score.story() / all.size();
            atArrival += score.atArrival() / all.size();
            floor += FLOORS.get(news.name()) / all.size();
        }
        Score mean = new Score(story, atArrival);
        print("mean, " + order, mean, floor);
        return mean;
    }

    private static void print(String what, Score score, double floor) {
        System.out.printf(
                Locale.ROOT, "%-22s %.3f   %.3f        %.2f%n", what, score.story(), score.atArrival(), floor);
    }

    /** One run of a desk over a collection. */
    private static Score score(LabelledNews news) {
        HeapMemory memory = new HeapMemory();
        Newsroom newsroom = new Newsroom(DeskSettings.DEFAULT, memory);
        Map<String, String> stories = new HashMap<>();
        List<String> atArrival = new ArrayList<>();
        for (LabelledNews.Labelled article : news.articles()) {
            Ruling ruling = newsroom.decide(article.draft());
            atArrival.add(ruling.story());
            stories.put(article.draft().id(), ruling.story());
            ruling.clippings().forEach(clipping -> stories.put(clipping.id(), clipping.story()));
        }
        List<String> events =
                news.articles().stream().map(LabelledNews.Labelled::event).toList();
        List<String> finals = news.articles().stream()
                .map(article -> living(memory, stories.get(article.draft().id())))
                .toList();
        return new Score(of(news, Agreement.of(events, finals)), of(news, Agreement.of(events, atArrival)));
    }

    private static String living(HeapMemory memory, String id) {
        Story story = memory.story(id);
        return story == null || story.replacedBy() == null ? id : living(memory, story.replacedBy());
    }

    /** Most events of gva have one article, which inflates B³. */
    private static double of(LabelledNews news, Agreement agreement) {
        return news.name().equals("gva") ? agreement.pairwise() : agreement.bCubed();
    }

    private static LabelledNews shuffled(LabelledNews news, Random random) {
        Map<String, List<LabelledNews.Labelled>> days = new TreeMap<>();
        news.articles()
                .forEach(article -> days.computeIfAbsent(article.day(), day -> new ArrayList<>())
                        .add(article));
        List<LabelledNews.Labelled> all = new ArrayList<>();
        for (List<LabelledNews.Labelled> day : days.values()) {
            Collections.shuffle(day, random);
            all.addAll(day);
        }
        return new LabelledNews(news.name(), all);
    }

    private record Score(double story, double atArrival) {}
}
