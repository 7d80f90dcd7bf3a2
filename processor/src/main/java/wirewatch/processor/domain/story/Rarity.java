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

    /** Rarity of a term, leaving out some of the stories that hold it. */
    double of(int term, int without) {
        int place = table.place(term);
        return of(rateAt(place, term), storiesAt(place) - without);
    }

    /** Rarity of a term without {@code without} of the stories that hold it, and without one more. */
    void of(int term, int without, double[] these, double[] oneLess, int index) {
        of(table.place(term), term, without, these, oneLess, index);
    }

    private void of(int place, int term, int without, double[] these, double[] oneLess, int index) {
        double rate = rateAt(place, term);
        int stories = storiesAt(place) - without;
        these[index] = of(rate, stories);
        oneLess[index] = stories > 0 ? of(rate, stories - 1) : these[index];
    }

    /**
     * Rarity of each of an article's terms, and without one of the stories that hold it. All are looked up first: a large table's lines
     * come from memory, and asked for together they come side by side.
     */
    void of(int[] terms, double[] these, double[] oneLess) {
        int[] places = new int[terms.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = table.place(terms[i]);
        }
        for (int i = 0; i < places.length; i++) {
            of(places[i], terms[i], 0, these, oneLess, i);
        }
    }

    private double of(double rate, int others) {
        return -Math.log((TRUST * rate + Math.max(0, others)) / (TRUST + living));
    }

    private double rateAt(int place, int term) {
        return place < 0 ? background.rate(term) : table.rateAt(place);
    }

    private int storiesAt(int place) {
        return place < 0 ? 0 : table.storiesAt(place);
    }
}
