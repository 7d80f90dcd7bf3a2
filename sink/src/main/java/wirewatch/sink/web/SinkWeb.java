package wirewatch.sink.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Handler;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import wirewatch.sink.archive.Archive;
import wirewatch.sink.live.Live;
import wirewatch.sink.trace.Tracing;
import wirewatch.sink.watches.WatchWriter;
import wirewatch.sink.watches.Watches;

/** The sink's routes. */
public final class SinkWeb {

    private final Guarded guarded;
    private final ArchiveRoutes archive;
    private final WatchRoutes watches;
    private final StreamRoute stream;
    private final TraceRoute trace;
    private final FrontPage page;
    private final Health health;

    /**
     * Who may ask.
     *
     * @param names host names that the server goes by, besides addresses and names without a dot
     * @param token what writes must carry, or null for none
     */
    public record Access(Set<String> names, @Nullable String token) {}

    /**
     * @param readers most at one time
     * @param queue events that may wait for one of them
     */
    public record StreamLimits(int readers, int queue) {}

    public SinkWeb(
            Access access,
            StreamLimits limits,
            Archive archive,
            Watches watches,
            WatchWriter writer,
            Live live,
            Tracing tracing,
            QueryCheck check,
            Health health) {
        this.guarded = new Guarded(access.names(), access.token());
        this.archive = new ArchiveRoutes(archive);
        this.watches = new WatchRoutes(watches, writer, check);
        this.stream = new StreamRoute(live, limits.readers(), limits.queue());
        this.trace = new TraceRoute(archive, tracing);
        this.page = new FrontPage(archive);
        this.health = health;
    }

    /** Adds the routes to a server, its own or a shared one. */
    public void install(JavalinConfig config) {
        config.routes.get("/", reading(page::show));
        config.routes.get("/assets/{name}", reading(new Assets()::send));
        config.routes.get("/stream", reading(stream::follow));
        config.routes.get("/api/stories", reading(archive::stories));
        config.routes.get("/api/stories/<id>", reading(archive::story));
        config.routes.get("/api/clippings/<id>", reading(archive::clipping));
        config.routes.get("/api/alerts", reading(archive::alerts));
        config.routes.get("/api/trace/<id>", reading(trace::show));
        config.routes.get("/api/watches", reading(watches::list));
        config.routes.put("/api/watches/{id}", guarded.writing(watches::put));
        config.routes.delete("/api/watches/{id}", guarded.writing(watches::remove));
    }

    /** How the sink's parts are. */
    public Health health() {
        return health;
    }

    private Handler reading(Handler handler) {
        return guarded.reading(handler);
    }
}
