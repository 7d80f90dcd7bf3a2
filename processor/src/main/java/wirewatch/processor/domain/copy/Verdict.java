package wirewatch.processor.domain.copy;

/** What two texts are to each other. */
public enum Verdict {
    /** One is taken from the other, or both from a third. */
    COPY,
    /** Passages of one stand in the other, and most of both is their own. */
    PARTIAL,
    /** Own texts about the same thing. */
    RELATED,
    /** Nothing that shows a connection. */
    UNRELATED
}
