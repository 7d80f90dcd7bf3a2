package wirewatch.processor.domain.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The living stories of one language, and the decision to which of them an article belongs. Single-pass clustering (Allan,
 * Papka, Lavrenko 1998) with three differences: the evidence is weighed by a learned model instead of one similarity and one
 * threshold; similarity is judged by how alike the story's articles are among each other; and stories that later articles show
 * to be one are merged. The cost of an article does not grow with the number of stories: it is compared with at most
 * {@value #COMPARED} of them, found by its strongest terms.
 *
 * <p>Deterministic and free of clocks; not thread-safe. The same calls in the same order give the same index, and
 * {@link #restore} with the decisions of {@link #place} gives the index that place left behind.
 */
public final class StoryIndex {

    private static final int COMPARED = 12;
    private static final int ASKED_TERMS = 24;
    /** Stories that share less than this part of what the nearest shares are not compared. */
    private static final double IN_REACH = 0.08;

    private static final double MERGE_IN_SIGHT = -2;
    /** How alike articles of one story usually are, before any story is known, and how many articles that is worth. */
    private static final double USUAL_LINK = 0.25;

    private static final double USUAL_TRUST = 20;
    private static final double WITHIN_TRUST = 3;

    private final StorySettings settings;
    private final TermTable table = new TermTable();
    private final Rarity rarity;
    private final Shelf shelf;
    private final Times times = new Times();
    private final Tally tally = new Tally();
    private final StoryModel joining = StoryModel.joining();
    private final StoryModel merging = StoryModel.merging();
    private double links = USUAL_LINK * USUAL_TRUST;
    private double joins = USUAL_TRUST;

    /** @param background how rare terms are in the language */
    public StoryIndex(StorySettings settings, Background background) {
        this.settings = settings;
        this.rarity = new Rarity(background, table);
        this.shelf = new Shelf(settings);
    }

    /** How many stories are known. */
    public int stories() {
        return shelf.size();
    }

    /** The id a story has now, after all merges; the given one where nothing is known of it. */
    public String current(String storyId) {
        return shelf.current(storyId);
    }

    /**
     * Decides to which story an article belongs, and learns from it.
     *
     * @param clippingId unique; a story is named after its first clipping
     * @param eventTime milliseconds since 1970: when it was published or, where that is unknown, when it came
     * @param sourceStory the story of the text this one was copied from or revises, to which it then belongs as well
     */
    public Placement place(String clippingId, StoryProfile profile, long eventTime, @Nullable String sourceStory) {
        List<String> forgotten = forget(eventTime);
        Newcomer newcomer = Newcomer.article(profile, rarity, usual());
        List<Scored> candidates = candidates(newcomer, new Span(eventTime, eventTime), null, joining);
        Story source = sourceStory == null ? null : shelf.find(sourceStory);
        Story home = source != null ? source : best(candidates);
        boolean isNew = home == null;
        Story story = home == null ? shelf.begin("s-" + clippingId) : home;
        String arrival = story.id();
        join(story, newcomer, profile, eventTime);
        List<Placement.Merge> merges = settle(story, candidates);
        String rule = source != null ? "story-of-source" : "story-score";
        return new Placement(arrival, isNew, rule, settings.joinScore(), told(candidates), merges, forgotten);
    }

    /**
     * Repeats a decision of {@link #place} without deciding, to build the index again.
     *
     * @param story the id decided then, at arrival
     * @param merges those decided then
     */
    public void restore(String story, StoryProfile profile, long eventTime, List<Placement.Merge> merges) {
        forget(eventTime);
        Newcomer newcomer = Newcomer.article(profile, rarity, usual());
        Story known = shelf.find(story);
        join(known == null ? shelf.begin(story) : known, newcomer, profile, eventTime);
        for (Placement.Merge merge : merges) {
            Story younger = shelf.find(merge.younger());
            Story older = shelf.find(merge.older());
            if (younger != null && older != null && younger != older) {
                unite(older, younger);
            }
        }
    }

    private List<String> forget(long eventTime) {
        List<String> ids = new ArrayList<>();
        for (Story story : shelf.outgrown(eventTime)) {
            for (int i = 0; i < story.size(); i++) {
                table.leave(story.term(i), story.slot());
            }
            rarity.storyEnds();
            ids.add(story.id());
            times.forgetOldest(story.articles());
        }
        return ids;
    }

    private @Nullable Story best(List<Scored> candidates) {
        boolean joins = !candidates.isEmpty() && candidates.get(0).score() > settings.joinScore();
        return joins ? candidates.get(0).story() : null;
    }

    private List<Scored> candidates(Newcomer newcomer, Span time, @Nullable Story itself, StoryModel model) {
        List<Comparison> compared = new ArrayList<>(COMPARED);
        for (int slot : sharing(newcomer)) {
            Story story = shelf.at(slot);
            if (story != itself) {
                compared.add(compare(newcomer, time, story));
            }
        }
        contrast(compared);
        List<Scored> scored = new ArrayList<>(compared.size());
        for (Comparison comparison : compared) {
            scored.add(new Scored(comparison, model.score(comparison), model));
        }
        scored.sort(Comparator.comparingDouble(Scored::score).reversed());
        return scored;
    }

    private Comparison compare(Newcomer newcomer, Span time, Story story) {
        Comparison comparison = Comparison.of(newcomer, story, time, within(story));
        comparison.nearness(times.near(time.last(), story.span().gap(time)));
        return comparison;
    }

    /** Slots of the stories that share most of the newcomer's strongest terms. */
    private int[] sharing(Newcomer newcomer) {
        tally.clear();
        for (int index : strongest(newcomer)) {
            double worth = newcomer.strength(index) * newcomer.shared(index);
            table.visit(newcomer.terms().term(index), worth, tally);
        }
        return tally.best(COMPARED + (newcomer.articles() > 1 ? 1 : 0), newcomer.articles() > 1 ? 0 : IN_REACH);
    }

    private static short[] strongest(Newcomer newcomer) {
        double[] strengths = new double[newcomer.terms().size()];
        for (int i = 0; i < strengths.length; i++) {
            strengths[i] = newcomer.strength(i);
        }
        return Strongest.few(strengths, ASKED_TERMS);
    }

    private static void contrast(List<Comparison> compared) {
        for (Comparison one : compared) {
            double other = 0;
            for (Comparison two : compared) {
                other = two == one ? other : Math.max(other, two.link());
            }
            one.contrast(other);
        }
    }

    /** How alike a story's articles are; near what is usual while it has few. */
    private double within(Story story) {
        double pairs = story.articles() * (story.articles() - 1) / 2.0;
        return (story.within() * pairs + usual() * WITHIN_TRUST) / (pairs + WITHIN_TRUST);
    }

    private double usual() {
        return links / joins;
    }

    private void join(Story story, Newcomer newcomer, StoryProfile profile, long eventTime) {
        if (story.articles() == 0) {
            rarity.storyBegins();
        } else {
            links += Comparison.of(newcomer, story, new Span(eventTime, eventTime), usual())
                    .link();
            joins++;
        }
        for (int i = 0; i < profile.size(); i++) {
            if (story.articles() == 0 || story.find(profile.term(i)) < 0) {
                table.enter(profile.term(i));
            }
        }
        story.join(profile, (float) (1 / newcomer.length()), eventTime);
        prune(story);
        for (int index : strongest(newcomer)) {
            post(story, profile.term(index));
        }
        story.measure(rarity);
        times.add(eventTime);
    }

    private void prune(Story story) {
        for (int term : story.prune(rarity)) {
            table.leave(term, story.slot());
        }
    }

    private void post(Story story, int term) {
        if (story.find(term) >= 0) {
            table.post(term, story.slot());
        }
    }

    /** Looks whether the article has shown stories to be one. */
    private List<Placement.Merge> settle(Story joined, List<Scored> candidates) {
        List<Placement.Merge> merges = new ArrayList<>();
        Story story = joined;
        for (Scored candidate : candidates) {
            Story other = candidate.story();
            if (other != story && candidate.score() > settings.joinScore() + MERGE_IN_SIGHT && shelf.holds(other)) {
                Story smaller = other.articles() > story.articles() ? story : other;
                story = merge(smaller, smaller == other ? story : other, story, merges);
            }
        }
        if (story.articles() > 1 && Integer.bitCount(story.articles()) == 1) {
            story = merge(story, null, story, merges);
        }
        return merges;
    }

    /** Merges a story with the expected other (with any, if null), should that be its best; answers the story that stays. */
    private Story merge(Story story, @Nullable Story expected, Story otherwise, List<Placement.Merge> merges) {
        Newcomer newcomer = Newcomer.story(story, rarity, within(story));
        if (expected != null && !mayMerge(newcomer, story.span(), expected)) {
            return otherwise;
        }
        List<Scored> candidates = candidates(newcomer, story.span(), story, merging);
        if (candidates.isEmpty() || candidates.get(0).score() <= settings.mergeScore()) {
            return otherwise;
        }
        Story other = candidates.get(0).story();
        if (expected != null && other != expected) {
            return otherwise;
        }
        Story older = story.number() < other.number() ? story : other;
        Story younger = older == story ? other : story;
        merges.add(
                new Placement.Merge(younger.id(), older.id(), candidates.get(0).score()));
        unite(older, younger);
        return older;
    }

    /** Whether two stories could reach the score at all: most pairs cannot, and the others need not be looked at then. */
    private boolean mayMerge(Newcomer newcomer, Span time, Story expected) {
        Comparison comparison = compare(newcomer, time, expected);
        comparison.withoutRivals();
        return merging.score(comparison) > settings.mergeScore();
    }

    private void unite(Story older, Story younger) {
        List<Integer> posted = new ArrayList<>();
        for (int i = 0; i < younger.size(); i++) {
            int term = younger.term(i);
            if (older.find(term) < 0) {
                table.enter(term);
            }
            if (table.leave(term, younger.slot())) {
                posted.add(term);
            }
        }
        older.join(younger);
        rarity.storyEnds();
        shelf.replace(younger, older);
        prune(older);
        for (int term : posted) {
            post(older, term);
        }
        older.measure(rarity);
    }

    private static List<Placement.Candidate> told(List<Scored> candidates) {
        List<Placement.Candidate> told = new ArrayList<>(candidates.size());
        for (Scored scored : candidates) {
            told.add(new Placement.Candidate(scored.story().id(), scored.score(), scored.parts()));
        }
        return told;
    }

    private record Scored(Comparison comparison, double score, StoryModel model) {

        Story story() {
            return comparison.story();
        }

        Map<String, Double> parts() {
            return model.parts(comparison);
        }
    }
}
