package wirewatch.processor.domain.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Each slot's anchors, so that a slot can be taken out by its number alone. Pages of ints rather than an array a slot: a
 * million small objects would cost 20 bytes each and the collector's time. A freed place is used again for the same length.
 */
final class AnchorStore {

    private static final int PAGE_BITS = 16;
    private static final int PAGE = 1 << PAGE_BITS;
    /** Lengths are rounded up to this, so that few kinds of places exist. */
    private static final int GRAIN = 2;

    private final List<int[]> pages = new ArrayList<>();
    private int[] places = new int[16];
    private int[] free = new int[1];
    private int end;

    AnchorStore() {
        pages.add(new int[PAGE]);
        end = GRAIN;
    }

    boolean has(int slot) {
        return slot < places.length && places[slot] != 0;
    }

    void put(int slot, Signature signature) {
        if (slot >= places.length) {
            places = Arrays.copyOf(places, Math.max(slot + 1, places.length + places.length / 4));
        }
        int place = take(kind(signature.size()));
        int[] page = page(place);
        int at = place & (PAGE - 1);
        page[at] = signature.size();
        for (int i = 0; i < signature.size(); i++) {
            page[at + 1 + i] = signature.anchor(i);
        }
        places[slot] = place;
    }

    int[] remove(int slot) {
        int place = places[slot];
        int[] page = page(place);
        int at = place & (PAGE - 1);
        int[] anchors = Arrays.copyOfRange(page, at + 1, at + 1 + page[at]);
        places[slot] = 0;
        give(kind(anchors.length), place);
        return anchors;
    }

    long bytes() {
        return 4L * PAGE * pages.size() + 4L * places.length;
    }

    private static int kind(int anchors) {
        return (anchors + GRAIN) / GRAIN;
    }

    private int take(int kind) {
        if (kind >= free.length) {
            free = Arrays.copyOf(free, kind + 1);
        }
        int place = free[kind];
        if (place == 0) {
            return append(kind * GRAIN);
        }
        free[kind] = page(place)[place & (PAGE - 1)];
        return place;
    }

    /** Free places of one kind are a list through their own first int. */
    private void give(int kind, int place) {
        page(place)[place & (PAGE - 1)] = free[kind];
        free[kind] = place;
    }

    private int append(int length) {
        if ((end & (PAGE - 1)) + length > PAGE || end == pages.size() << PAGE_BITS) {
            end = pages.size() << PAGE_BITS;
            pages.add(new int[PAGE]);
        }
        int place = end;
        end += length;
        return place;
    }

    private int[] page(int place) {
        return pages.get(place >>> PAGE_BITS);
    }
}
