package wirewatch.processor.domain.desk;

/**
 * How much a newsroom remembers.
 *
 * @param articles deliveries that are live: younger than the memory
 * @param copies entries of the index that finds copies
 * @param stories entries of the index that finds stories
 */
public record Stock(long articles, long copies, long stories) {

    /** Of a newsroom that has seen nothing. */
    public static final Stock NONE = new Stock(0, 0, 0);

    /** Of both together. */
    public Stock plus(Stock other) {
        return new Stock(articles + other.articles, copies + other.copies, stories + other.stories);
    }
}
