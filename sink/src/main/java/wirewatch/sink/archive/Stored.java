package wirewatch.sink.archive;

import java.time.Instant;

/**
 * When something came into the archive.
 *
 * @param change the number of the change that brought it
 * @param at when that change was written, by the writer's clock
 */
public record Stored(long change, Instant at) {}
