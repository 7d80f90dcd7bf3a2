package wirewatch.processor.domain.text;

import java.util.Arrays;

/**
 * How much running text stands below each line of a page, and how much else. Counted when first asked for: most pages begin with
 * running text, and then nobody asks.
 */
final class Measures {

    private static final int UNKNOWN = -1;

    private final Page page;
    private final int[] words;
    private int[] proseFrom = {};
    private int[] otherFrom = {};
    private int[] otherRun = {};

    Measures(Page page) {
        this.page = page;
        this.words = new int[page.size()];
        Arrays.fill(words, UNKNOWN);
    }

    /** Measures a line anew; nothing above it may be asked for afterwards. */
    void update(int i) {
        words[i] = UNKNOWN;
        if (proseFrom.length > 0) {
            sum(i);
        }
    }

    private void count() {
        if (proseFrom.length == 0) {
            int size = page.size();
            proseFrom = new int[size + 1];
            otherFrom = new int[size + 1];
            otherRun = new int[size + 1];
            for (int i = size - 1; i >= 0; i--) {
                sum(i);
            }
        }
    }

    private void sum(int i) {
        boolean prose = page.isBody(i) && isProse(i);
        int running = prose ? words(i) : 0;
        int other = page.isBody(i) && !prose ? words(i) : 0;
        proseFrom[i] = proseFrom[i + 1] + running;
        otherFrom[i] = otherFrom[i + 1] + other;
        otherRun[i] = running > 0 ? 0 : otherRun[i + 1] + other;
    }

    int words(int i) {
        if (words[i] == UNKNOWN) {
            words[i] = Shape.words(page.line(i));
        }
        return words[i];
    }

    boolean isProse(int i) {
        return Shape.endsAsProse(page.line(i)) || Shape.isParagraph(words(i));
    }

    /** Words of running text below a line. */
    int proseBelow(int i) {
        count();
        return proseFrom[i + 1];
    }

    /** Words of other lines, from a line to the end. */
    int otherFrom(int i) {
        count();
        return otherFrom[i];
    }

    /** Words of other lines, from a line to the next running text. */
    int otherRun(int i) {
        count();
        return otherRun[i];
    }
}
