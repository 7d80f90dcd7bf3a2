package wirewatch.processor.domain.story;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The living stories of one language, and the decision to which of them an article belongs. Single-pass clustering (Allan,
 * Papka, Lavrenko 1998) with four differences: the evidence is weighed by a learned model instead of one similarity and one
 * threshold; similarity is judged by how alike the story's articles are among each other; stories that later articles show
 * to be one are merged, and a story that they show to be two is parted. The cost of an article does not grow with the number of
 * stories: it is compared with a few, found by its strongest terms.
 *
 * <p>Deterministic and free of clocks; not thread-safe. The same calls in the same order give the same index, and
 * {@link #restore} with the decisions of {@link #place} gives the index that place left behind.
 */
public final class StoryIndex {

    private final StorySettings settings;
    private final StoryModels models;
    private final Dossiers dossiers;
    private final Search search;
    private final Review review;

    /** @param background how rare terms are in the language */
    public StoryIndex(StorySettings settings, Background background) {
        this(settings, background, StoryModels.LEARNED);
    }

    StoryIndex(StorySettings settings, Background background, StoryModels models) {
        this.settings = settings;
        this.models = models;
        dossiers = new Dossiers(settings, background);
        search = new Search(dossiers);
        review = new Review(settings, dossiers, search, models);
    }

    public StorySettings settings() {
        return settings;
    }

    /** How many stories are known. */
    public int stories() {
        return dossiers.size();
    }

    /** The id a story has now, after all merges; the given one where nothing is known of it. */
    public String current(String storyId) {
        return dossiers.current(storyId);
    }

    /** Ids of the clippings of a living story that are still remembered one by one; none of one that is not known. */
    public List<String> clippings(String storyId) {
        Story story = dossiers.find(storyId);
        return story == null ? List.of() : story.clippings();
    }

    /**
     * Decides to which story an article belongs, and learns from it.
     *
     * @param clippingId a story is named after its first clipping
     * @param eventTime milliseconds since 1970: when it was published or, where that is unknown, when it came
     * @param sourceStory the story of the text this one was copied from or revises, to which it then belongs as well
     */
    public Placement place(String clippingId, StoryProfile profile, long eventTime, @Nullable String sourceStory) {
        List<String> forgotten = dossiers.forget(eventTime);
        Newcomer newcomer = dossiers.article(profile);
        List<Scored> candidates = search.candidates(newcomer, new Span(eventTime, eventTime), null, models.joining());
        Story source = sourceStory == null ? null : dossiers.find(sourceStory);
        Story home = source != null ? source : best(candidates);
        int before = home == null ? 0 : home.articles();
        String joined = home == null ? Story.idOf(clippingId) : home.id();
        double link = home == null ? 0 : link(newcomer, home, candidates);
        Story story = dossiers.join(joined, newcomer, member(clippingId, newcomer, profile, eventTime), link);
        List<Placement.Candidate> told = Scored.told(candidates);
        List<Placement.Move> moves = review.after(clippingId, story, before, candidates);
        String rule = source != null ? "story-of-source" : "story-score";
        return new Placement(clippingId, joined, rule, settings.joinScore(), told, moves, forgotten);
    }

    /**
     * Repeats a decision of {@link #place} without deciding, to build the index again. Those before may have been forgotten, and
     * articles that moves speak of with them.
     *
     * @param joined the story joined then
     * @param moves those decided then
     */
    public void restore(
            String clippingId, String joined, StoryProfile profile, long eventTime, List<Placement.Move> moves) {
        dossiers.forget(eventTime);
        Newcomer newcomer = dossiers.article(profile);
        Story home = dossiers.find(joined);
        double link = home == null ? 0 : Comparison.link(newcomer, home);
        dossiers.join(joined, newcomer, member(clippingId, newcomer, profile, eventTime), link);
        moves.forEach(this::repeat);
    }

    private void repeat(Placement.Move move) {
        Story from = dossiers.find(move.from());
        if (from == null) {
            return;
        }
        if (!move.isMerge()) {
            Set<String> parted = new HashSet<>(move.clippings());
            parted.retainAll(from.clippings());
            if (!parted.isEmpty()) {
                dossiers.part(from, parted, move.to());
            }
            return;
        }
        Story to = dossiers.find(move.to());
        if (to != null && to != from) {
            dossiers.unite(to, from);
        }
    }

    private static double link(Newcomer newcomer, Story home, List<Scored> candidates) {
        for (Scored candidate : candidates) {
            if (candidate.story() == home) {
                return candidate.comparison().link();
            }
        }
        return Comparison.link(newcomer, home);
    }

    private static Member member(String id, Newcomer newcomer, StoryProfile profile, long time) {
        return new Member(id, profile, (float) (1 / newcomer.length()), time);
    }

    private @Nullable Story best(List<Scored> candidates) {
        for (Scored candidate : candidates) {
            if (candidate.score() > settings.joinScore()
                    && !candidate.comparison().isFormOnly()) {
                return candidate.story();
            }
        }
        return null;
    }
}
