package wirewatch.processor.domain.link;

/** A story in the index, with room for the sum of one look. */
final class Filed {

    private final String story;
    private final String language;
    private boolean latin;
    private long[] terms = {};
    private int look;
    private double sum;

    Filed(String story, String language) {
        this.story = story;
        this.language = language;
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

    /** Hashes of all by which it may be looked up, ascending. */
    long[] terms() {
        return terms;
    }

    /** What it says now. */
    void says(long[] all, boolean inLatin) {
        terms = all;
        latin = inLatin;
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
