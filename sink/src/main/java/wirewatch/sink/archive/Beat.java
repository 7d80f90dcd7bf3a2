package wirewatch.sink.archive;

import java.time.Instant;
import wirewatch.contract.Decision;

/**
 * One clipping on the time line of its story.
 *
 * @param arrived when
 * @param decision what it was
 */
public record Beat(Instant arrived, Decision decision) {}
