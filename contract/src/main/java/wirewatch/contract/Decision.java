package wirewatch.contract;

/** What an article is to those before it. */
public enum Decision {
    /** None of the others: the first article of a story. */
    NEW_STORY,
    /** Own text on an event that already has a story. */
    RELATED,
    /** Another outlet's article, most of whose text is taken from an earlier one. */
    REPRINT,
    /** A new version of an article: same URL, or same outlet and nearly the same text, with changed content. */
    REVISION,
    /** The same article again: same URL or id, same content after clean-up. Counted, never published. */
    REPEAT
}
