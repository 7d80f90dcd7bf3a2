package wirewatch.ingest.send;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Rejection;
import wirewatch.ingest.read.Position;

/** Writes down what it is told. */
final class Told implements Progress {

    final List<String> rejections = new ArrayList<>();
    final List<String> waits = new ArrayList<>();
    final List<Duration> pauses = new ArrayList<>();
    long bytes;
    int accepted;

    @Nullable
    SendResult result;

    @Override
    public void read(long bytesSoFar) {
        bytes = bytesSoFar;
    }

    @Override
    public void accepted(int articles) {
        accepted += articles;
    }

    @Override
    public void rejected(Position position, Rejection reason, String detail) {
        rejections.add(position + ": " + reason + ": " + detail);
    }

    @Override
    public void waiting(String why, Duration pause) {
        waits.add(why);
        pauses.add(pause);
    }

    @Override
    public void done(SendResult end) {
        result = end;
    }
}
