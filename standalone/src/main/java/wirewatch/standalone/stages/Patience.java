package wirewatch.standalone.stages;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import wirewatch.standalone.Complaint;

/** Waits for what has no way to call back. */
public final class Patience {

    private static final Duration STEP = Duration.ofMillis(20);

    private Patience() {}

    /** @throws Complaint where it takes longer */
    public static void until(String what, Duration most, BooleanSupplier condition) {
        long end = System.nanoTime() + most.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
                throw new Complaint(
                        "waited " + most.toSeconds() + " s for " + what + ", in vain. --verbose tells more.");
            }
            LockSupport.parkNanos(STEP.toNanos());
        }
    }
}
