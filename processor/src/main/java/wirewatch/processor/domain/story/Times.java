package wirewatch.processor.domain.story;

import java.util.Arrays;

/**
 * The times of the living articles, to the minute and in order. How many of them lie between two articles tells whether their
 * distance in time is worth anything: a day apart is near where two articles come a day, and far where thousands do.
 *
 * <p>In blocks, for most articles are some hours old when they come: to put one of a million among the others in one array moved
 * a megabyte and more.
 */
final class Times {

    private static final int BLOCK = 1024;
    private static final long MINUTE = 60_000;
    /** Publishers often tell the day only: what is less than this apart counts as at the same time. */
    private static final long SAME = 36_000_000;

    /** Each in order, and none before what the one before ends with. */
    private int[][] blocks = {new int[BLOCK]};
    /** The first minute of each block, of which only the first of all may be empty. */
    private int[] firsts = new int[1];
    /** How many come before each block, and behind the last one, how many there are. */
    private int[] starts = new int[2];

    private int used = 1;

    void add(long time) {
        int minute = (int) Math.floorDiv(time, MINUTE);
        int block = blockOf(minute + 1);
        if (length(block) == BLOCK) {
            boolean behind = minute >= blocks[block][BLOCK - 1];
            split(block, behind ? BLOCK : BLOCK / 2);
            block += behind || minute >= firsts[block + 1] ? 1 : 0;
        }
        int[] minutes = blocks[block];
        int at = firstFrom(minute + 1, block);
        System.arraycopy(minutes, at, minutes, at + 1, length(block) - at);
        minutes[at] = minute;
        firsts[block] = minutes[0];
        for (int later = block + 1; later <= used; later++) {
            starts[later]++;
        }
    }

    /** As many articles live no longer. */
    void forgetOldest(int articles) {
        int gone = Math.min(starts[used], articles);
        int first = 0;
        while (first < used - 1 && starts[first + 1] <= gone) {
            first++;
        }
        int inFirst = gone - starts[first];
        System.arraycopy(blocks[first], inFirst, blocks[first], 0, length(first) - inFirst);
        firsts[first] = blocks[first][0];
        blocks = Arrays.copyOfRange(blocks, first, used);
        firsts = Arrays.copyOfRange(firsts, first, used);
        starts = Arrays.copyOfRange(starts, first, used + 1);
        used -= first;
        starts[0] = gone;
        for (int block = 0; block <= used; block++) {
            starts[block] -= gone;
        }
    }

    /** Share of all articles that lie as near to a time as the gap, above 0 to 1. */
    double near(long time, long gap) {
        int from = before((int) Math.floorDiv(time - gap - SAME, MINUTE));
        int to = before((int) Math.floorDiv(time + gap + SAME, MINUTE) + 1);
        return (to - from + 1.0) / (starts[used] + 1.0);
    }

    /** How many lie before a minute. */
    private int before(int minute) {
        int block = blockOf(minute);
        return starts[block] + firstFrom(minute, block);
    }

    private int length(int block) {
        return starts[block + 1] - starts[block];
    }

    /** The last block that begins before a minute, or the first of all. */
    private int blockOf(int minute) {
        return firstFrom(minute, firsts, 1, used) - 1;
    }

    private int firstFrom(int minute, int block) {
        return firstFrom(minute, blocks[block], 0, length(block));
    }

    private static int firstFrom(int minute, int[] ascending, int from, int to) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] < minute) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** A full block keeps so many; a new one behind it takes the rest, which may be none. */
    private void split(int block, int kept) {
        if (used == blocks.length) {
            int wider = used + used / 2 + 1;
            blocks = Arrays.copyOf(blocks, wider);
            firsts = Arrays.copyOf(firsts, wider);
            starts = Arrays.copyOf(starts, wider + 1);
        }
        int next = block + 1;
        System.arraycopy(blocks, next, blocks, next + 1, used - next);
        System.arraycopy(firsts, next, firsts, next + 1, used - next);
        System.arraycopy(starts, next, starts, next + 1, used + 1 - next);
        used++;
        blocks[next] = new int[BLOCK];
        System.arraycopy(blocks[block], kept, blocks[next], 0, BLOCK - kept);
        starts[next] = starts[block] + kept;
        firsts[next] = blocks[next][0];
    }
}
