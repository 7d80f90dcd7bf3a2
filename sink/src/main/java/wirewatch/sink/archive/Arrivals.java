package wirewatch.sink.archive;

/**
 * What came in a while.
 *
 * @param clippings articles, without repeats
 * @param stories living ones that were heard of
 * @param alerts told
 */
public record Arrivals(long clippings, long stories, long alerts) {}
