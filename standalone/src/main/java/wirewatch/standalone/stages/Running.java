package wirewatch.standalone.stages;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wirewatch.standalone.Complaint;

/** What runs in this process, until it is asked to stop or a part of it ends by itself. The last opened closes first. */
public final class Running implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Running.class);

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();

    public <P extends AutoCloseable> P keep(P part) {
        synchronized (parts) {
            parts.push(part);
        }
        return part;
    }

    /** A part has ended by itself: the process must not look alive without it. */
    public void failed(String part, Throwable fault) {
        ended.completeExceptionally(new Complaint(
                "the " + part + " has stopped: " + Complaint.reason(fault)
                        + ". Nothing that was acknowledged is lost; mend the cause and start again. --verbose tells more.",
                fault));
    }

    /** Whether a part has ended by itself. */
    public boolean hasFailed() {
        return ended.isCompletedExceptionally();
    }

    /** @throws Complaint where a part has ended by itself */
    public void check() {
        if (hasFailed()) {
            await();
        }
    }

    /** Closes everything when the process is told to stop, as by Ctrl-C. */
    public void closeAtExit() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop"));
    }

    /**
     * Waits until the process is asked to stop.
     *
     * @throws Complaint where a part ended by itself
     */
    public void await() {
        try {
            ended.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Complaint complaint ? complaint : new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        synchronized (parts) {
            while (!parts.isEmpty()) {
                closed(parts.pop());
            }
        }
    }

    private static void closed(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            LOG.warn("{} did not close: {}", part.getClass().getSimpleName(), Complaint.reason(e));
        }
    }
}
