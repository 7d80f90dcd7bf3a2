package wirewatch.ingest;

import java.time.Duration;
import wirewatch.contract.Rejection;
import wirewatch.ingest.read.Position;
import wirewatch.ingest.send.Progress;
import wirewatch.ingest.send.SendResult;

/** Tells nobody. */
final class Silent implements Progress {

    @Override
    public void read(long bytes) {}

    @Override
    public void accepted(int articles) {}

    @Override
    public void rejected(Position position, Rejection reason, String detail) {}

    @Override
    public void waiting(String why, Duration pause) {}

    @Override
    public void done(SendResult result) {}
}
