package wirewatch.sink.archive;

import org.jspecify.annotations.Nullable;

/**
 * Who copied whom.
 *
 * @param from the source's outlet; null is unknown
 * @param to the copy's outlet; null is unknown
 * @param copies how often in the period
 * @param medianLagSeconds half of them came sooner; null where no lag is known
 */
public record CopyPath(
        @Nullable String from,
        @Nullable String to,
        long copies,
        @Nullable Long medianLagSeconds) {}
