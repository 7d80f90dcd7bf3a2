package wirewatch.standalone.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How much of the sample newsroom was decided as a careful reader would have.
 *
 * @param rows what was counted
 * @param misses a line each of what was decided otherwise
 */
record Tally(List<Row> rows, List<String> misses) {

    /**
     * One thing that was counted.
     *
     * @param name of the thing
     * @param right how many were as they should be
     * @param all how many there were
     */
    record Row(String name, int right, int all) {}

    static Tally of(List<Outcome> outcomes) {
        Map<String, String> ids = outcomes.stream()
                .collect(Collectors.toMap(outcome -> outcome.truth().key(), Outcome::id, (first, again) -> first));
        List<Row> rows = new ArrayList<>();
        rows.add(count("decisions", outcomes, any -> true, Tally::decided));
        rows.add(stories(outcomes));
        rows.add(links(outcomes));
        rows.add(count(
                "sources of reprints",
                outcomes,
                truth -> truth.copyOf() != null,
                (truth, outcome) -> Objects.equals(ids.get(truth.copyOf()), outcome.source())));
        rows.add(count(
                "voices removed",
                outcomes,
                truth -> !truth.edits().voicesRemoved().isEmpty(),
                (truth, outcome) ->
                        Outcome.folded(truth.edits().voicesRemoved()).equals(outcome.voicesRemoved())));
        rows.add(count(
                "watches",
                outcomes,
                any -> true,
                (truth, outcome) -> truth.watches().equals(outcome.watches())));
        return new Tally(rows, misses(outcomes));
    }

    private static boolean decided(Truth truth, Outcome outcome) {
        return truth.decision() == outcome.decision();
    }

    private static Row count(
            String name, List<Outcome> outcomes, Predicate<Truth> which, BiPredicate<Truth, Outcome> right) {
        List<Outcome> counted =
                outcomes.stream().filter(outcome -> which.test(outcome.truth())).toList();
        int good = (int) counted.stream()
                .filter(outcome -> right.test(outcome.truth(), outcome))
                .count();
        return new Row(name, good, counted.size());
    }

    /** A story is right where exactly its own clippings, all of them, carry one id that no other story has. */
    private static Row stories(List<Outcome> outcomes) {
        Map<String, Set<String>> found = groups(outcomes, outcome -> String.valueOf(outcome.story()));
        Map<String, Set<String>> wanted =
                groups(outcomes, outcome -> outcome.truth().story());
        int right = (int) wanted.values().stream().filter(found::containsValue).count();
        return new Row("stories", right, wanted.size());
    }

    /** Of the links between languages that were found, or should have been, those that are both. */
    private static Row links(List<Outcome> outcomes) {
        Map<String, Set<String>> ids = new HashMap<>();
        outcomes.forEach(outcome -> ids.computeIfAbsent(outcome.truth().story(), any -> new HashSet<>())
                .add(String.valueOf(outcome.story())));
        Set<Set<String>> wanted = new HashSet<>();
        Set<Set<String>> found = new HashSet<>();
        for (Outcome outcome : outcomes) {
            String story = String.valueOf(outcome.story());
            outcome.elsewhere().forEach(other -> found.add(Set.copyOf(List.of(story, other))));
            Set<String> others = ids.getOrDefault(String.valueOf(outcome.truth().elsewhere()), Set.of());
            others.forEach(other -> wanted.add(Set.copyOf(List.of(story, other))));
        }
        Set<Set<String>> all = new HashSet<>(wanted);
        all.addAll(found);
        wanted.retainAll(found);
        return new Row("links of languages", wanted.size(), all.size());
    }

    private static Map<String, Set<String>> groups(List<Outcome> outcomes, Function<Outcome, String> by) {
        Map<String, Set<String>> groups = new HashMap<>();
        for (Outcome outcome : outcomes) {
            if (outcome.clipping() != null) {
                groups.computeIfAbsent(by.apply(outcome), any -> new HashSet<>())
                        .add(outcome.id());
            }
        }
        return groups;
    }

    private static List<String> misses(List<Outcome> outcomes) {
        Map<String, String> lines = new TreeMap<>();
        for (Outcome outcome : outcomes) {
            if (!decided(outcome.truth(), outcome)) {
                lines.put(
                        outcome.truth().key(),
                        outcome.truth().key() + " should be " + outcome.truth().decision() + ", was "
                                + outcome.decision());
            }
        }
        return List.copyOf(lines.values());
    }
}
