package wirewatch.processor.domain.story;

import java.util.Arrays;

/**
 * For each term of the living stories, how many of them hold it, and the last {@value #LONGEST} of those it stands out in
 * (their slots). Open addressing over primitive arrays; a term without stories leaves no trace.
 */
final class TermTable {

    static final int LONGEST = 64;
    private static final int EMPTY = 0;
    private static final float UNSEEN = 0;

    private static final int CELL = 4;
    private static final int STORIES = 1;
    private static final int RATE = 2;
    private static final int LIST = 3;

    private final Background background;
    private final Postings postings = new Postings();
    /** Of each place four numbers side by side, so that a look-up costs one line of the cache. */
    private int[] cells = new int[1024 * CELL];

    private short[] shapes = new short[1024];
    private int size;

    TermTable(Background background) {
        this.background = background;
    }

    /** Where a term stands in this table, which holds until another enters or leaves; negative where no story holds it. */
    int place(int term) {
        int at = slot(term);
        return isEmpty(at) ? -1 : at;
    }

    /** In how many living stories the term at a place stands. */
    int storiesAt(int place) {
        return cells[place * CELL + STORIES];
    }

    /** The background's rate of the term at a place, kept here so that one look-up tells both. */
    double rateAt(int place) {
        float rate = Float.intBitsToFloat(cells[place * CELL + RATE]);
        return rate == UNSEEN ? background.unseen() : rate;
    }

    /** A story holds the term from now on. */
    void enter(int term) {
        int at = slot(term);
        if (isEmpty(at)) {
            cells[at * CELL] = term;
            float rate = background.knows(term) ? (float) background.rate(term) : UNSEEN;
            cells[at * CELL + RATE] = Float.floatToIntBits(rate);
            if (++size * 3 > shapes.length * 2) {
                grow();
                at = slot(term);
            }
        }
        cells[at * CELL + STORIES]++;
    }

    /** A story holds the term no longer; answers whether it was to be found by it. */
    boolean leave(int term, int story) {
        int at = slot(term);
        if (isEmpty(at)) {
            return false;
        }
        boolean posted = withdraw(at, story);
        if (--cells[at * CELL + STORIES] == 0) {
            postings.free(list(at), shapes[at]);
            delete(at);
        }
        return posted;
    }

    /** The story is to be found by this term; the term has been entered before. */
    void post(int term, int story) {
        int at = slot(term);
        int list = list(at);
        int length = Postings.length(shapes[at]);
        for (int i = 0; i < length; i++) {
            if (postings.get(list + i) == story) {
                return;
            }
        }
        cells[at * CELL + LIST] = postings.add(list, shapes[at], story);
        shapes[at] = Postings.longer(shapes[at]);
    }

    /** Tells the visitor all stories posted under the term. */
    void visit(int term, double weight, Tally tally) {
        int at = slot(term);
        if (isEmpty(at)) {
            return;
        }
        int list = list(at);
        int length = Postings.length(shapes[at]);
        for (int i = 0; i < length; i++) {
            tally.add(postings.get(list + i), weight);
        }
    }

    private boolean withdraw(int at, int story) {
        int list = list(at);
        int length = Postings.length(shapes[at]);
        for (int i = 0; i < length; i++) {
            if (postings.get(list + i) == story) {
                cells[at * CELL + LIST] = postings.remove(list, shapes[at], i);
                shapes[at] = Postings.shorter(shapes[at]);
                return true;
            }
        }
        return false;
    }

    private boolean isEmpty(int place) {
        return cells[place * CELL] == EMPTY;
    }

    private int list(int place) {
        return cells[place * CELL + LIST];
    }

    private int slot(int term) {
        int mask = shapes.length - 1;
        int at = home(term, mask);
        for (int found = cells[at * CELL]; found != EMPTY && found != term; found = cells[at * CELL]) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private static int home(int term, int mask) {
        return (term ^ (term >>> 16)) & mask;
    }

    private void grow() {
        int[] oldCells = cells;
        short[] oldShapes = shapes;
        cells = new int[oldCells.length * 2];
        shapes = new short[oldShapes.length * 2];
        for (int i = 0; i < oldShapes.length; i++) {
            if (oldCells[i * CELL] != EMPTY) {
                int at = slot(oldCells[i * CELL]);
                System.arraycopy(oldCells, i * CELL, cells, at * CELL, CELL);
                shapes[at] = oldShapes[i];
            }
        }
    }

    /** Knuth's deletion for linear probing: later entries of the run move up into the gap. */
    private void delete(int gap) {
        int mask = shapes.length - 1;
        int hole = gap;
        int at = (gap + 1) & mask;
        while (!isEmpty(at)) {
            int home = home(cells[at * CELL], mask);
            if (((at - home) & mask) >= ((at - hole) & mask)) {
                System.arraycopy(cells, at * CELL, cells, hole * CELL, CELL);
                shapes[hole] = shapes[at];
                hole = at;
            }
            at = (at + 1) & mask;
        }
        Arrays.fill(cells, hole * CELL, (hole + 1) * CELL, EMPTY);
        shapes[hole] = 0;
        size--;
    }
}
