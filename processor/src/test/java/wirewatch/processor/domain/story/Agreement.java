package wirewatch.processor.domain.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How well found stories agree with labelled events.
 *
 * @param bCubed precision and recall of each article, averaged (Bagga, Baldwin 1998), and their harmonic mean
 * @param pairwise F1 over all pairs of articles that are in one story, or of one event
 */
record Agreement(double bCubed, double pairwise) {

    /** Both lists name a group for each article. */
    static Agreement of(List<String> events, List<String> stories) {
        Map<String, Integer> both = new HashMap<>();
        for (int i = 0; i < events.size(); i++) {
            both.merge(events.get(i) + '\n' + stories.get(i), 1, Integer::sum);
        }
        return new Agreement(
                bCubed(both, counted(events), counted(stories), events.size()),
                pairwise(both, counted(events), counted(stories)));
    }

    private static double bCubed(
            Map<String, Integer> both, Map<String, Integer> events, Map<String, Integer> stories, int articles) {
        BiFunction<Map<String, Integer>, Function<String, String>, Double> mean =
                (groups, group) -> both.entrySet().stream()
                                .mapToDouble(entry -> (double) entry.getValue()
                                        * entry.getValue()
                                        / groups.get(group.apply(entry.getKey())))
                                .sum()
                        / articles;
        return harmonic(
                mean.apply(stories, key -> key.substring(key.indexOf('\n') + 1)),
                mean.apply(events, key -> key.substring(0, key.indexOf('\n'))));
    }

    private static double pairwise(
            Map<String, Integer> both, Map<String, Integer> events, Map<String, Integer> stories) {
        double right = pairs(both);
        return right == 0 ? 0 : harmonic(right / pairs(stories), right / pairs(events));
    }

    private static double pairs(Map<String, Integer> groups) {
        return groups.values().stream()
                .mapToDouble(count -> count * (count - 1) / 2.0)
                .sum();
    }

    private static double harmonic(double one, double other) {
        return 2 * one * other / (one + other);
    }

    private static Map<String, Integer> counted(List<String> names) {
        Map<String, Integer> count = new HashMap<>();
        names.forEach(name -> count.merge(name, 1, Integer::sum));
        return count;
    }
}
