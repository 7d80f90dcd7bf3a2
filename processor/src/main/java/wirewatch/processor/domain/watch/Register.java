package wirewatch.processor.domain.watch;

import java.util.Arrays;
import java.util.List;

/**
 * Ways under the key of their first condition, as lines of numbers one behind the other: watch, head, the other conditions. A look
 * through the lines of a key touches nothing else, so that only watches that match, or nearly, cost a look elsewhere in memory.
 */
final class Register {

    /** What is done with a watch that an article may match. */
    interface Finder {
        /** @param exact whether it matches, or must be asked */
        void found(int watch, boolean exact);
    }

    private static final int HEADER = 2;
    private static final int PLACES = 0xf;
    private static final int BARRED = 0x10;
    private static final int NUMBER_SHIFT = 5;
    private static final int LENGTH_SHIFT = 8;
    private static final int LENGTH = 0xff;
    private static final int EXACT = 1 << 31;
    private static final int[] NONE = {};

    private final Keys keys = new Keys();
    private int[][] lines = new int[1024][];
    private int[] ends = new int[1024];

    Keys keys() {
        return keys;
    }

    void add(int watch, Way way) {
        List<Condition> conditions = way.conditions();
        int key = keys.number(conditions.get(0).key());
        int[] line = new int[HEADER - 1 + conditions.size()];
        line[0] = watch;
        line[1] = (conditions.get(0).places() & PLACES) | line.length << LENGTH_SHIFT | (way.exact() ? EXACT : 0);
        for (int i = 1; i < conditions.size(); i++) {
            line[HEADER - 1 + i] = encoded(conditions.get(i));
        }
        append(key, line);
    }

    private int encoded(Condition condition) {
        int barred = condition.stands() ? 0 : BARRED;
        return keys.number(condition.key()) << NUMBER_SHIFT | barred | (condition.places() & PLACES);
    }

    private void append(int key, int[] line) {
        if (keys.size() > lines.length) {
            lines = Arrays.copyOf(lines, keys.size() * 2);
            ends = Arrays.copyOf(ends, keys.size() * 2);
        }
        int[] before = lines[key] == null ? NONE : lines[key];
        int end = ends[key] + line.length;
        int[] room = end <= before.length ? before : Arrays.copyOf(before, end + ends[key] / 2);
        System.arraycopy(line, 0, room, ends[key], line.length);
        lines[key] = room;
        ends[key] = end;
    }

    /** Takes out what the watch has under the way's key. */
    void remove(int watch, Way way) {
        int key = keys.number(way.conditions().get(0).key());
        int[] all = lines[key] == null ? NONE : lines[key];
        int left = 0;
        for (int at = 0; at < ends[key]; ) {
            int length = length(all[at + 1]);
            if (all[at] != watch) {
                System.arraycopy(all, at, all, left, length);
                left += length;
            }
            at += length;
        }
        ends[key] = left;
    }

    /** Goes through the lines of each key that an article has. */
    void search(Present present, Finder finder) {
        for (int i = 0; i < present.size(); i++) {
            int key = present.key(i);
            if (key < lines.length && ends[key] > 0) {
                search(lines[key], ends[key], present.places(key), present, finder);
            }
        }
    }

    private static void search(int[] all, int end, int places, Present present, Finder finder) {
        for (int at = 0; at < end; ) {
            int head = all[at + 1];
            int next = at + length(head);
            if ((head & places) != 0 && holds(all, at + HEADER, next, present)) {
                finder.found(all[at], head < 0);
            }
            at = next;
        }
    }

    private static boolean holds(int[] all, int from, int to, Present present) {
        for (int at = from; at < to; at++) {
            int condition = all[at];
            boolean stands = (present.places(condition >>> NUMBER_SHIFT) & condition & PLACES) != 0;
            if (stands == ((condition & BARRED) != 0)) {
                return false;
            }
        }
        return true;
    }

    private static int length(int head) {
        return head >>> LENGTH_SHIFT & LENGTH;
    }
}
