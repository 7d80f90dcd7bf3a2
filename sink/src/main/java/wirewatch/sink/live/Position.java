package wirewatch.sink.live;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.common.TopicPartition;

/**
 * How far somebody has read: the next offset of every partition. A single offset would not do, for the partitions have no order
 * among them. Written as numbers to the base 36 with dots between, by topic and partition.
 */
public final class Position {

    private static final Comparator<TopicPartition> ORDER =
            Comparator.comparing(TopicPartition::topic).thenComparing(TopicPartition::partition);
    private static final int RADIX = 36;

    private final TreeMap<TopicPartition, Long> next;

    private Position(Map<TopicPartition, Long> next) {
        this.next = new TreeMap<>(ORDER);
        this.next.putAll(next);
    }

    static Position at(Map<TopicPartition, Long> next) {
        return new Position(next);
    }

    Position copy() {
        return new Position(next);
    }

    long of(TopicPartition partition) {
        return next.getOrDefault(partition, 0L);
    }

    Map<TopicPartition, Long> offsets() {
        return next;
    }

    /** Moves behind a record. */
    void pass(TopicPartition partition, long offset) {
        next.put(partition, offset + 1);
    }

    /** Whether nothing before {@code other} is still to be read. */
    boolean reaches(Position other) {
        return other.next.entrySet().stream().allMatch(entry -> of(entry.getKey()) >= entry.getValue());
    }

    /** Records up to {@code other}, at most: compaction and transaction marks leave gaps. */
    long distanceTo(Position other) {
        return other.next.entrySet().stream()
                .mapToLong(entry -> Math.max(0, entry.getValue() - of(entry.getKey())))
                .sum();
    }

    /** Reads what {@link #toString} wrote for the same partitions; empty where it is anything else. */
    Optional<Position> parse(String text) {
        String[] numbers = text.split("\\.", -1);
        if (text.length() > next.size() * 13 || numbers.length != next.size()) {
            return Optional.empty();
        }
        TreeMap<TopicPartition, Long> parsed = new TreeMap<>(ORDER);
        int i = 0;
        for (TopicPartition partition : next.keySet()) {
            try {
                parsed.put(partition, Math.max(0, Long.parseLong(numbers[i++], RADIX)));
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }
        return Optional.of(new Position(parsed));
    }

    @Override
    public String toString() {
        List<String> numbers = new ArrayList<>(next.size());
        next.values().forEach(offset -> numbers.add(Long.toString(offset, RADIX)));
        return String.join(".", numbers);
    }
}
