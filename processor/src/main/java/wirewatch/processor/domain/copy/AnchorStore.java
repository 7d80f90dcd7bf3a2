package wirewatch.processor.domain.copy;

import java.util.Arrays;
import wirewatch.processor.domain.compact.IntPages;

/** Each slot's anchors, so that a slot can be taken out by its number alone. */
final class AnchorStore {

    private final IntPages pages = new IntPages();
    private int[] places = new int[16];

    boolean has(int slot) {
        return slot < places.length && places[slot] != 0;
    }

    void put(int slot, Signature signature) {
        if (slot >= places.length) {
            places = Arrays.copyOf(places, Math.max(slot + 1, places.length + places.length / 4));
        }
        int[] anchors = signature.anchors();
        int place = pages.take(1 + anchors.length);
        pages.set(place, 0, anchors.length);
        pages.set(place, 1, anchors);
        places[slot] = place;
    }

    int[] remove(int slot) {
        int place = places[slot];
        int[] anchors = pages.get(place, 1, pages.get(place, 0));
        places[slot] = 0;
        pages.give(place, 1 + anchors.length);
        return anchors;
    }

    long bytes() {
        return pages.bytes() + 4L * places.length;
    }
}
