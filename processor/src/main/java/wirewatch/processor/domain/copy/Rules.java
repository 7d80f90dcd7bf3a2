package wirewatch.processor.domain.copy;

/**
 * The verdict by few thresholds on few measures; each rule has a name that stands in the evidence.
 *
 * @param verdict what they are to each other
 * @param rule the rule that fired
 * @param score the measure that it looked at
 * @param threshold what the measure had to reach
 */
record Rules(Verdict verdict, String rule, double score, double threshold) {

    /** Nearly everything of both is common: then quotations count too, since a speech may be all there is. */
    static final double SAME = 0.8;
    /** Own words of one text that stand in the other. Measured: reports of one event up to 0.36, copies from 0.40. */
    static final double COPY = 0.38;
    /** And of the other text: a digest that holds a short item whole is no copy of it. */
    static final double COPY_OF_OTHER = 0.05;

    static final double PARTIAL = 0.15;
    /** Own words in common below which a passage is a phrase. */
    static final int FEWEST_SHARED = 20;
    /** Of the words that name something, those in common. */
    static final double RELATED = 0.12;

    static Rules decide(Overlap overlap, Side a, Side b) {
        double both = Math.min(overlap.coverageOfA(), overlap.coverageOfB());
        if (both >= SAME) {
            return new Rules(Verdict.COPY, "same-text", both, SAME);
        }
        if (overlap.coveredInB() < FEWEST_SHARED || overlap.longestRun() < longEnough(a, b)) {
            return kinship(a, b);
        }
        OwnWords own = OwnWords.of(overlap, a, b);
        if (own.shared() < FEWEST_SHARED || own.most() < PARTIAL) {
            return kinship(a, b);
        }
        if (own.most() < COPY || own.least() < COPY_OF_OTHER) {
            return new Rules(Verdict.PARTIAL, "passages", own.most(), PARTIAL);
        }
        return Listing.explains(overlap, a, b)
                ? new Rules(Verdict.RELATED, "listing", own.most(), COPY)
                : new Rules(Verdict.COPY, "own-words", own.most(), COPY);
    }

    private static Rules kinship(Side a, Side b) {
        double kinship = Kinship.of(a.words(), b.words());
        return kinship >= RELATED
                ? new Rules(Verdict.RELATED, "names", kinship, RELATED)
                : new Rules(Verdict.UNRELATED, "names", kinship, RELATED);
    }

    /** Two and a half shingles: a shorter run may be a title, a phrase, a form of words. */
    private static int longEnough(Side a, Side b) {
        return Script.of(a.words().size() <= b.words().size() ? a.words() : b.words())
                        .shingle()
                * 5
                / 2;
    }

    /** How far the measure is from where another verdict begins, as a probability: a logistic curve, 0.95 at 0.15 from it. */
    double confidence() {
        double distance = switch (verdict) {
            case COPY -> score - COPY;
            case PARTIAL -> Math.min(score - PARTIAL, Math.abs(COPY - score));
            case RELATED -> score - RELATED;
            case UNRELATED -> RELATED - score;
        };
        return Math.min(0.99, 1 / (1 + Math.exp(-20 * distance)));
    }
}
