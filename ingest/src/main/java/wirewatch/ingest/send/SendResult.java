package wirewatch.ingest.send;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import wirewatch.ingest.read.Position;

/**
 * What became of all that was to be sent.
 *
 * @param accepted articles that the broker has
 * @param rejected articles that could not be read, here or by the server
 * @param unsent articles that were read but not acknowledged; more may follow them in the input
 * @param firstUnsent where to go on, or null where all was sent
 * @param failure why the sending ended early, for people, or null
 */
public record SendResult(
        long accepted,
        long rejected,
        long unsent,
        @Nullable Position firstUnsent,
        @Nullable String failure,
        Duration took) {

    /** Whether every article of the input was accepted. */
    public boolean isComplete() {
        return failure == null && rejected == 0 && unsent == 0;
    }
}
