package wirewatch.processor.domain.watch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The armed watches by number, and their order by id: each has a rank, so that what an article matches is marked bit by bit and never
 * sorted. The ranks are made anew by the first article after a change.
 */
final class Roll {

    /** An armed watch. */
    record Armed(String id, Clause clause) {}

    private final List<@Nullable Armed> armed = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Integer> free = new ArrayList<>();
    private int[] ranks = {};
    private String[] ids = {};
    private boolean ranked = true;

    int size() {
        return numbers.size();
    }

    /** Numbers are below. */
    int end() {
        return armed.size();
    }

    /** Its number, or null. */
    @Nullable
    Integer number(String id) {
        return numbers.get(id);
    }

    Armed get(int number) {
        return Objects.requireNonNull(armed.get(number), "an armed watch");
    }

    /** A number for a watch that has none. */
    int add(Armed watch) {
        int number = free.isEmpty() ? armed.size() : free.remove(free.size() - 1);
        if (number == armed.size()) {
            armed.add(watch);
        } else {
            armed.set(number, watch);
        }
        numbers.put(watch.id(), number);
        ranked = false;
        return number;
    }

    void remove(int number) {
        numbers.remove(get(number).id());
        armed.set(number, null);
        free.add(number);
        ranked = false;
    }

    boolean isRanked() {
        return ranked;
    }

    void rank() {
        Armed[] sorted = armed.stream().filter(Objects::nonNull).toArray(Armed[]::new);
        Arrays.sort(sorted, Comparator.comparing(Armed::id));
        ids = Arrays.stream(sorted).map(Armed::id).toArray(String[]::new);
        ranks = new int[armed.size()];
        for (int rank = 0; rank < ids.length; rank++) {
            ranks[Objects.requireNonNull(numbers.get(ids[rank]))] = rank;
        }
        ranked = true;
    }

    /** How many ids stand before its own. */
    int rank(int number) {
        return ranks[number];
    }

    /** Adds the ids of some ranks, a bit for each, and clears the bits. */
    void tell(long[] bits, Collection<String> into) {
        for (int word = 0; word <= ids.length >>> 6; word++) {
            for (long left = bits[word]; left != 0; left &= left - 1) {
                into.add(ids[(word << 6) + Long.numberOfTrailingZeros(left)]);
            }
            bits[word] = 0;
        }
    }
}
