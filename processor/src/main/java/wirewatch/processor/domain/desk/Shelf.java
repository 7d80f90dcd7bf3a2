package wirewatch.processor.domain.desk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which clipping lies in which slot of the copy index, and which is the latest delivery of an article. */
final class Shelf {

    private final List<@Nullable Place> places = new ArrayList<>();
    private final ArrayDeque<Integer> free = new ArrayDeque<>();
    private final ArrayDeque<Integer> byAge = new ArrayDeque<>();
    private final Map<String, Integer> latest = new HashMap<>();

    /** Puts a clipping into a free slot, as the latest delivery of its article. */
    int put(Place place) {
        Integer reused = free.poll();
        int slot = reused == null ? places.size() : reused;
        if (reused == null) {
            places.add(place);
        } else {
            places.set(slot, place);
        }
        byAge.add(slot);
        latest.put(place.key(), slot);
        return slot;
    }

    /** Deliveries that are remembered. */
    int size() {
        return byAge.size();
    }

    Place at(int slot) {
        return Objects.requireNonNull(places.get(slot), "an empty slot was found by an index");
    }

    /** The slot of the latest delivery of an article. */
    @Nullable
    Integer latestOf(String key) {
        return latest.get(key);
    }

    /** The oldest clipping's slot where it is older than a time; null where none is. */
    @Nullable
    Integer olderThan(long time) {
        Integer oldest = byAge.peek();
        return oldest != null && at(oldest).time() < time ? oldest : null;
    }

    /** A newer delivery of the same id takes the place: this one stays only until it is too old. */
    void supersede(int slot) {
        Place place = at(slot);
        places.set(slot, new Place(place.number(), place.id(), place.key(), place.content(), place.time(), true));
        latest.remove(place.key(), slot);
    }

    /** Frees the oldest slot. */
    Place takeOldest() {
        int slot = byAge.remove();
        Place place = at(slot);
        places.set(slot, null);
        free.add(slot);
        latest.remove(place.key(), slot);
        return place;
    }

    /**
     * @param number the card's
     * @param id the clipping's
     * @param key what every delivery of the article shares
     * @param content a hash of its words
     * @param time event time, in milliseconds since 1970
     * @param superseded whether a newer delivery has the same id
     */
    record Place(long number, String id, String key, long content, long time, boolean superseded) {}
}
