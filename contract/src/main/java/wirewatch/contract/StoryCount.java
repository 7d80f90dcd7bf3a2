package wirewatch.contract;

/**
 * How large a story is.
 *
 * @param clippings articles in it, without repeats
 * @param outlets different outlets that carry it, where they are known
 * @param origins independent texts: clippings that are neither reprints nor revisions
 */
public record StoryCount(int clippings, int outlets, int origins) {}
