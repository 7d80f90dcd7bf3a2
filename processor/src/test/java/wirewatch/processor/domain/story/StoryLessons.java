package wirewatch.processor.domain.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs stories over labelled news, writes down all that is compared, with the label, and learns from it. */
final class StoryLessons {

    /** The best candidate tells most; the others are many and easy. */
    private static final double RIVAL = 0.3;

    private final List<LogisticFit.Row> joins = new ArrayList<>();
    private final List<LogisticFit.Row> merges = new ArrayList<>();
    private final List<LogisticFit.Row> parts = new ArrayList<>();
    private final Map<String, String> events = new HashMap<>();
    /** How many articles of each event the stories have: of a large one the index does not know the articles any more. */
    private final Map<String, Map<String, Integer>> told = new HashMap<>();

    private StoryModel joining;
    private StoryModel merging;
    private StoryModel parting;
    private String event = "";

    StoryLessons(StoryModel first) {
        joining = first;
        merging = first;
        parting = first;
    }

    /** @param taught whether each article is put where it belongs */
    void run(LabelledNews news, StorySettings settings, boolean taught) {
        events.clear();
        told.clear();
        news.articles().forEach(article -> events.put(article.draft().id(), article.event()));
        StoryIndex index = new StoryIndex(
                settings,
                Background.of("en"),
                new StoryModels(
                        new Watched(joining, joins, RIVAL),
                        new Watched(merging, merges, RIVAL),
                        new Watched(parting, parts, 1)));
        Map<String, String> truth = new HashMap<>();
        for (LabelledNews.Labelled article : news.articles()) {
            event = article.event();
            Placement placement = index.place(
                    article.draft().id(), article.draft().profile(), article.time(), taught ? truth.get(event) : null);
            truth.putIfAbsent(event, placement.story());
            enter(placement);
        }
    }

    private void enter(Placement placement) {
        count(placement.joined(), placement.clipping(), 1);
        for (Placement.Move move : placement.moves()) {
            if (move.clippings().isEmpty()) {
                Map<String, Integer> all = tally(move.from());
                told.remove(move.from());
                all.forEach((name, articles) -> tally(move.to()).merge(name, articles, Integer::sum));
            }
            move.clippings().forEach(clipping -> count(move.from(), clipping, -1));
            move.clippings().forEach(clipping -> count(move.to(), clipping, 1));
        }
    }

    private void count(String story, String clipping, int articles) {
        tally(story).merge(events.getOrDefault(clipping, ""), articles, Integer::sum);
    }

    private Map<String, Integer> tally(String story) {
        return told.computeIfAbsent(story, id -> new HashMap<>());
    }

    /** Enters a placement and the moves it caused. */
    static void follow(Map<String, String> stories, Placement placement) {
        stories.put(placement.clipping(), placement.joined());
        placement.moves().forEach(move -> move.clippings().forEach(clipping -> stories.put(clipping, move.to())));
    }

    void learnJoining() {
        joining = new StoryModel(LogisticFit.of(joins));
    }

    /** What was compared before there was anything to merge says little. */
    void forgetMerging() {
        merges.clear();
        parts.clear();
        merging = joining;
    }

    void learnMergingAndParting() {
        merging = new StoryModel(LogisticFit.of(merges));
        parting = new StoryModel(LogisticFit.of(parts));
    }

    StoryModels models() {
        return new StoryModels(joining, merging, parting);
    }

    /** The event of most of a story's articles; that of the article at hand where there is no story. */
    private String event(@Nullable Story story) {
        if (story == null) {
            return event;
        }
        List<Member> members = story.members();
        Map<String, Integer> count = new HashMap<>();
        members.forEach(member -> count.merge(events.getOrDefault(member.id(), ""), 1, Integer::sum));
        return most(members.size() < story.articles() ? tally(story.id()) : count);
    }

    private static String most(Map<String, Integer> count) {
        return count.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** Writes down what it weighs. */
    private final class Watched extends StoryModel {

        private final StoryModel model;
        private final List<LogisticFit.Row> rows;
        private final double rival;
        private @Nullable Newcomer last;

        Watched(StoryModel model, List<LogisticFit.Row> rows, double rival) {
            super(new double[Cue.values().length]);
            this.model = model;
            this.rows = rows;
            this.rival = rival;
        }

        @Override
        double score(Comparison comparison) {
            boolean same = event(comparison.newcomer().story()).equals(event(comparison.story()));
            rows.add(new LogisticFit.Row(comparison.cues().clone(), same, comparison.newcomer() == last ? rival : 1));
            last = comparison.newcomer();
            return model.score(comparison);
        }
    }
}
