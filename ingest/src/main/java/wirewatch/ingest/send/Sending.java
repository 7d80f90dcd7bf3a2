package wirewatch.ingest.send;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Article;
import wirewatch.contract.Topics;
import wirewatch.contract.Wire;
import wirewatch.ingest.read.Position;
import wirewatch.ingest.read.Read;

/** One run: packs, keeps as many batches under way as may be, and counts what comes back, oldest first. */
final class Sending implements AutoCloseable {

    /** A crawler that writes to standard input now and then is not to wait until its batch is full. */
    private static final long IDLE_MILLIS = 500;

    private static final Serializer<Article> JSON = Wire.serializer(Article.class);

    private record UnderWay(Batch batch, Future<Outcome> outcome) {}

    private final Poster poster;
    private final Progress progress;
    private final int inFlight;
    private final Batch.Filling filling;
    private final Deque<UnderWay> underWay = new ArrayDeque<>();
    private final ExecutorService posters;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private boolean grown;
    private long accepted;
    private long rejected;

    Sending(SendSettings settings, Poster poster, Progress progress) {
        this.poster = poster;
        this.progress = progress;
        this.inFlight = settings.inFlight();
        this.filling = new Batch.Filling(settings.batchArticles(), settings.batchBytes());
        this.posters = Executors.newFixedThreadPool(inFlight);
        Future<?> ticking = clock.scheduleWithFixedDelay(this::tick, IDLE_MILLIS, IDLE_MILLIS, TimeUnit.MILLISECONDS);
        assert !ticking.isCancelled();
    }

    /** @throws SendFailure where an earlier batch was given up */
    synchronized void take(Read read) throws SendFailure, InterruptedException {
        if (read instanceof Read.Rejected refused) {
            rejected++;
            progress.rejected(refused.position(), refused.reason(), refused.detail());
            return;
        }
        byte[] line = JSON.serialize(Topics.ARTICLES.name(), ((Read.Accepted) read).article());
        if (filling.isFullFor(line)) {
            dispatch();
        }
        filling.add(read.position(), line);
        grown = true;
    }

    /** Waits for the last. */
    synchronized void finish() throws SendFailure, InterruptedException {
        if (!filling.isEmpty()) {
            dispatch();
        }
        while (!underWay.isEmpty()) {
            settleOldest();
        }
    }

    /** After {@link #finish}, or after a failure. */
    synchronized SendResult result(@Nullable String failure, Duration took) {
        List<Batch> unsent =
                new ArrayList<>(underWay.stream().map(UnderWay::batch).toList());
        if (!filling.isEmpty()) {
            unsent.add(filling.empty());
        }
        Position first = unsent.isEmpty() ? null : unsent.get(0).positions().get(0);
        long articles = unsent.stream().mapToLong(Batch::size).sum();
        return new SendResult(accepted, rejected, articles, first, failure, took);
    }

    private void dispatch() throws SendFailure, InterruptedException {
        while (underWay.size() >= inFlight) {
            settleOldest();
        }
        Batch batch = filling.empty();
        underWay.add(new UnderWay(batch, posters.submit(() -> poster.post(batch))));
    }

    private void settleOldest() throws SendFailure, InterruptedException {
        UnderWay oldest = underWay.element();
        count(outcome(oldest.outcome()));
        underWay.remove();
    }

    private void count(Outcome outcome) {
        accepted += outcome.accepted();
        rejected += outcome.refusals().size();
        progress.accepted(outcome.accepted());
        outcome.refusals().forEach(each -> progress.rejected(each.position(), each.reason(), each.detail()));
    }

    private static Outcome outcome(Future<Outcome> future) throws SendFailure, InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SendFailure failure) {
                throw failure;
            }
            throw new IllegalStateException("a fault while sending", e.getCause());
        }
    }

    /** Sends what has not grown since the last tick, unless that would have to wait. */
    private synchronized void tick() {
        try {
            while (!underWay.isEmpty() && underWay.element().outcome().isDone()) {
                settleOldest();
            }
            if (!grown && !filling.isEmpty() && underWay.size() < inFlight) {
                dispatch();
            }
            grown = false;
        } catch (SendFailure e) {
            // Still the oldest under way: the next article, or the end, meets it again.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
        posters.shutdownNow();
    }
}
