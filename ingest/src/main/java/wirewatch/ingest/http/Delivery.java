package wirewatch.ingest.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wirewatch.contract.Article;
import wirewatch.contract.ArticleId;
import wirewatch.contract.Rejection;
import wirewatch.contract.Topics;
import wirewatch.contract.Trace;
import wirewatch.contract.Wire;
import wirewatch.ingest.read.Position;
import wirewatch.ingest.read.Printable;
import wirewatch.ingest.read.Read;

/** Brings a request's articles to the log, and waits until each is safe. */
final class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    /** A line for each article, where it is asked for. */
    private static final Logger ARTICLES = LoggerFactory.getLogger("wirewatch.articles");

    private static final Serializer<Article> JSON = Wire.serializer(Article.class);

    private static final int RETRY_SECONDS = 2;

    private final ArticleLog log;
    private final int largest;
    private final Duration patience;

    /**
     * @param largest article in bytes of JSON
     * @param patience for all of a request's acknowledgements
     */
    Delivery(ArticleLog log, int largest, Duration patience) {
        this.log = log;
        this.largest = largest;
        this.patience = patience;
    }

    /**
     * @param caller the trace that the request belongs to, as its header says, or null
     * @throws Problem where any article is not known to be safe: then the request has to be sent again as a whole
     */
    List<ResultLine> deliver(List<Read> reads, @Nullable String caller) throws Problem {
        long start = System.nanoTime();
        List<CompletableFuture<ResultLine>> lines = new ArrayList<>(reads.size());
        for (Read read : reads) {
            CompletableFuture<ResultLine> line = handOver(read, caller);
            if (line.isCompletedExceptionally()) {
                // It has waited for the broker as long as may be, and each further one would wait as long again.
                await(line, 1);
            }
            lines.add(line);
        }
        List<ResultLine> results = new ArrayList<>(lines.size());
        for (CompletableFuture<ResultLine> line : lines) {
            results.add(await(line, patience.toNanos() - (System.nanoTime() - start)));
        }
        return results;
    }

    private CompletableFuture<ResultLine> handOver(Read read, @Nullable String caller) {
        if (read instanceof Read.Rejected rejected) {
            return CompletableFuture.completedFuture(ResultLine.rejected(rejected));
        }
        Article article = ((Read.Accepted) read).article();
        byte[] json = JSON.serialize(Topics.ARTICLES.name(), article);
        if (json.length > largest) {
            return CompletableFuture.completedFuture(tooLarge(read.position(), json.length, largest));
        }
        String trace = Trace.next(caller);
        return log.append(ArticleId.key(article), json, trace)
                .thenApply(safe -> accepted(read.position(), article, trace))
                .exceptionallyCompose(failure -> unlessTooLarge(failure, read.position(), json.length));
    }

    private static ResultLine accepted(Position position, Article article, String trace) {
        ARTICLES.atInfo()
                .addKeyValue("article", article.id())
                .addKeyValue("trace", Trace.id(trace))
                .log("accepted");
        return ResultLine.accepted(position, article);
    }

    /** A topic may take less than this server does. */
    private static CompletableFuture<ResultLine> unlessTooLarge(Throwable failure, Position position, int length) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause instanceof RecordTooLargeException
                ? CompletableFuture.completedFuture(ResultLine.rejected(
                        position, Rejection.TOO_LARGE, length + " bytes are more than the broker takes"))
                : CompletableFuture.failedFuture(cause);
    }

    private static ResultLine await(CompletableFuture<ResultLine> line, long nanos) throws Problem {
        try {
            return line.get(Math.max(nanos, 1), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.unavailable("this server is closing", RETRY_SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw unavailable(e);
        }
    }

    private static Problem unavailable(Exception e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        LOG.warn("the broker does not take articles: {}", Printable.of(cause.toString(), 500));
        return Problem.unavailable("the broker does not take articles at the moment", RETRY_SECONDS);
    }

    private static ResultLine tooLarge(Position position, int length, int limit) {
        String detail = "an article of " + length + " bytes as a record; at most " + limit + " are taken";
        return ResultLine.rejected(position, Rejection.TOO_LARGE, detail);
    }
}
