package wirewatch.sink.web;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import wirewatch.contract.Clipping;
import wirewatch.sink.archive.Archive;
import wirewatch.sink.trace.Step;
import wirewatch.sink.trace.Tracing;
import wirewatch.sink.trace.Trail;

/** Says which way an article went through the stages, and when it was where. */
final class TraceRoute {

    /** An article that the archive does not know is looked for among those of the last hour. */
    private static final Duration RECENT = Duration.ofHours(1);

    private final Archive archive;
    private final Tracing tracing;
    /** Each reads topics with a consumer of its own. */
    private final Semaphore places = new Semaphore(2);

    TraceRoute(Archive archive, Tracing tracing) {
        this.archive = archive;
        this.tracing = tracing;
    }

    void show(Context context) {
        String id = context.pathParam("id");
        Instant from = from(context, id);
        if (!places.tryAcquire()) {
            throw Problem.unavailable("two articles are being traced at this moment; try again in a moment");
        }
        try {
            Trail trail = tracing.of(id, from)
                    .orElseThrow(() -> Problem.notFound("no article of this id has arrived since " + from
                            + ", or its topic has forgotten it; ?since= looks further back"));
            Asked.json(context, withArchive(trail));
        } finally {
            places.release();
        }
    }

    /** A repeat leaves the archive as it was: what was stored before it arrived is not of this delivery. */
    private Trail withArchive(Trail trail) {
        Instant begun = trail.steps().get(0).at();
        return archive.stored(trail.article()).stream()
                .filter(stored -> !stored.at().isBefore(begun))
                .findFirst()
                .map(stored -> trail.with(new Step("archive", "stored", stored.at(), "change@" + stored.change())))
                .orElse(trail);
    }

    private Instant from(Context context, String id) {
        String since = context.queryParam("since");
        if (since == null) {
            return archive.clipping(id)
                    .map(Clipping::arrived)
                    .orElseGet(() -> Clock.systemUTC().instant().minus(RECENT));
        }
        try {
            return Instant.parse(since);
        } catch (DateTimeException e) {
            throw Problem.badRequest("since: a time such as 2026-03-01T12:00:00Z");
        }
    }
}
