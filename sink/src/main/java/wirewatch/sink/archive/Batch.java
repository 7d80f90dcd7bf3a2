package wirewatch.sink.archive;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Alert;
import wirewatch.contract.Clipping;
import wirewatch.contract.Story;

/**
 * What is stored at once.
 *
 * @param clippings in the order read
 * @param stories in the order read
 * @param alerts in the order read
 * @param unreadable what could not be read
 * @param advances how far the topics are stored with this
 */
public record Batch(
        List<Kept<Clipping>> clippings,
        List<Kept<Story>> stories,
        List<Kept<Alert>> alerts,
        List<Unreadable> unreadable,
        List<Advance> advances) {

    /** Copies, so that a batch can be stored again after a failure. */
    public Batch {
        clippings = List.copyOf(clippings);
        stories = List.copyOf(stories);
        alerts = List.copyOf(alerts);
        unreadable = List.copyOf(unreadable);
        advances = List.copyOf(advances);
    }

    /**
     * A record, and its JSON as it stood on the topic: fields that this version does not know are kept too.
     *
     * @param from where it stood
     * @param offset where in the part
     */
    public record Kept<V>(V value, String json, Part from, long offset) {}

    /**
     * A record that is none of its topic's.
     *
     * @param from where it stood
     * @param offset where in the part
     * @param reason for people to read
     * @param value its bytes, null for a tombstone
     */
    public record Unreadable(
            Part from, long offset, String reason, @Nullable String value) {}

    /**
     * @param part what was read
     * @param from the next offset as it is stored, or {@link #NEVER}
     * @param to the next offset with this batch
     */
    public record Advance(Part part, long from, long to) {
        /** Of a part of which nothing is stored yet. */
        public static final long NEVER = -1;
    }

    /** How many records it stores at most. */
    int size() {
        return clippings.size() + stories.size() + alerts.size();
    }

    /** One row an id, since a statement may touch a row but once: the highest version, the later of two alike. */
    Collection<Kept<Clipping>> latestClippings() {
        return latest(
                clippings,
                Clipping::id,
                (old, fresh) -> fresh.value().version() >= old.value().version() ? fresh : old);
    }

    Collection<Kept<Story>> latestStories() {
        return latest(stories, Story::id, (old, fresh) -> fresh);
    }

    Collection<Kept<Alert>> latestAlerts() {
        return latest(alerts, Alert::id, (old, fresh) -> fresh);
    }

    private static <V> Collection<Kept<V>> latest(
            List<Kept<V>> all, Function<V, String> id, BinaryOperator<Kept<V>> which) {
        Map<String, Kept<V>> latest = new LinkedHashMap<>();
        all.forEach(kept -> latest.merge(id.apply(kept.value()), kept, which));
        return latest.values();
    }
}
