package wirewatch.processor.domain.text;

/** How much running text stands below each line of a page, and how much else. */
final class Measures {

    private final Page page;
    private final int[] words;
    private final boolean[] prose;
    private final int[] proseFrom;
    private final int[] otherFrom;
    private final int[] otherRun;

    Measures(Page page) {
        this.page = page;
        int size = page.size();
        words = new int[size];
        prose = new boolean[size];
        proseFrom = new int[size + 1];
        otherFrom = new int[size + 1];
        otherRun = new int[size + 1];
        for (int i = size - 1; i >= 0; i--) {
            update(i);
        }
    }

    /** Measures a line anew; nothing above it may be asked for afterwards. */
    void update(int i) {
        words[i] = Shape.words(page.line(i));
        prose[i] = Shape.isProse(page.line(i), words[i]);
        int running = page.isBody(i) && prose[i] ? words[i] : 0;
        int other = page.isBody(i) && !prose[i] ? words[i] : 0;
        proseFrom[i] = proseFrom[i + 1] + running;
        otherFrom[i] = otherFrom[i + 1] + other;
        otherRun[i] = running > 0 ? 0 : otherRun[i + 1] + other;
    }

    int words(int i) {
        return words[i];
    }

    boolean isProse(int i) {
        return prose[i];
    }

    /** Words of running text below a line. */
    int proseBelow(int i) {
        return proseFrom[i + 1];
    }

    /** Words of other lines, from a line to the end. */
    int otherFrom(int i) {
        return otherFrom[i];
    }

    /** Words of other lines, from a line to the next running text. */
    int otherRun(int i) {
        return otherRun[i];
    }
}
