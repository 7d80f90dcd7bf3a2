package wirewatch.standalone.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Rates of several ways to do one thing, measured in turns: each way counts by its median, so that luck has no say. */
final class Turns {

    private final Map<String, List<Double>> rates = new LinkedHashMap<>();

    void add(String way, double rate) {
        rates.computeIfAbsent(way, name -> new ArrayList<>()).add(rate);
    }

    /** Of each way, in the order of their first turns. */
    Map<String, Double> medians() {
        return rates.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, way -> median(way.getValue()), (one, other) -> one, LinkedHashMap::new));
    }

    /** Of the best way. */
    double best() {
        return medians().values().stream()
                .mapToDouble(rate -> rate)
                .max()
                .orElseThrow(() -> new IllegalStateException("nothing was measured"));
    }

    /** Of an even number the lower of the two in the middle. */
    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get((values.size() - 1) / 2);
    }
}
