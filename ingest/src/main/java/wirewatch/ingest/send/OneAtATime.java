package wirewatch.ingest.send;

import java.time.Duration;
import wirewatch.contract.Rejection;
import wirewatch.ingest.read.Position;

/** Several threads have something to tell; the progress hears them one after the other. */
final class OneAtATime implements Progress {

    private final Progress progress;

    OneAtATime(Progress progress) {
        this.progress = progress;
    }

    @Override
    public synchronized void read(long bytes) {
        progress.read(bytes);
    }

    @Override
    public synchronized void accepted(int articles) {
        progress.accepted(articles);
    }

    @Override
    public synchronized void rejected(Position position, Rejection reason, String detail) {
        progress.rejected(position, reason, detail);
    }

    @Override
    public synchronized void waiting(String why, Duration pause) {
        progress.waiting(why, pause);
    }

    @Override
    public synchronized void done(SendResult result) {
        progress.done(result);
    }
}
