package wirewatch.processor.domain.tag;

import java.util.Arrays;

/** What stands at each node of a {@link Lexicon}: four numbers side by side, since a walk asks for all of them. */
final class LexiconNodes {

    private static final int WIDTH = 4;
    /** Above the classes of words. */
    private static final int INNER = 1 << 31;

    private final int[] cells;

    LexiconNodes(int size) {
        cells = new int[size * WIDTH];
        Arrays.fill(cells, Lexicon.NOTHING);
    }

    void set(int node, boolean inner, int classes, int phrase, int name, int agency) {
        int at = node * WIDTH;
        cells[at] = inner ? classes | INNER : classes;
        cells[at + 1] = phrase;
        cells[at + 2] = name;
        cells[at + 3] = agency;
    }

    boolean isInner(int node) {
        return cells[node * WIDTH] < 0;
    }

    int classes(int node) {
        return cells[node * WIDTH] & ~INNER;
    }

    int phrase(int node) {
        return cells[node * WIDTH + 1];
    }

    int name(int node) {
        return cells[node * WIDTH + 2];
    }

    int agency(int node) {
        return cells[node * WIDTH + 3];
    }
}
