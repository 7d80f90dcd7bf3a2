package wirewatch.processor.domain.story;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks whether an article has shown stories to be one, or its story to be two. */
final class Review {

    private static final double MERGE_IN_SIGHT = -2;

    private final StorySettings settings;
    private final Dossiers dossiers;
    private final Search search;
    private final StoryModel merging;
    private final Parting parting;
    private final List<Placement.Move> moves = new ArrayList<>();
    private @Nullable Newcomer weighed;

    Review(StorySettings settings, Dossiers dossiers, Search search, StoryModels models) {
        this.settings = settings;
        this.dossiers = dossiers;
        this.search = search;
        merging = models.merging();
        parting = new Parting(dossiers, search, models.parting());
    }

    /**
     * What moved after an article joined, in this order.
     *
     * @param before how many articles its story had
     * @param candidates what else it might have joined
     */
    List<Placement.Move> after(String clipping, Story joined, int before, List<Scored> candidates) {
        moves.clear();
        weighed = null;
        Story story = joined;
        for (Scored candidate : candidates) {
            Story other = candidate.story();
            if (other != story && candidate.score() > settings.joinScore() + MERGE_IN_SIGHT && dossiers.holds(other)) {
                story = mergeBoth(story, other);
            }
        }
        if (story.articles() > 1 && Integer.bitCount(story.articles()) == 1) {
            story = mergeWithNearest(story, null);
        }
        if (Parting.due(before, story)) {
            part(story, clipping);
        }
        return List.copyOf(moves);
    }

    private void part(Story story, String clipping) {
        Parting.Part part = parting.of(story, settings.splitScore());
        if (part == null) {
            return;
        }
        String id = newId(clipping);
        moves.add(new Placement.Move(story.id(), id, List.copyOf(part.clippings()), part.score()));
        List<Story> sides = dossiers.part(story, part.clippings(), id);
        mergeWithNearest(sides.get(0), sides.get(1));
        mergeWithNearest(sides.get(1), sides.get(0));
    }

    /** A story that parts from another is named after the clipping that showed it. */
    private String newId(String clipping) {
        int number = 2;
        while (dossiers.knows("s-" + clipping + "-" + number)) {
            number++;
        }
        return "s-" + clipping + "-" + number;
    }

    /** Merges two stories if the smaller one's best is the other; answers the story that the first is part of then. */
    private Story mergeBoth(Story story, Story other) {
        Story smaller = other.articles() > story.articles() ? story : other;
        Story larger = smaller == other ? story : other;
        Newcomer newcomer = weighed(smaller);
        Comparison alone = search.alone(newcomer, smaller.span(), larger);
        if (merging.score(alone) <= settings.mergeScore() || alone.isFormOnly()) {
            // Most pairs end here: rivals only lower the score.
            return story;
        }
        Scored best = search.best(alone, smaller.span(), smaller, merging, settings.mergeScore());
        return best == null ? story : merge(smaller, best, story);
    }

    /** A story grown by one article is often the smaller of several pairs: it is weighed once, until something moves. */
    private Newcomer weighed(Story story) {
        Newcomer newcomer = weighed == null || weighed.story() != story ? dossiers.story(story) : weighed;
        weighed = newcomer;
        return newcomer;
    }

    /** Merges a story with its best, should that not be the one it has just parted from. */
    private Story mergeWithNearest(Story story, @Nullable Story parted) {
        List<Scored> candidates = search.candidates(dossiers.story(story), story.span(), story, merging);
        boolean none = candidates.isEmpty() || candidates.get(0).story() == parted;
        return none ? story : merge(story, candidates.get(0), story);
    }

    private Story merge(Story story, Scored best, Story otherwise) {
        if (best.score() <= settings.mergeScore() || best.comparison().isFormOnly()) {
            return otherwise;
        }
        Story other = best.story();
        Story older = story.number() < other.number() ? story : other;
        Story younger = older == story ? other : story;
        moves.add(new Placement.Move(younger.id(), older.id(), List.of(), best.score()));
        dossiers.unite(older, younger);
        weighed = null;
        return older;
    }
}
