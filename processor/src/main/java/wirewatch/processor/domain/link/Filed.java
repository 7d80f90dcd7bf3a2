package wirewatch.processor.domain.link;

/** A story in the index, with room for the sum of one look. */
final class Filed {

    private final String story;
    private final String language;
    private final boolean latin;
    private final long[] terms;
    private int look;
    private double sum;

    /** @param terms hashes of all by which it may be looked up, ascending */
    Filed(String story, String language, boolean latin, long[] terms) {
        this.story = story;
        this.language = language;
        this.latin = latin;
        this.terms = terms;
    }

    String story() {
        return story;
    }

    String language() {
        return language;
    }

    /** Whether its names are compared by their letters. */
    boolean isLatin() {
        return latin;
    }

    long[] terms() {
        return terms;
    }

    /** Adds to the sum of a look; answers whether this is its first. */
    boolean add(double weight, int ofLook) {
        boolean first = look != ofLook;
        sum = first ? weight : sum + weight;
        look = ofLook;
        return first;
    }

    double sum() {
        return sum;
    }
}
