package wirewatch.sink.live;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wirewatch.contract.Cluster;
import wirewatch.sink.loop.Loop;

/** The live stream. Safe for many threads. */
public final class Live implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Live.class);
    /** Readers for whom Kafka is read again at one time; others wait their turn. */
    private static final int CATCHING_UP = 2;
    /** How long a reader who comes before the stream has begun waits for it. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Hub hub = new Hub();
    private final CatchUp catchUp;
    private final Loop loop;
    private final ThreadPoolExecutor lane =
            (ThreadPoolExecutor) Executors.newFixedThreadPool(CATCHING_UP, daemon("wirewatch-stream-lane"));
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(daemon("wirewatch-stream-beat"));
    private final ScheduledFuture<?> beat;

    private Live(Cluster cluster, Duration heartbeat) {
        this.catchUp = new CatchUp(cluster, hub);
        this.loop = Loop.start("stream", () -> Tail.open(cluster, hub));
        long millis = heartbeat.toMillis();
        this.beat = clock.scheduleWithFixedDelay(hub::beat, millis, millis, TimeUnit.MILLISECONDS);
    }

    /** Starts at once; the topics must exist. */
    public static Live start(Cluster cluster, Duration heartbeat) {
        return new Live(cluster, heartbeat);
    }

    private static java.util.concurrent.ThreadFactory daemon(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    /**
     * Adds a reader, at once or after what it missed.
     *
     * @param resume the id that it saw last, or null to begin now
     */
    public void join(Reader reader, @Nullable String resume) {
        boolean joined = hub.place(resume).map(place -> hub.join(reader, place)).orElse(false);
        if (!joined) {
            lane.execute(() -> joinLater(reader, resume));
        }
    }

    private void joinLater(Reader reader, @Nullable String resume) {
        try {
            if (!hub.awaitBegin(PATIENCE)) {
                reader.close();
                return;
            }
            Position from = hub.place(resume).orElseThrow();
            if (!hub.join(reader, from)) {
                catchUp.run(reader, from, hub.place(null).orElseThrow());
            }
        } catch (InterruptedException e) {
            reader.close();
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("a reader of the stream could not be given what it missed: {}", e.toString());
            reader.close();
        }
    }

    /** Removes a reader that went. */
    public void leave(Reader reader) {
        hub.leave(reader);
    }

    /** How many follow at the moment. */
    public int readers() {
        return hub.size();
    }

    /** What keeps it from working, or null. */
    public @Nullable String trouble() {
        return loop.trouble();
    }

    @Override
    public void close() {
        beat.cancel(false);
        clock.shutdownNow();
        lane.shutdownNow();
        loop.close();
        hub.close();
    }
}
