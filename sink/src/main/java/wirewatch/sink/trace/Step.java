package wirewatch.sink.trace;

import java.time.Instant;

/**
 * One step on an article's way.
 *
 * @param stage {@code ingest}, {@code broker}, {@code processor} or {@code sink}
 * @param what happened
 * @param at when, by the clock of that stage's machine
 * @param where the record is that says so: {@code topic-partition@offset}
 */
public record Step(String stage, String what, Instant at, String where) {}
