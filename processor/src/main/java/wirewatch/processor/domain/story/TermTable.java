package wirewatch.processor.domain.story;

/**
 * For each term of the living stories, how many of them hold it, and the last {@value #LONGEST} of those it stands out in
 * (their slots). Open addressing over primitive arrays; a term without stories leaves no trace.
 */
final class TermTable {

    static final int LONGEST = 64;
    private static final int EMPTY = 0;

    private final Postings postings = new Postings();
    private int[] terms = new int[1024];
    private int[] stories = new int[1024];
    private int[] lists = new int[1024];
    private short[] shapes = new short[1024];
    private int size;

    /** In how many living stories the term stands. */
    int stories(int term) {
        int at = slot(term);
        return terms[at] == EMPTY ? 0 : stories[at];
    }

    /** A story holds the term from now on. */
    void enter(int term) {
        int at = slot(term);
        if (terms[at] == EMPTY) {
            terms[at] = term;
            if (++size * 3 > terms.length * 2) {
                grow();
                at = slot(term);
            }
        }
        stories[at]++;
    }

    /** A story holds the term no longer; answers whether it was to be found by it. */
    boolean leave(int term, int story) {
        int at = slot(term);
        if (terms[at] == EMPTY) {
            return false;
        }
        boolean posted = withdraw(at, story);
        if (--stories[at] == 0) {
            postings.free(lists[at], shapes[at]);
            delete(at);
        }
        return posted;
    }

    /** The story is to be found by this term; the term has been entered before. */
    void post(int term, int story) {
        int at = slot(term);
        int length = Postings.length(shapes[at]);
        for (int i = 0; i < length; i++) {
            if (postings.get(lists[at] + i) == story) {
                return;
            }
        }
        lists[at] = postings.add(lists[at], shapes[at], story);
        shapes[at] = Postings.longer(shapes[at]);
    }

    /** Tells the visitor all stories posted under the term. */
    void visit(int term, double weight, Tally tally) {
        int at = slot(term);
        if (terms[at] == EMPTY) {
            return;
        }
        int length = Postings.length(shapes[at]);
        for (int i = 0; i < length; i++) {
            tally.add(postings.get(lists[at] + i), weight);
        }
    }

    private boolean withdraw(int at, int story) {
        int length = Postings.length(shapes[at]);
        for (int i = 0; i < length; i++) {
            if (postings.get(lists[at] + i) == story) {
                lists[at] = postings.remove(lists[at], shapes[at], i);
                shapes[at] = Postings.shorter(shapes[at]);
                return true;
            }
        }
        return false;
    }

    private int slot(int term) {
        int mask = terms.length - 1;
        int at = home(term, mask);
        while (terms[at] != EMPTY && terms[at] != term) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private static int home(int term, int mask) {
        return (term ^ (term >>> 16)) & mask;
    }

    private void grow() {
        int[] oldTerms = terms;
        int[] oldStories = stories;
        int[] oldLists = lists;
        short[] oldShapes = shapes;
        int wider = terms.length * 2;
        terms = new int[wider];
        stories = new int[wider];
        lists = new int[wider];
        shapes = new short[wider];
        for (int i = 0; i < oldTerms.length; i++) {
            if (oldTerms[i] != EMPTY) {
                put(slot(oldTerms[i]), oldTerms[i], oldStories[i], oldLists[i], oldShapes[i]);
            }
        }
    }

    private void put(int at, int term, int count, int list, short shape) {
        terms[at] = term;
        stories[at] = count;
        lists[at] = list;
        shapes[at] = shape;
    }

    /** Knuth's deletion for linear probing: later entries of the run move up into the gap. */
    private void delete(int gap) {
        int mask = terms.length - 1;
        int hole = gap;
        int at = (gap + 1) & mask;
        while (terms[at] != EMPTY) {
            int home = home(terms[at], mask);
            if (((at - home) & mask) >= ((at - hole) & mask)) {
                put(hole, terms[at], stories[at], lists[at], shapes[at]);
                hole = at;
            }
            at = (at + 1) & mask;
        }
        put(hole, EMPTY, 0, 0, (short) 0);
        size--;
    }
}
