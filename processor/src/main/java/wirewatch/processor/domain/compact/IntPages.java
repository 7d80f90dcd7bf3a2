package wirewatch.processor.domain.compact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Places of a few ints each, in pages. A place given back is used again for the same length; a place longer than a page has one of
 * its own. No place is 0.
 */
public final class IntPages {

    private static final int PAGE_BITS = 14;
    private static final int PAGE = 1 << PAGE_BITS;
    /** Lengths are rounded up to this, so that few kinds of places exist. */
    private static final int GRAIN = 2;

    private final List<int @Nullable []> pages = new ArrayList<>();
    private int[] free = new int[1];
    private int end = GRAIN;

    public IntPages() {
        pages.add(new int[PAGE]);
    }

    /** Room for so many ints, with anything in it. */
    public int take(int length) {
        int kind = kind(length);
        if (kind * GRAIN > PAGE) {
            return ownPage(kind * GRAIN);
        }
        if (kind >= free.length) {
            free = Arrays.copyOf(free, kind + 1);
        }
        int place = free[kind];
        if (place == 0) {
            return append(kind * GRAIN);
        }
        free[kind] = get(place, 0);
        return place;
    }

    /** Takes a place back; free places of one kind are a list through their own first int. */
    public void give(int place, int length) {
        int kind = kind(length);
        if (kind * GRAIN > PAGE) {
            pages.set(place >>> PAGE_BITS, null);
        } else {
            set(place, 0, free[kind]);
            free[kind] = place;
        }
    }

    public int get(int place, int index) {
        return page(place)[start(place) + index];
    }

    public void set(int place, int index, int value) {
        page(place)[start(place) + index] = value;
    }

    public long getLong(int place, int index) {
        return (long) get(place, index) << 32 | Integer.toUnsignedLong(get(place, index + 1));
    }

    public void setLong(int place, int index, long value) {
        set(place, index, (int) (value >>> 32));
        set(place, index + 1, (int) value);
    }

    public int[] get(int place, int from, int length) {
        int at = start(place) + from;
        return Arrays.copyOfRange(page(place), at, at + length);
    }

    public void set(int place, int from, int[] values) {
        System.arraycopy(values, 0, page(place), start(place) + from, values.length);
    }

    /** The page that a place lies in from {@link #start} on, for who reads many of its ints; not to be changed. */
    public int[] page(int place) {
        int[] page = pages.get(place >>> PAGE_BITS);
        if (page == null) {
            throw new IllegalStateException("place " + place + " was given back");
        }
        return page;
    }

    /** Where a place begins in its page. */
    public static int start(int place) {
        return place & (PAGE - 1);
    }

    /** Bytes of the pages. */
    public long bytes() {
        return pages.stream()
                .mapToLong(page -> page == null ? 0 : 4L * page.length)
                .sum();
    }

    private static int kind(int length) {
        return (Math.max(1, length) + GRAIN - 1) / GRAIN;
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

    /** Its number is followed by those of the pages that it stands for. */
    private int ownPage(int length) {
        int place = pages.size() << PAGE_BITS;
        pages.add(new int[length]);
        for (int covered = PAGE; covered < length; covered += PAGE) {
            pages.add(null);
        }
        end = pages.size() << PAGE_BITS;
        return place;
    }
}
