package wirewatch.ingest.send;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Rejection;
import wirewatch.ingest.read.ArticleReader;
import wirewatch.ingest.read.Origin;
import wirewatch.ingest.read.Position;
import wirewatch.ingest.read.Read;
import wirewatch.ingest.read.ReadLimits;

/** Sends all articles of its inputs to an ingest, in their order. */
public final class Sender {

    private final SendSettings settings;
    private final ArticleReader reader = new ArticleReader(ReadLimits.STANDARD);
    private final Poster.Waiting waiting;
    private final LongSupplier nanos;

    public Sender(SendSettings settings) {
        this(settings, Sender::await, System::nanoTime);
    }

    Sender(SendSettings settings, Poster.Waiting waiting, LongSupplier nanos) {
        this.settings = settings;
        this.waiting = waiting;
        this.nanos = nanos;
    }

    /**
     * Reads and sends everything; what cannot be read is told to the progress and passed over.
     *
     * @return what became of it, also where the server gave up on or was given up on
     */
    public SendResult send(Inputs inputs, Progress progress) throws InterruptedException {
        long start = nanos.getAsLong();
        Progress told = new OneAtATime(progress);
        Poster poster = new Poster(
                settings,
                (why, pause) -> {
                    told.waiting(why, pause);
                    waiting.await(pause);
                },
                nanos);
        try (Sending sending = new Sending(settings, poster, told)) {
            String failure = run(inputs, sending, told);
            SendResult result = sending.result(failure, Duration.ofNanos(nanos.getAsLong() - start));
            told.done(result);
            return result;
        }
    }

    private @Nullable String run(Inputs inputs, Sending sending, Progress told) throws InterruptedException {
        try {
            Counted.Total total = new Counted.Total(told);
            for (Inputs.Part part : inputs.parts()) {
                read(part, total, sending);
            }
            sending.finish();
            return null;
        } catch (SendFailure e) {
            return e.getMessage();
        }
    }

    private void read(Inputs.Part part, Counted.Total total, Sending sending) throws SendFailure, InterruptedException {
        try (InputStream in = new Counted(part.opening().open(), total);
                Stream<Read> reads = reader.read(in, Origin.named(part.name()))) {
            for (Iterator<Read> each = reads.iterator(); each.hasNext(); ) {
                sending.take(each.next());
            }
        } catch (IOException | UncheckedIOException e) {
            Throwable cause = e instanceof UncheckedIOException && e.getCause() != null ? e.getCause() : e;
            String detail = "cannot be read: " + cause.getMessage();
            sending.take(new Read.Rejected(Rejection.UNREADABLE, detail, new Position(part.name(), 0, 0), ""));
        }
    }

    /** Nobody counts down: it only waits. */
    private static void await(Duration pause) throws InterruptedException {
        boolean early = new CountDownLatch(1).await(pause.toNanos(), TimeUnit.NANOSECONDS);
        assert !early;
    }
}
