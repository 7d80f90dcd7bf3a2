package wirewatch.sink.watches;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.errors.InterruptException;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Cluster;
import wirewatch.contract.Watch;
import wirewatch.sink.loop.Loop;

/** The standing searches in memory, a moment behind the topic; {@link #catchUp} waits out that moment. */
public final class Watches implements KnownWatches, AutoCloseable {

    private final Queue<CompletableFuture<Void>> waiting = new ConcurrentLinkedQueue<>();
    private final Loop loop;
    private volatile Map<String, Watch> known = new ConcurrentHashMap<>();

    private Watches(Cluster cluster) {
        this.loop = Loop.start("watches", () -> WatchReading.open(cluster, waiting, read -> known = read));
    }

    /** Starts reading; the topic must exist. */
    public static Watches read(Cluster cluster) {
        return new Watches(cluster);
    }

    @Override
    public @Nullable Watch find(String id) {
        return known.get(id);
    }

    public int size() {
        return known.size();
    }

    @Override
    public List<Watch> all() {
        return known.values().stream().sorted(Comparator.comparing(Watch::id)).toList();
    }

    /** What keeps it from reading, or null. */
    public @Nullable String trouble() {
        return loop.trouble();
    }

    /** Reads on to the topic's end where one of the ids is not known: it may have come a moment ago. */
    public void catchUpFor(Collection<String> ids, Duration patience) {
        if (!known.keySet().containsAll(ids)) {
            catchUp(patience);
        }
    }

    /**
     * Reads to where the topic ends now.
     *
     * @throws IllegalStateException where that takes longer than {@code patience}
     */
    public void catchUp(Duration patience) {
        CompletableFuture<Void> read = new CompletableFuture<>();
        waiting.add(read);
        loop.wakeUp();
        try {
            read.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new IllegalStateException("the watches topic could not be read to its end: " + trouble(), e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        } finally {
            read.cancel(false);
        }
    }

    @Override
    public void close() {
        loop.close();
    }
}
