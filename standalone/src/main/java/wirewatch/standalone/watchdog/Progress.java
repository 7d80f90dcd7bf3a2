package wirewatch.standalone.watchdog;

import java.time.Duration;

/** Whether a reader gets on: it has nothing to do, or has done something lately. */
final class Progress {

    private final long patience;
    private long done = -1;
    private long moved;

    Progress(Duration patience, long now) {
        this.patience = patience.toNanos();
        this.moved = now;
    }

    /**
     * @param now in nanoseconds of one clock
     * @param total records done since ever
     * @param waiting records to do
     */
    void seen(long now, long total, long waiting) {
        if (waiting == 0 || total != done) {
            moved = now;
        }
        done = total;
    }

    /** Whether it has stood still for longer than may be, or nobody could see it move. */
    boolean isStalled(long now) {
        return now - moved > patience;
    }
}
