package wirewatch.sink.web;

import io.javalin.config.JavalinConfig;
import java.time.Clock;
import wirewatch.sink.archive.Archive;
import wirewatch.sink.live.Live;
import wirewatch.sink.trace.Tracing;
import wirewatch.sink.watches.KnownWatches;
import wirewatch.sink.web.page.Pages;
import wirewatch.sink.web.page.ProblemPage;
import wirewatch.sink.web.page.SignInPage;

/** The sink's routes. */
public final class SinkWeb {

    private final Guarded guarded;
    private final Api api;
    private final StreamRoute stream;
    private final Pages pages;
    private final SignIn signIn;
    private final ErrorPages errors;
    private final Assets assets = new Assets();
    private final Health health;

    /**
     * @param readers most at one time
     * @param queue events that may wait for one of them
     */
    public record StreamLimits(int readers, int queue) {}

    public SinkWeb(
            Access access,
            StreamLimits limits,
            Archive archive,
            KnownWatches watches,
            WatchDesk desk,
            Live live,
            Tracing tracing,
            Health health,
            Clock clock) {
        this.guarded = new Guarded(access, clock);
        this.api = new Api(guarded, archive, watches, desk, tracing, clock);
        this.stream = new StreamRoute(live, limits.readers(), limits.queue());
        this.pages = new Pages(guarded, assets, archive, watches, desk, clock);
        this.signIn = new SignIn(guarded, new SignInPage(assets));
        this.errors = new ErrorPages(guarded, new ProblemPage(assets));
        this.health = health;
    }

    /** Adds the routes to a server, its own or a shared one. */
    public void install(JavalinConfig config) {
        pages.install(config);
        api.install(config);
        signIn.install(config);
        errors.install(config);
        config.routes.get("/assets/{name}", guarded.open(assets::send));
        config.routes.get("/stream", guarded.reading(stream::follow));
    }

    /** How the sink's parts are. */
    public Health health() {
        return health;
    }
}
