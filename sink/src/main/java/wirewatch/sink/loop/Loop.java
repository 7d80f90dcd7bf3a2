package wirewatch.sink.loop;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A thread that opens a session and repeats its step until it is closed; failures are logged, and met with a pause and a new session. */
public final class Loop implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Loop.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    /** Short enough that an outage of a minute costs no more than half a minute on top. */
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    /** A clean close commits or aborts one batch. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String name;
    private final Session.Opening opening;
    private final Thread thread;
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile @Nullable Session session;
    private volatile @Nullable String trouble;
    private volatile boolean stopped;
    private Duration pause = FIRST_PAUSE;

    private Loop(String name, Session.Opening opening) {
        this.name = name;
        this.opening = opening;
        this.thread = new Thread(this::run, "wirewatch-" + name);
        this.trouble = "starting";
    }

    /** Starts at once. */
    public static Loop start(String name, Session.Opening opening) {
        return start(new Loop(name, opening));
    }

    /** As {@link #start}, for work in large pieces that nobody waits for: it gives way to other threads, where the system minds priorities. */
    @SuppressWarnings("ThreadPriorityCheck") // nothing is right or wrong by it, only sooner or later
    public static Loop startBehind(String name, Session.Opening opening) {
        Loop loop = new Loop(name, opening);
        loop.thread.setPriority(Thread.MIN_PRIORITY);
        return start(loop);
    }

    private static Loop start(Loop loop) {
        loop.thread.start();
        return loop;
    }

    /** What keeps it from working, or null while it works. */
    public @Nullable String trouble() {
        return trouble;
    }

    /** False once it has ended and will not come back by itself. */
    public boolean alive() {
        return !stopped;
    }

    /** Ends a step that waits for records. */
    public void wakeUp() {
        Session current = session;
        if (current != null) {
            current.wakeUp();
        }
    }

    private void run() {
        try {
            while (!isClosing()) {
                work();
            }
            trouble = "closed";
        } catch (FinalException e) {
            trouble = e.getMessage();
            LOG.error("{} stops: {}", name, e.getMessage(), e);
        } catch (Error e) {
            trouble = e.toString();
            LOG.error("{} stops", name, e);
            throw e;
        } finally {
            stopped = true;
        }
    }

    private void work() {
        try (Session current = opening.open()) {
            session = current;
            while (!isClosing()) {
                repeat(current);
            }
        } catch (FinalException e) {
            throw e;
        } catch (InterruptException e) {
            closing.countDown();
        } catch (RuntimeException e) {
            failed(e);
        } finally {
            session = null;
        }
    }

    private void repeat(Session current) {
        try {
            current.step();
            String missing = current.waitsFor();
            if (missing == null) {
                recovered();
            } else {
                trouble = missing;
            }
        } catch (WakeupException asked) {
            // someone wants to be heard: the next round looks
        }
    }

    private void recovered() {
        if (trouble != null) {
            LOG.info("{} works", name);
            trouble = null;
            pause = FIRST_PAUSE;
        }
    }

    private void failed(RuntimeException e) {
        if (isClosing()) {
            return;
        }
        String before = trouble;
        String now = e.getMessage() == null ? e.toString() : e.getMessage();
        trouble = now;
        LOG.warn("{} failed and tries again in {} ms: {}", name, pause.toMillis(), now);
        if (!now.equals(before)) {
            LOG.warn("{}: where it failed", name, e);
        }
        rest();
        pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
    }

    private void rest() {
        try {
            if (closing.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.info("{} closes before it could recover", name);
            }
        } catch (InterruptedException e) {
            closing.countDown();
            Thread.currentThread().interrupt();
        }
    }

    private boolean isClosing() {
        return closing.getCount() == 0;
    }

    @Override
    public void close() {
        closing.countDown();
        wakeUp();
        try {
            thread.join(PATIENCE.toMillis());
            if (thread.isAlive()) {
                LOG.warn("{} did not end within {} s and is interrupted", name, PATIENCE.toSeconds());
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
