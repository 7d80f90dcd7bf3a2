package wirewatch.ingest.http;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wirewatch.contract.Article;
import wirewatch.contract.Trace;
import wirewatch.contract.Wire;
import wirewatch.ingest.read.ArticleReader;
import wirewatch.ingest.read.Printable;
import wirewatch.ingest.read.Read;
import wirewatch.ingest.read.ReadLimits;
import wirewatch.ingest.read.TooLongException;

/** {@code POST /articles}, for any server: the package says what it takes and answers. */
public final class ArticlesEndpoint implements Consumer<JavalinConfig> {

    /** Where crawlers post to. */
    public static final String PATH = "/articles";

    private static final Logger LOG = LoggerFactory.getLogger(ArticlesEndpoint.class);
    private static final int MAX_ERRORS = 100;
    private static final int HELD_SECONDS = 10;

    private final Door door;
    private final Memory memory;
    private final Places places;
    private final Limits limits;
    private final ArticleReader reader;
    private final Delivery delivery;
    private final Supplier<@Nullable String> hold;
    private final IngestMeters meters;

    /**
     * @param token what senders must carry, or null for none
     * @param hold why nothing is taken at the moment, or null: asked at each request
     * @param meters takes what is counted
     */
    public ArticlesEndpoint(
            ArticleLog log,
            @Nullable String token,
            Limits limits,
            Supplier<@Nullable String> hold,
            MeterRegistry meters) {
        this.hold = hold;
        this.door = new Door(token, new RequestRate(limits.requestRate(), System::nanoTime));
        this.memory = new Memory(limits.memoryBytes());
        this.places = new Places(limits.requests());
        this.limits = limits;
        this.meters = new IngestMeters(meters, memory::taken);
        int largest = Math.max(Math.min(limits.bodyBytes(), ReadLimits.STANDARD.articleBytes()), limits.articleBytes());
        this.reader = new ArticleReader(new ReadLimits(largest, limits.bodyBytes()));
        this.delivery = new Delivery(log, limits.articleBytes(), limits.brokerTime());
    }

    /** Adds the route. */
    @Override
    public void accept(JavalinConfig config) {
        config.routes.post(PATH, this::handle);
    }

    /** Bytes that requests hold at the moment. */
    long memoryTaken() {
        return memory.taken();
    }

    private void handle(Context context) {
        long start = System.nanoTime();
        tell(context);
        meters.answered(context.statusCode(), Duration.ofNanos(System.nanoTime() - start));
    }

    private void tell(Context context) {
        try {
            List<ResultLine> results = results(context);
            meters.delivered(results);
            answer(context, results);
        } catch (Problem problem) {
            LOG.info(
                    "{} {} from {}: {}",
                    problem.status(),
                    PATH,
                    printable(context.ip()),
                    printable(problem.getMessage()));
            problem.answer(context);
        } catch (RuntimeException e) {
            LOG.error("a request from {} could not be handled", printable(context.ip()), e);
            Problem.fault().answer(context);
        }
    }

    @SuppressWarnings("try") // a place is only held
    private List<ResultLine> results(Context context) throws Problem {
        door.admit(context);
        String held = hold.get();
        if (held != null) {
            throw Problem.unavailable(held, HELD_SECONDS);
        }
        try (Places.Place place = places.take(context.ip());
                Memory.Share share = memory.share()) {
            Body body = Body.of(context, new Body.Limits(limits.bodyBytes(), limits.bodyTime()), share);
            return delivery.deliver(read(body, share), context.header(Trace.PARENT));
        }
    }

    private List<Read> read(Body body, Memory.Share share) throws Problem {
        List<Read> reads = new ArrayList<>();
        try (Stream<Read> stream = reader.read(body.stream(), body.origin())) {
            for (Iterator<Read> each = stream.iterator(); each.hasNext(); ) {
                Read read = each.next();
                share.take(size(read));
                reads.add(read);
                if (reads.size() > limits.articles()) {
                    throw Problem.tooLarge("at most " + limits.articles() + " articles a request");
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause() instanceof TooLongException
                    ? Body.tooLarge(limits.bodyBytes())
                    : Problem.malformed(String.valueOf(e.getMessage()));
        }
        return reads;
    }

    /** About what it holds: its characters twice, for it is soon to be held as JSON as well, and its objects. */
    private static long size(Read read) {
        int objects = 1_000;
        if (read instanceof Read.Accepted accepted) {
            Article article = accepted.article();
            return objects + 2L * (length(article.text()) + length(article.html()));
        }
        return objects;
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }

    private static void answer(Context context, List<ResultLine> results) throws Problem {
        if (results.stream().noneMatch(ResultLine::isAccepted)) {
            throw nothing(results);
        }
        String lines = results.stream().map(Wire::write).collect(Collectors.joining("\n", "", "\n"));
        context.status(202).result(lines).contentType("application/x-ndjson");
    }

    private static Problem nothing(List<ResultLine> results) {
        if (results.isEmpty()) {
            return Problem.nothingToRead("the body holds no article", List.of());
        }
        ResultLine first = results.get(0);
        String where = first.line() == null ? "" : "line " + first.line() + ": ";
        return Problem.nothingToRead(
                where + first.reason() + ", " + first.detail(),
                results.stream().limit(MAX_ERRORS).toList());
    }

    private static String printable(@Nullable String text) {
        return Printable.of(String.valueOf(text), 300);
    }
}
