package wirewatch.processor.domain.story;

/**
 * How much it says that two texts share a term: minus the logarithm of its rate, as the background expects it and as the
 * living stories show it. Counted in stories, not articles, so a term of one large story stays telling, while what many
 * stories say (of one trade, one place, one season) soon tells nothing.
 */
final class Rarity {

    /** How many stories the background's word is worth. */
    private static final double TRUST = 150;

    private final Background background;
    private final TermTable table;
    private int living;

    Rarity(Background background, TermTable table) {
        this.background = background;
        this.table = table;
    }

    void storyBegins() {
        living++;
    }

    void storyEnds() {
        living--;
    }

    int living() {
        return living;
    }

    /** Rarity of a term, leaving out some of the stories that hold it. */
    double of(int term, int without) {
        return of(background.rate(term), table.stories(term) - without);
    }

    /** Rarity from the background's rate and the number of other stories that hold the term. */
    double of(double rate, int others) {
        return -Math.log((TRUST * rate + Math.max(0, others)) / (TRUST + living));
    }

    double rate(int term) {
        return background.rate(term);
    }

    int stories(int term) {
        return table.stories(term);
    }
}
