package wirewatch.processor.domain.story;

/** From the earliest to the latest moment, in milliseconds. */
record Span(long first, long last) {

    static final Span NONE = new Span(Long.MAX_VALUE, Long.MIN_VALUE);

    Span with(Span other) {
        return new Span(Math.min(first, other.first), Math.max(last, other.last));
    }

    /** The time between both, 0 where they overlap. */
    long gap(Span other) {
        return Math.max(0, Math.max(other.first - last, first - other.last));
    }
}
