package wirewatch.sink.archive;

/**
 * How much is kept.
 *
 * @param clippings articles, without repeats
 * @param stories living ones
 * @param alerts told
 * @param unreadable records that no table could take
 */
public record Counts(long clippings, long stories, long alerts, long unreadable) {}
