package wirewatch.sink.web;

/** Whether a watch's query can be armed. */
@FunctionalInterface
public interface QueryCheck {

    /** @throws IllegalArgumentException saying what is wrong with the query, and where */
    void check(String query);
}
