package wirewatch.ingest.send;

import java.time.Duration;
import wirewatch.contract.Rejection;
import wirewatch.ingest.read.Position;

/** Hears how the sending goes. Called by one thread at a time. */
public interface Progress {

    /** @param bytes of the input read so far */
    void read(long bytes);

    /** @param articles more that the broker has */
    void accepted(int articles);

    /** One article that will never arrive. */
    void rejected(Position position, Rejection reason, String detail);

    /** The server cannot take more at the moment. */
    void waiting(String why, Duration pause);

    /** The end. */
    void done(SendResult result);
}
