package wirewatch.processor.domain.copy;

/** Which of two texts came here first: a hint at which is the source, where the caller knows it. */
public enum Arrival {
    A_FIRST,
    B_FIRST,
    UNKNOWN
}
