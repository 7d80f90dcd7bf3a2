package wirewatch.standalone.offline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Article;
import wirewatch.ingest.read.Read;
import wirewatch.processor.domain.desk.DeskSettings;
import wirewatch.processor.domain.desk.Draft;
import wirewatch.processor.domain.desk.Drafting;
import wirewatch.processor.domain.desk.Reading;
import wirewatch.processor.domain.watch.WatchIndex;

/**
 * One run of {@code decide}: articles are read by one thread and described side by side on all cores while those before them are
 * decided in input order.
 * What is described once may be decided by two settings, to see what the second would change.
 */
public final class DecisionRun implements AutoCloseable {

    /** How many articles may be described ahead of the one that is decided. */
    private static final int AHEAD = 128;

    private static final Future<Described> END = CompletableFuture.completedFuture(null);

    private final ExecutorService reader = Executors.newSingleThreadExecutor();
    private final ExecutorService describers =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    private final Drafting drafting = new Drafting();
    private final DecisionBook book;
    private final @Nullable DecisionBook other;
    private final WatchIndex watches;
    private final Instant arrived;

    public DecisionRun(DeskSettings settings, WatchIndex watches, Instant arrived) {
        this(settings, null, watches, arrived);
    }

    /** @param whatIf other settings, by which all is decided too */
    public DecisionRun(DeskSettings settings, @Nullable DeskSettings whatIf, WatchIndex watches, Instant arrived) {
        book = new DecisionBook(settings);
        other = whatIf == null ? null : new DecisionBook(whatIf);
        this.watches = watches;
        this.arrived = arrived;
    }

    /** Decides all articles of an input: one thread reads them, this one decides. */
    public void decide(Stream<Read> input) {
        BlockingQueue<Future<Described>> waiting = new ArrayBlockingQueue<>(AHEAD);
        Future<?> reading = reader.submit(() -> {
            try {
                input.forEachOrdered(read -> put(waiting, describers.submit(() -> described(read))));
            } finally {
                put(waiting, END);
            }
        });
        for (Future<Described> next = take(waiting); next != END; next = take(waiting)) {
            rule(got(next));
        }
        got(reading);
    }

    @Override
    public void close() {
        reader.shutdownNow();
        describers.shutdownNow();
    }

    public int size() {
        return book.size();
    }

    /** One line an article, in input order, with the stories as they are at the end. */
    public void lines(Consumer<? super DecisionLine> printer) {
        book.lines(printer);
    }

    /** One line an article that the other settings would have decided otherwise. */
    public List<WhatIfLine> changes() {
        List<DecisionLine> now = new ArrayList<>();
        List<DecisionLine> then = new ArrayList<>();
        book.lines(now::add);
        (other == null ? book : other).lines(then::add);
        return WhatIfLine.changes(now, then);
    }

    private static <T> void put(BlockingQueue<T> queue, T next) {
        try {
            queue.put(next);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static <T> T take(BlockingQueue<T> queue) {
        try {
            return queue.take();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static <T extends @Nullable Object> T got(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            throw interrupted(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted", e);
    }

    private Described described(Read read) {
        if (read instanceof Read.Rejected rejected) {
            return new Described(
                    null,
                    DecisionLine.rejected(null, rejected.reason(), rejected.position() + ": " + rejected.detail()));
        }
        Article article = ((Read.Accepted) read).article();
        Reading reading = drafting.read(article, arrived);
        if (reading instanceof Reading.Rejected rejected) {
            return new Described(null, DecisionLine.rejected(article.id(), rejected));
        }
        return new Described(drafting.draft(((Reading.Accepted) reading).manuscript(), watches), null);
    }

    private void rule(Described described) {
        for (DecisionBook one : other == null ? List.of(book) : List.of(book, other)) {
            if (described.draft() != null) {
                one.rule(described.draft());
            } else {
                one.reject(java.util.Objects.requireNonNull(described.rejected()));
            }
        }
    }

    /** Exactly one of both is there. */
    private record Described(
            @Nullable Draft draft, @Nullable DecisionLine rejected) {}
}
