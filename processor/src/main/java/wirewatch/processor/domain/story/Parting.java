package wirewatch.processor.domain.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks whether a story has become two. Two look-alike events begin as one story while neither has shown its own words; once
 * they have, a part of the articles stands out against the rest.
 */
final class Parting {

    private static final int SMALLEST = 4;

    /** A story is looked at again when it has grown by this ratio. */
    private static final double GROWTH = 1.6;

    private final Dossiers dossiers;
    private final Search search;
    private final StoryModel model;

    Parting(Dossiers dossiers, Search search, StoryModel model) {
        this.dossiers = dossiers;
        this.search = search;
        this.model = model;
    }

    /**
     * The articles that least belong to the rest of their story.
     *
     * @param clippings theirs
     * @param score log-odds that they do belong to it
     */
    record Part(Set<String> clippings, double score) {}

    /** Whether a story that has grown is to be looked at. */
    static boolean due(int before, Story story) {
        int now = story.articles();
        return now >= SMALLEST && now <= Story.LARGEST && now == story.known() && step(before) < step(now);
    }

    private static int step(int articles) {
        return articles < SMALLEST ? -1 : (int) (Math.log(articles) / Math.log(GROWTH));
    }

    /** The part that least belongs to the rest, should its score be below a limit. */
    @Nullable
    Part of(Story story, double limit) {
        Concordance concordance = Concordance.of(story.members(), dossiers.rarity());
        Part least = null;
        for (Set<String> clippings : parts(concordance)) {
            double score = score(concordance, clippings);
            least = score < (least == null ? limit : least.score()) ? new Part(clippings, score) : least;
        }
        return least;
    }

    /** The smaller sides of the last joins of a clustering, by the ids of their clippings: two versions of one stay together. */
    private static List<Set<String>> parts(Concordance concordance) {
        List<Member> members = concordance.members();
        List<Set<String>> parts = new ArrayList<>();
        for (int[] part : Dendrogram.of(concordance).lastJoined()) {
            Set<String> clippings = new HashSet<>();
            for (int member : part) {
                clippings.add(members.get(member).id());
            }
            int size = (int) members.stream()
                    .filter(member -> clippings.contains(member.id()))
                    .count();
            if (size * 2 <= members.size()) {
                parts.add(clippings);
            }
        }
        return parts;
    }

    private double score(Concordance concordance, Set<String> clippings) {
        List<Member> members = concordance.members();
        boolean[] inPart = new boolean[members.size()];
        for (int i = 0; i < inPart.length; i++) {
            inPart[i] = clippings.contains(members.get(i).id());
        }
        Concordance.Sides sides = concordance.sides(inPart);
        Story part = sides.part();
        return model.score(search.alone(dossiers.story(part), part.span(), sides.rest()));
    }
}
