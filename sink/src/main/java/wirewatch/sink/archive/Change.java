package wirewatch.sink.archive;

import com.fasterxml.jackson.annotation.JsonRawValue;

/**
 * One thing that came or was decided again.
 *
 * @param seq its number: what comes later has a higher one
 * @param kind {@code clipping}, {@code story} or {@code alert}
 * @param id the record's
 * @param record as it stands on the topic
 */
public record Change(
        long seq, String kind, String id, @JsonRawValue String record) {}
