package wirewatch.processor.domain.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Looks for the one story of each other language that is on the same event as a story. */
final class Matching {

    /** So many of each language are weighed: those that may have the most in common. */
    private static final int MOST_WEIGHED = 4;

    private static final Comparator<Likeness> BEST_FIRST = Comparator.comparingDouble(Likeness::score)
            .reversed()
            .thenComparing(like -> like.other().story());

    private final LinkSettings settings;
    private final Rarity rarity;
    private final Sketches sketches;

    Matching(LinkSettings settings, Rarity rarity, Sketches sketches) {
        this.settings = settings;
        this.rarity = rarity;
        this.sketches = sketches;
    }

    /** The best of each other language, where it is good enough and no other is as good. Those linked already have an advantage. */
    Map<String, Likeness> best(Sketch sketch, Set<String> linked) {
        Map<String, List<Likeness>> byLanguage = new TreeMap<>();
        Set<String> looked = candidates(sketch);
        looked.addAll(linked);
        for (String id : looked) {
            Sketch other = sketches.of(id);
            Likeness like = other == null ? null : alike(sketch, other, linked.contains(id));
            if (like != null) {
                byLanguage
                        .computeIfAbsent(like.other().language(), any -> new ArrayList<>())
                        .add(like);
            }
        }
        return best(byLanguage);
    }

    private Map<String, Likeness> best(Map<String, List<Likeness>> byLanguage) {
        Map<String, Likeness> best = new LinkedHashMap<>();
        byLanguage.forEach((language, all) -> {
            all.sort(BEST_FIRST);
            if (all.size() == 1 || all.get(0).score() > all.get(1).score() + settings.margin()) {
                best.put(language, all.get(0));
            }
        });
        return best;
    }

    /** Grows with the number of stories that might have been alike by chance. */
    double threshold(Sketch one, Sketch other) {
        int among = Math.max(rarity.stories(one.language()), rarity.stories(other.language()));
        return settings.base() + Math.log(Math.max(1, among));
    }

    /** Null where they are not alike enough. */
    private @Nullable Likeness alike(Sketch sketch, Sketch other, boolean linked) {
        double needed = threshold(sketch, other) - (linked ? settings.slack() : 0);
        if (sketch.hoursApart(other) > settings.hoursApart()) {
            return null;
        }
        Likeness like = Likeness.of(sketch, other, needed, rarity);
        return like != null && like.names() >= settings.names() && like.share() >= settings.share() ? like : null;
    }

    private Set<String> candidates(Sketch sketch) {
        if (!rarity.hasOthersThan(sketch.language())) {
            return new LinkedHashSet<>();
        }
        double least = settings.base() + Math.log(Math.max(1, rarity.stories(sketch.language())));
        Map<String, Integer> ofLanguage = new HashMap<>();
        Set<String> candidates = new LinkedHashSet<>();
        rarity.sharing(sketch).stream()
                .filter(entry -> entry.sum() > least)
                .sorted(Comparator.comparingDouble(Filed::sum).reversed().thenComparing(Filed::story))
                .filter(entry -> ofLanguage.merge(entry.language(), 1, Integer::sum) <= MOST_WEIGHED)
                .forEach(entry -> candidates.add(entry.story()));
        return candidates;
    }
}
