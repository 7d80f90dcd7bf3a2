package wirewatch.processor.domain.story;

import java.util.Arrays;

/**
 * The times of the living articles, to the minute and in order. How many of them lie between two articles tells whether their
 * distance in time is worth anything: a day apart is near where two articles come a day, and far where thousands do.
 */
final class Times {

    private static final long MINUTE = 60_000;
    /** Publishers often tell the day only: what is less than this apart counts as at the same time. */
    private static final long SAME = 36_000_000;

    private int[] minutes = new int[1024];
    private int size;

    void add(long time) {
        if (size == minutes.length) {
            minutes = Arrays.copyOf(minutes, size + (size >> 1));
        }
        int minute = (int) Math.floorDiv(time, MINUTE);
        int at = firstFrom(minute + 1);
        System.arraycopy(minutes, at, minutes, at + 1, size - at);
        minutes[at] = minute;
        size++;
    }

    /** As many articles live no longer. */
    void forgetOldest(int articles) {
        int gone = Math.min(size, articles);
        System.arraycopy(minutes, gone, minutes, 0, size - gone);
        size -= gone;
    }

    /** Share of all articles that lie as near to a time as the gap, above 0 to 1. */
    double near(long time, long gap) {
        int from = firstFrom((int) Math.floorDiv(time - gap - SAME, MINUTE));
        int to = firstFrom((int) Math.floorDiv(time + gap + SAME, MINUTE) + 1);
        return (to - from + 1.0) / (size + 1.0);
    }

    private int firstFrom(int minute) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (minutes[middle] < minute) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
