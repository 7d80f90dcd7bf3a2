package wirewatch.processor.domain.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The living stories with all that is counted over them: in how many a term stands, by which terms each is to be found, how
 * alike articles of one story usually are, and when articles came. Whatever changes a story passes through here.
 */
final class Dossiers {

    /** How alike articles of one story usually are, before any story is known, and how many articles that is worth. */
    private static final double USUAL_LINK = 0.25;

    private static final double USUAL_TRUST = 20;
    private static final double WITHIN_TRUST = 3;

    private final TermTable table;
    private final Times times = new Times();
    private final Rarity rarity;
    private final Shelf shelf;
    private double links = USUAL_LINK * USUAL_TRUST;
    private double joins = USUAL_TRUST;

    Dossiers(StorySettings settings, Background background) {
        table = new TermTable(background);
        rarity = new Rarity(background, table);
        shelf = new Shelf(settings);
    }

    int size() {
        return shelf.size();
    }

    String current(String id) {
        return shelf.current(id);
    }

    @Nullable
    Story find(String id) {
        return shelf.find(id);
    }

    Story at(int slot) {
        return shelf.at(slot);
    }

    boolean holds(Story story) {
        return shelf.holds(story);
    }

    boolean knows(String id) {
        return shelf.find(id) != null || !shelf.current(id).equals(id);
    }

    Rarity rarity() {
        return rarity;
    }

    Newcomer article(StoryProfile profile) {
        return Newcomer.article(profile, rarity, usual());
    }

    Newcomer story(Story story) {
        return Newcomer.story(story, rarity, within(story));
    }

    /** How alike a story's articles are; near what is usual while it has few. */
    double within(Story story) {
        double pairs = story.articles() * (story.articles() - 1) / 2.0;
        return (story.within() * pairs + usual() * WITHIN_TRUST) / (pairs + WITHIN_TRUST);
    }

    private double usual() {
        return links / joins;
    }

    /** Share of all articles that are as near in time. */
    double near(Span time, Story story) {
        return times.near(time.last(), story.span().gap(time));
    }

    /** Tells all stories to be found by a term. */
    void visit(int term, double worth, Tally tally) {
        table.visit(term, worth, tally);
    }

    /** Ids of the stories that have grown too old; they are known no longer. */
    List<String> forget(long time) {
        List<String> ids = new ArrayList<>();
        for (Story story : shelf.outgrown(time)) {
            takeOut(story);
            story.end();
            ids.add(story.id());
            times.forgetOldest(story.articles());
        }
        return ids;
    }

    /**
     * An article joins a story, or founds it.
     *
     * @param link average similarity with the articles of a story that it joins
     */
    Story join(String id, Newcomer newcomer, Member member, double link) {
        Story known = shelf.find(id);
        Story story = known == null ? shelf.begin(id) : known;
        if (known == null) {
            rarity.storyBegins();
        } else {
            links += link;
            joins++;
        }
        add(story, member, newcomer);
        story.measure(rarity);
        times.add(member.time());
        return story;
    }

    private void add(Story story, Member member, Newcomer newcomer) {
        for (int term : story.join(member)) {
            table.enter(term);
        }
        boolean pruned = prune(story);
        for (int index : newcomer.strongest()) {
            post(story, newcomer.terms()[index], pruned);
        }
    }

    /** The younger story becomes part of the older. */
    void unite(Story older, Story younger) {
        List<Integer> posted = new ArrayList<>();
        Centroid sofar = older.together();
        for (int term : younger.all()) {
            if (sofar.find(term) < 0) {
                table.enter(term);
            }
            if (table.leave(term, younger.slot())) {
                posted.add(term);
            }
        }
        older.join(younger);
        rarity.storyEnds();
        shelf.replace(younger, older);
        boolean pruned = prune(older);
        for (int term : posted) {
            post(older, term, pruned);
        }
        older.measure(rarity);
    }

    /**
     * Some articles of a story become a story of their own; the rest keeps the id, where there is any: the rest may have been forgotten
     * before the index was built again. Answers both, the part first.
     */
    List<Story> part(Story story, Set<String> clippings, String id) {
        takeOut(story);
        List<Member> members = story.members();
        story.end();
        Story rest = shelf.anew(story);
        Story part = shelf.begin(id);
        for (Member member : members) {
            Story to = clippings.contains(member.id()) ? part : rest;
            add(to, member, article(member.profile()));
        }
        rarity.storyBegins();
        if (rest.articles() == 0) {
            shelf.remove(rest);
        } else {
            rarity.storyBegins();
        }
        part.measure(rarity);
        rest.measure(rarity);
        return List.of(part, rest);
    }

    private void takeOut(Story story) {
        for (int term : story.all()) {
            table.leave(term, story.slot());
        }
        rarity.storyEnds();
    }

    /** Answers whether any term was left out. */
    private boolean prune(Story story) {
        int[] weakest = story.prune(rarity);
        for (int term : weakest) {
            table.leave(term, story.slot());
        }
        return weakest.length > 0;
    }

    /** @param pruned whether the term may have been left out; else the story holds it, as one of its articles says it */
    private void post(Story story, int term, boolean pruned) {
        if (!pruned || story.find(term) >= 0) {
            table.post(term, story.slot());
        }
    }
}
