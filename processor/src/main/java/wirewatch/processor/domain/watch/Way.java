package wirewatch.processor.domain.watch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One way for an article to match.
 *
 * @param conditions that all hold then: the rarest of those that must stand first, those that must not stand last
 * @param exact whether nothing else is asked: an article that meets them matches
 */
record Way(List<Condition> conditions, boolean exact) {

    /** More would hardly take more articles away. */
    private static final int MOST = 6;

    private static final Comparator<Condition> CHEAPEST_FIRST =
            Comparator.comparing(Condition::stands).reversed().thenComparingDouble(Condition::rate);

    Way(List<Condition> conditions, boolean exact) {
        List<Condition> sorted = conditions.stream()
                .distinct()
                .sorted(CHEAPEST_FIRST)
                .limit(MOST)
                .toList();
        this.conditions = sorted;
        this.exact = exact && sorted.size() == conditions.stream().distinct().count();
    }

    static Way of(Condition condition, boolean exact) {
        return new Way(List.of(condition), exact);
    }

    /** Whether something must stand that it can be filed under. */
    boolean isCovered() {
        return !conditions.isEmpty() && conditions.get(0).stands();
    }

    /** At most how large a share of articles meets them. */
    double rate() {
        return isCovered() ? conditions.get(0).rate() : 1;
    }

    Way and(Way other) {
        return new Way(
                Stream.concat(conditions.stream(), other.conditions.stream()).toList(), exact && other.exact);
    }

    Way inexact() {
        return new Way(conditions, false);
    }

    /** Whether one line can stand for both: they ask for the same in other fields, and it does not matter that it takes more articles. */
    boolean joins(Way other) {
        return conditions.size() == 1 || (!exact && !other.exact);
    }

    /** Takes what either takes. Both must ask for the {@link #asked same}. */
    Way or(Way other) {
        List<Condition> either = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            either.add(conditions.get(i).in(other.conditions.get(i).places()));
        }
        return new Way(either, exact && other.exact);
    }

    /** What it asks for, wherever that must stand. */
    List<Condition> asked() {
        return conditions.stream()
                .map(one -> new Condition(one.key(), one.kind(), 0, one.stands(), 0))
                .toList();
    }
}
