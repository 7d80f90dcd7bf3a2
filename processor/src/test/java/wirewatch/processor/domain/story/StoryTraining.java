package wirewatch.processor.domain.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Learns the weights of {@link StoryModels} from the labelled collections, and how they do on events they were not learned from.
 * Not run with the tests; {@code -Dtest=StoryTraining} runs it, and RATIONALE.md names the whole command.
 *
 * <p>First with the true stories given, then on the program's own stories with their mistakes, collecting what it compares (as
 * DAgger does; Ross, Gordon, Bagnell 2011).
 */
class StoryTraining {

    private static final Path FOLDER = Path.of("../../shared/data/stories");
    private static final StorySettings DEFAULT = StorySettings.defaults();
    private static final double NEVER = 1e9;
    private static final int ROUNDS = 3;

    @Test
    void learn_from_all() throws IOException {
        StoryModels models = learned(read());
        System.out.println("joining " + models.joining());
        System.out.println("merging " + models.merging());
        System.out.println("parting " + models.parting());
        report("delivered", read(), StoryModels.LEARNED);
        assertThat(report("seen", read(), models)).isGreaterThan(0.9);
    }

    @Test
    void learn_from_half_of_the_events_and_judge_by_the_other_half() throws IOException {
        for (int half = 0; half < 2; half++) {
            StoryModels models = learned(half(read(), half));
            report("seen half " + half, half(read(), half), models);
            assertThat(report("unseen half " + half, half(read(), 1 - half), models))
                    .isGreaterThan(0.9);
        }
    }

    private static List<LabelledNews> read() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "the labelled news is not on this machine");
        List<LabelledNews> all = new ArrayList<>();
        for (String name : LabelledNews.NAMES) {
            all.add(LabelledNews.read(FOLDER, name));
        }
        return all;
    }

    /** Look-alike events of a topic (ecbplus: the same number) stay in the same half. */
    private static List<LabelledNews> half(List<LabelledNews> all, int half) {
        return all.stream()
                .map(news -> new LabelledNews(
                        news.name(),
                        news.articles().stream()
                                .filter(article ->
                                        (topic(news, article.event()).hashCode() * 0x9E3779B9) >>> 31 == half)
                                .toList()))
                .toList();
    }

    private static String topic(LabelledNews news, String event) {
        return news.name().equals("ecbplus") ? event.replaceAll("[a-z]", "x") : event;
    }

    private static StoryModels learned(List<LabelledNews> all) {
        double[] byLink = new double[Cue.values().length];
        byLink[Cue.LINK.place()] = 1;
        StoryLessons lessons = new StoryLessons(new StoryModel(byLink));
        all.forEach(news -> lessons.run(news, DEFAULT.withScores(NEVER, NEVER, -NEVER), true));
        lessons.learnJoining();
        all.forEach(news -> lessons.run(news, DEFAULT.withScores(0, NEVER, -NEVER), false));
        lessons.learnJoining();
        lessons.forgetMerging();
        all.forEach(news -> lessons.run(news, DEFAULT.withScores(0, 1, -NEVER), false));
        lessons.learnMergingAndParting();
        for (int round = 0; round < ROUNDS; round++) {
            all.forEach(news -> lessons.run(news, DEFAULT.withScores(0, 0.5, -0.5), false));
            lessons.learnMergingAndParting();
            lessons.learnJoining();
        }
        return lessons.models();
    }

    private static double report(String what, List<LabelledNews> all, StoryModels models) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-14s", what));
        double mean = 0;
        for (LabelledNews news : all) {
            double score = score(news, models);
            mean += score / all.size();
            line.append(String.format(Locale.ROOT, " %s %.3f", news.name(), score));
        }
        System.out.println(line.append(String.format(Locale.ROOT, " mean %.3f", mean)));
        return mean;
    }

    private static double score(LabelledNews news, StoryModels models) {
        StoryIndex index = new StoryIndex(DEFAULT, Background.of("en"), models);
        Map<String, String> stories = new HashMap<>();
        for (LabelledNews.Labelled article : news.articles()) {
            StoryLessons.follow(
                    stories, index.place(article.draft().id(), article.draft().profile(), article.time(), null));
        }
        List<String> events =
                news.articles().stream().map(LabelledNews.Labelled::event).toList();
        List<String> found = IntStream.range(0, events.size())
                .mapToObj(i ->
                        index.current(stories.get(news.articles().get(i).draft().id())))
                .toList();
        Agreement agreement = Agreement.of(events, found);
        return news.name().equals("gva") ? agreement.pairwise() : agreement.bCubed();
    }
}
