package wirewatch.sink.trace;

import java.time.Instant;

/**
 * One step on an article's way.
 *
 * @param stage {@code ingest}, {@code broker}, {@code processor}, {@code sink} or {@code archive}
 * @param what happened
 * @param at when, by the clock of that stage's machine
 * @param where the record is that says so: {@code topic-partition@offset}, or the archive's {@code change@number}
 */
public record Step(String stage, String what, Instant at, String where) {}
