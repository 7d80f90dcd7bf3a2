package wirewatch.processor.domain.copy;

/**
 * What two texts share of their own words, quotations left out: all reports of one speech share its quotes and are no copies of
 * each other. A word counts as quoted where either text quotes it, since one sets as a block what the other puts in marks. What
 * one text says twice (a caption under two pictures) counts once.
 *
 * @param shared own words of the second text that stand in the first
 * @param coverageOfA share of the first text's own words that stand in the second, 0 to 1
 * @param coverageOfB share of the second text's own words that stand in the first, 0 to 1
 */
record OwnWords(int shared, double coverageOfA, double coverageOfB) {

    static OwnWords of(Overlap overlap, Side a, Side b) {
        boolean[] quotedInA = QuoteMarks.mask(a.words());
        boolean[] quotedInB = QuoteMarks.mask(b.words());
        boolean[] sharedInA = new boolean[quotedInA.length];
        boolean[] sharedInB = new boolean[quotedInB.length];
        for (Run run : overlap.runs()) {
            for (int i = 0; i < run.length(); i++) {
                int inA = run.inA() + i;
                int inB = run.inB() + i;
                boolean again = sharedInA[inA];
                boolean quoted = quotedInA[inA] || quotedInB[inB];
                sharedInA[inA] |= !quoted;
                sharedInB[inB] |= !quoted && !again;
                quotedInA[inA] |= quoted && !again;
                quotedInB[inB] |= quoted || again;
            }
        }
        int shared = count(sharedInB, true);
        return new OwnWords(
                shared, share(count(sharedInA, true), count(quotedInA, false)), share(shared, count(quotedInB, false)));
    }

    /** Of the text of which more stands in the other. */
    double most() {
        return Math.max(coverageOfA, coverageOfB);
    }

    /** Of the text of which less stands in the other. */
    double least() {
        return Math.min(coverageOfA, coverageOfB);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : Math.min(1, (double) part / whole);
    }

    private static int count(boolean[] marks, boolean wanted) {
        int count = 0;
        for (boolean mark : marks) {
            count += mark == wanted ? 1 : 0;
        }
        return count;
    }
}
