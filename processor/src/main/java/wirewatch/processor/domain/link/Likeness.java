package wirewatch.processor.domain.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.StoryLink;

/**
 * How alike two stories of different languages are.
 *
 * @param other the story looked at
 * @param score weights of what both share, summed; of a name of several words the best counts in full
 * @param share of the weights of the one that has less
 * @param names how many different names and numbers both share
 * @param hoursApart the time between them
 * @param shared the evidence, the most telling first
 */
record Likeness(Sketch other, double score, double share, int names, double hoursApart, List<StoryLink.Shared> shared) {

    /** What a further word of a name adds. */
    private static final double FURTHER = 0.3;

    private record Common(Landmark here, Landmark there, double weight) {}

    /** Null where the score does not exceed what is needed. */
    static @Nullable Likeness of(Sketch one, Sketch other, double needed, Rarity rarity) {
        boolean latin = one.isLatin() && other.isLatin();
        List<Common> common = common(one, other, latin, rarity);
        double score = score(common);
        if (score <= needed) {
            return null;
        }
        double least = Math.min(total(one, other, latin, rarity), total(other, one, latin, rarity));
        double both = common.stream().mapToDouble(Common::weight).sum();
        return new Likeness(
                other,
                score,
                least == 0 ? 0 : Math.min(1, both / least),
                names(common),
                one.hoursApart(other),
                evidence(common));
    }

    private static List<Common> common(Sketch one, Sketch other, boolean latin, Rarity rarity) {
        List<Common> common = new ArrayList<>();
        for (Landmark landmark : one.landmarks()) {
            Landmark there = other.find(landmark, latin);
            double weight = there == null ? 0 : rarity.weight(landmark, there, latin, one.language(), other.language());
            if (there != null && weight > 0) {
                common.add(new Common(landmark, there, weight));
            }
        }
        return common;
    }

    private static double total(Sketch one, Sketch other, boolean latin, Rarity rarity) {
        double total = 0;
        for (Landmark landmark : one.landmarks()) {
            Landmark there = other.find(landmark, latin);
            if (counts(landmark, there != null)) {
                total += rarity.weight(landmark, there, latin, one.language(), other.language());
            }
        }
        return total;
    }

    /** A word that may be no name is not missing where it is not found. */
    private static boolean counts(Landmark landmark, boolean found) {
        return found || landmark.kind() != Landmark.Kind.WORD;
    }

    private static double score(List<Common> common) {
        common.sort(Comparator.comparingDouble(Common::weight)
                .reversed()
                .thenComparing(one -> one.here().written()));
        Map<String, Double> groups = new HashMap<>();
        common.forEach(one -> groups.merge(one.here().group(), one.weight(), (sum, next) -> sum + FURTHER * next));
        return groups.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static int names(List<Common> common) {
        long here = common.stream().map(one -> one.here().group()).distinct().count();
        long there = common.stream().map(one -> one.there().group()).distinct().count();
        return (int) Math.min(here, there);
    }

    private static List<StoryLink.Shared> evidence(List<Common> common) {
        return common.stream()
                .map(one ->
                        new StoryLink.Shared(one.here().written(), one.there().written(), one.weight()))
                .toList();
    }
}
