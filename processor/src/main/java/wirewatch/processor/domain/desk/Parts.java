package wirewatch.processor.domain.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import wirewatch.contract.Clipping;
import wirewatch.contract.Decision;
import wirewatch.contract.Story;
import wirewatch.contract.StoryCount;

/** The records of the two sides of a story that parts. */
final class Parts {

    private static final Comparator<Clipping> BY_ARRIVAL =
            Comparator.comparing(Clipping::arrived).thenComparing(Clipping::id);

    private Parts() {}

    /** The side with a new id, by its clippings. */
    static Story founded(String id, List<Clipping> clippings) {
        List<Clipping> all = clippings.stream().sorted(BY_ARRIVAL).toList();
        Clipping first = all.get(0);
        Clipping last = all.get(all.size() - 1);
        List<String> outlets = outlets(all);
        return new Story(
                id,
                first.headline(),
                first.language(),
                new StoryCount(all.size(), outlets.size(), Math.max(1, origins(all))),
                outlets,
                first.arrived(),
                last.arrived(),
                last.id(),
                null);
    }

    /** The side that keeps the id; some of its clippings may be remembered no longer. */
    static Story left(Story whole, List<Clipping> gone, List<Clipping> rest) {
        List<Clipping> all = rest.stream().sorted(BY_ARRIVAL).toList();
        StoryCount count = whole.count();
        int clippings = Math.max(1, count.clippings() - gone.size());
        int origins = Math.max(1, count.origins() - origins(gone));
        if (all.isEmpty()) {
            return with(whole, whole.headline(), new StoryCount(clippings, count.outlets(), origins), whole.outlets());
        }
        List<String> outlets = outlets(all);
        boolean founderLeft =
                gone.stream().anyMatch(clipping -> clipping.arrived().equals(whole.first()));
        return new Story(
                whole.id(),
                founderLeft ? all.get(0).headline() : whole.headline(),
                whole.language(),
                new StoryCount(clippings, outlets.size(), origins),
                outlets,
                founderLeft ? all.get(0).arrived() : whole.first(),
                all.get(all.size() - 1).arrived(),
                all.get(all.size() - 1).id(),
                null);
    }

    private static Story with(Story story, String headline, StoryCount count, List<String> outlets) {
        return new Story(
                story.id(),
                headline,
                story.language(),
                count,
                outlets,
                story.first(),
                story.last(),
                story.latest(),
                story.replacedBy());
    }

    private static int origins(List<Clipping> clippings) {
        return (int) clippings.stream()
                .filter(clipping -> clipping.decision() != Decision.REPRINT && clipping.decision() != Decision.REVISION)
                .count();
    }

    private static List<String> outlets(List<Clipping> clippings) {
        return clippings.stream()
                .map(Clipping::outlet)
                .filter(Objects::nonNull)
                .distinct()
                .limit(Story.MAX_OUTLETS)
                .toList();
    }
}
