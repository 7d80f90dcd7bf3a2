package wirewatch.sink.web.page;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Handler;
import java.time.Clock;
import wirewatch.sink.archive.Archive;
import wirewatch.sink.search.DryRun;
import wirewatch.sink.search.Search;
import wirewatch.sink.watches.KnownWatches;
import wirewatch.sink.web.Assets;
import wirewatch.sink.web.Guarded;
import wirewatch.sink.web.OutletFigures;
import wirewatch.sink.web.Turns;
import wirewatch.sink.web.WatchDesk;

/** All pages and their addresses. */
public final class Pages {

    private final Guarded guarded;
    private final Turns turns = Turns.ofHeavy();
    private final Turns bodies = Turns.ofBodies();
    private final StoriesPage stories;
    private final StoryPage story;
    private final ClippingPage clipping;
    private final DifferencesPage differences;
    private final AlertsPage alerts;
    private final WatchesPage watchList;
    private final WatchPage watch;
    private final OutletsPage outlets;
    private final SearchPage search;

    public Pages(Guarded guarded, Assets assets, Archive archive, KnownWatches watches, WatchDesk desk, Clock clock) {
        Frame frame = new Frame(assets);
        Search searching = new Search(archive);
        this.guarded = guarded;
        this.stories = new StoriesPage(frame, archive, clock);
        this.story = new StoryPage(frame, archive);
        this.clipping = new ClippingPage(frame, archive, watches);
        this.differences = new DifferencesPage(frame, archive);
        this.alerts = new AlertsPage(frame, archive, watches);
        this.watchList = new WatchesPage(frame, archive, watches, clock);
        this.watch = new WatchPage(frame, archive, watches, desk, new DryRun(searching));
        this.outlets = new OutletsPage(frame, archive, new OutletFigures(archive, clock));
        this.search = new SearchPage(frame, searching);
    }

    /** Adds the routes to a server, its own or a shared one. */
    public void install(JavalinConfig config) {
        get(config, "/", stories::show);
        get(config, "/stories/<id>", story::show);
        get(config, "/clippings/<id>", clipping::show);
        get(config, "/differences/<id>", turns.of(differences::show));
        get(config, "/alerts", alerts::show);
        get(config, "/watches", watchList::show);
        get(config, "/watches/new", turns.of(watch::write));
        get(config, "/watches/{id}", watch::one);
        get(config, "/outlets", outlets::show);
        get(config, "/outlets/<id>", outlets::one);
        get(config, "/search", turns.of(search::show));
        config.routes.post("/watches", guarded.writing(bodies.of(watch::arm)));
        config.routes.post("/watches/{id}/remove", guarded.writing(watch::remove));
    }

    private void get(JavalinConfig config, String path, Handler page) {
        config.routes.get(path, guarded.reading(page));
    }
}
