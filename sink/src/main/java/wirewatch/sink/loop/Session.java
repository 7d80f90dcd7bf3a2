package wirewatch.sink.loop;

import org.jspecify.annotations.Nullable;

/** What a {@link Loop} works with between two failures: clients and their positions. */
public interface Session extends AutoCloseable {

    /** One round of work: short (seconds), so that a close is soon noticed. */
    void step();

    /** What it still waits for before its steps do work, or null. */
    default @Nullable String waitsFor() {
        return null;
    }

    /** Interrupts a step that waits; called from another thread. */
    void wakeUp();

    @Override
    void close();

    /** Opens a session; a failure is met like one of a step. */
    @FunctionalInterface
    interface Opening {
        Session open();
    }
}
