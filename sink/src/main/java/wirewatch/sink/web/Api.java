package wirewatch.sink.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Handler;
import java.time.Clock;
import wirewatch.sink.archive.Archive;
import wirewatch.sink.search.DryRun;
import wirewatch.sink.search.Search;
import wirewatch.sink.trace.Tracing;
import wirewatch.sink.watches.KnownWatches;

/** Everything below {@code /api}, as {@code openapi.json} describes it. */
public final class Api {

    private final Guarded guarded;
    private final Turns turns = Turns.ofHeavy();
    private final Turns bodies = Turns.ofBodies();
    private final ArchiveRoutes archive;
    private final FigureRoutes figures;
    private final WatchRoutes watches;
    private final Export export;
    private final TraceRoute trace;
    private final OpenApi description = new OpenApi();

    public Api(Guarded guarded, Archive archive, KnownWatches watches, WatchDesk desk, Tracing tracing, Clock clock) {
        Search search = new Search(archive);
        this.guarded = guarded;
        this.archive = new ArchiveRoutes(archive, search);
        this.figures = new FigureRoutes(new OutletFigures(archive, clock));
        this.watches = new WatchRoutes(watches, desk, new DryRun(search));
        this.export = new Export(archive);
        this.trace = new TraceRoute(archive, tracing);
    }

    /** Adds the routes to a server, its own or a shared one. */
    public void install(JavalinConfig config) {
        get(config, "/api/openapi.json", description::send);
        get(config, "/api/schemas/{name}", description::schema);
        get(config, "/api/stories", archive::stories);
        get(config, "/api/stories/<id>", archive::story);
        get(config, "/api/clippings", archive::clippings);
        get(config, "/api/clippings/<id>", archive::clipping);
        get(config, "/api/differences/<id>", turns.of(archive::differences));
        get(config, "/api/alerts", archive::alerts);
        get(config, "/api/search", turns.of(archive::search));
        get(config, "/api/changes", archive::changes);
        get(config, "/api/outlets", figures::outlets);
        get(config, "/api/copies", figures::copies);
        get(config, "/api/export/{file}", turns.of(export::send));
        get(config, "/api/trace/<id>", trace::show);
        get(config, "/api/watches", watches::list);
        get(config, "/api/watches/{id}", watches::one);
        config.routes.post("/api/watches/test", guarded.reading(turns.of(watches::test)));
        config.routes.put("/api/watches/{id}", guarded.writing(bodies.of(watches::put)));
        config.routes.delete("/api/watches/{id}", guarded.writing(watches::remove));
    }

    private void get(JavalinConfig config, String path, Handler handler) {
        config.routes.get(path, guarded.reading(handler));
    }
}
