package wirewatch.processor.domain.desk;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import wirewatch.processor.domain.compact.HashSlots;
import wirewatch.processor.domain.compact.IntPages;
import wirewatch.processor.domain.compact.IntQueue;
import wirewatch.processor.domain.compact.Names;

/** Which clipping lies in which slot of the copy index, and which is the latest delivery of an article. About 70 bytes a clipping. */
final class Shelf {

    private static final int NUMBER = 0;
    private static final int CONTENT = 2;
    private static final int TIME = 4;
    /** How the place differs from most. */
    private static final int TRAITS = 6;

    private static final int ID = 7;
    private static final int SUPERSEDED = 1;
    /** Id and key are one mostly; here the key stands after the id. */
    private static final int OWN_KEY = 2;

    private final IntPages pages = new IntPages();
    private int[] places = new int[16];
    private int slots;
    private final IntQueue free = new IntQueue();
    private final IntQueue byAge = new IntQueue();
    private final HashSlots latest = new HashSlots();

    /** Puts a clipping into a free slot, as the latest delivery of its article. */
    int put(Place place) {
        int slot = free.size() == 0 ? slots++ : free.take();
        if (slot >= places.length) {
            places = Arrays.copyOf(places, places.length + places.length / 4);
        }
        Integer before = latestOf(place.key());
        if (before != null) {
            isLatestNoLonger(place.key(), before);
        }
        places[slot] = write(place);
        byAge.add(slot);
        latest.add(Names.hash(place.key()), slot);
        return slot;
    }

    /** Deliveries that are remembered. */
    int size() {
        return byAge.size();
    }

    Place at(int slot) {
        int place = place(slot);
        String id = Names.unpacked(pages, place, ID);
        return new Place(
                pages.getLong(place, NUMBER),
                id,
                has(place, OWN_KEY) ? Names.unpacked(pages, place, ID + Names.size(pages, place, ID)) : id,
                pages.getLong(place, CONTENT),
                pages.getLong(place, TIME),
                has(place, SUPERSEDED));
    }

    /** The slot of the latest delivery of an article. */
    @Nullable
    Integer latestOf(String key) {
        int slot = latest.find(Names.hash(key), one -> at(one).key().equals(key));
        return slot < 0 ? null : slot;
    }

    /** The oldest clipping's slot where it is older than a time; null where none is. */
    @Nullable
    Integer olderThan(long time) {
        return byAge.size() > 0 && pages.getLong(place(byAge.first()), TIME) < time ? byAge.first() : null;
    }

    /** A newer delivery of the same id takes the place: this one stays only until it is too old. */
    void supersede(int slot) {
        int place = place(slot);
        pages.set(place, TRAITS, pages.get(place, TRAITS) | SUPERSEDED);
        isLatestNoLonger(at(slot).key(), slot);
    }

    /** Frees the oldest slot. */
    Place takeOldest() {
        int slot = byAge.take();
        Place oldest = at(slot);
        isLatestNoLonger(oldest.key(), slot);
        pages.give(place(slot), length(place(slot)));
        places[slot] = 0;
        free.add(slot);
        return oldest;
    }

    private void isLatestNoLonger(String key, int slot) {
        latest.remove(Names.hash(key), slot);
    }

    private int write(Place written) {
        int[] id = Names.packed(written.id());
        boolean ownKey = !written.key().equals(written.id());
        int[] key = ownKey ? Names.packed(written.key()) : new int[0];
        int place = pages.take(ID + id.length + key.length);
        pages.setLong(place, NUMBER, written.number());
        pages.setLong(place, CONTENT, written.content());
        pages.setLong(place, TIME, written.time());
        pages.set(place, TRAITS, (written.superseded() ? SUPERSEDED : 0) | (ownKey ? OWN_KEY : 0));
        pages.set(place, ID, id);
        pages.set(place, ID + id.length, key);
        return place;
    }

    private int length(int place) {
        int withId = ID + Names.size(pages, place, ID);
        return has(place, OWN_KEY) ? withId + Names.size(pages, place, withId) : withId;
    }

    private boolean has(int place, int trait) {
        return (pages.get(place, TRAITS) & trait) != 0;
    }

    private int place(int slot) {
        if (slot >= slots || places[slot] == 0) {
            throw new IllegalStateException("an empty slot was found by an index");
        }
        return places[slot];
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
