package wirewatch.sink.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Alert;
import wirewatch.contract.Clipping;
import wirewatch.contract.Story;
import wirewatch.contract.Watch;
import wirewatch.contract.Wire;
import wirewatch.processor.domain.watch.WatchQuery;
import wirewatch.sink.archive.Archive;
import wirewatch.sink.archive.Batch;
import wirewatch.sink.archive.Batch.Advance;
import wirewatch.sink.archive.Batch.Kept;
import wirewatch.sink.archive.Database;
import wirewatch.sink.archive.Part;
import wirewatch.sink.loop.Loop;
import wirewatch.sink.trace.Tracing;
import wirewatch.sink.trace.Trail;
import wirewatch.sink.watches.KnownWatches;
import wirewatch.sink.web.page.Pages;
import wirewatch.sink.web.page.ProblemPage;
import wirewatch.sink.web.page.SignInPage;

/** A server over an archive of its own, without Kafka. */
public final class Served implements AutoCloseable {

    private static final Part PART = new Part("clippings", "a", 0);

    private final AtomicLong next = new AtomicLong(Advance.NEVER);
    private final Map<String, Watch> watches = new TreeMap<>();
    private final Map<String, Trail> trails = new TreeMap<>();
    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final Archive archive;
    private final Loop digest;
    private final Javalin server;

    private Served(Archive archive, Access access, Clock clock) {
        this.archive = archive;
        digest = Loop.start("digest", archive::digest);
        server = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.jetty.host = "127.0.0.1";
                    config.jetty.port = 0;
                    install(config, new Guarded(access, clock), clock);
                })
                .start();
    }

    /** All may do everything. */
    public static Served open(Path folder) {
        return guarded(folder, Access.OPEN, Clock.systemUTC());
    }

    static Served guarded(Path folder, Access access, Clock clock) {
        return new Served(Database.open("jdbc:sqlite:" + folder.resolve("archive.db"), null, null), access, clock);
    }

    /** Over an archive that is there, which ends with it. */
    static Served over(Archive archive) {
        return new Served(archive, Access.OPEN, Clock.systemUTC());
    }

    private void install(JavalinConfig config, Guarded guarded, Clock clock) {
        Assets assets = new Assets();
        Tracing tracing = (id, from) -> Optional.ofNullable(trails.get(id));
        new Api(guarded, archive, watches(), desk(), tracing, clock).install(config);
        new Pages(guarded, assets, archive, watches(), desk(), clock).install(config);
        new SignIn(guarded, new SignInPage(assets)).install(config);
        new ErrorPages(guarded, new ProblemPage(assets)).install(config);
    }

    /** What is served below a path: {@code get /api/stories/{id}}. */
    public Set<String> routes(String below) {
        return server.unsafe.internalRouter.allHttpHandlers().stream()
                .map(handler -> handler.endpoint)
                .filter(endpoint -> endpoint.path.startsWith(below))
                .map(endpoint -> endpoint.method.name().toLowerCase(Locale.ROOT) + " "
                        + endpoint.path.replace('<', '{').replace('>', '}'))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public Archive archive() {
        return archive;
    }

    public KnownWatches watches() {
        return new KnownWatches() {
            @Override
            public @Nullable Watch find(String id) {
                return watches.get(id);
            }

            @Override
            public List<Watch> all() {
                return List.copyOf(watches.values());
            }
        };
    }

    public void arm(Watch watch) {
        watches.put(watch.id(), watch);
    }

    /** What the topics would tell of an article. */
    void trace(Trail trail) {
        trails.put(trail.article(), trail);
    }

    /** Arms without a broker. */
    private WatchDesk desk() {
        return new WatchDesk() {
            @Override
            public boolean arm(Watch watch) {
                WatchQuery.check(watch.query());
                return watches.put(watch.id(), watch) != null;
            }

            @Override
            public void remove(String id) {
                if (watches.remove(id) == null) {
                    throw Problem.notFound("no watch has this id");
                }
            }
        };
    }

    public void store(Clipping... clippings) {
        List<Kept<Clipping>> kept = new ArrayList<>();
        for (Clipping clipping : clippings) {
            kept.add(new Kept<>(clipping, Wire.write(clipping), PART, 0));
        }
        store(kept, List.of(), List.of());
    }

    public void stories(Story... stories) {
        List<Kept<Story>> kept = new ArrayList<>();
        for (Story story : stories) {
            kept.add(new Kept<>(story, Wire.write(story), PART, 0));
        }
        store(List.of(), kept, List.of());
    }

    public void alerts(Alert... alerts) {
        List<Kept<Alert>> kept = new ArrayList<>();
        for (Alert alert : alerts) {
            kept.add(new Kept<>(alert, Wire.write(alert), PART, 0));
        }
        store(List.of(), List.of(), kept);
    }

    private void store(List<Kept<Clipping>> clippings, List<Kept<Story>> stories, List<Kept<Alert>> alerts) {
        long from = next.getAndIncrement();
        archive.store(new Batch(clippings, stories, alerts, List.of(), List.of(new Advance(PART, from, from + 1))));
    }

    int port() {
        return server.port();
    }

    public URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(headers(HttpRequest.newBuilder(address(path)), headers).GET());
    }

    public HttpResponse<String> post(String path, String form, String... headers) {
        return send(headers(HttpRequest.newBuilder(address(path)), headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    public HttpResponse<String> put(String path, String json, String... headers) {
        return send(headers(HttpRequest.newBuilder(address(path)), headers)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** With a body of JSON. */
    public HttpResponse<String> send(String method, String path, String json) {
        return send(HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json)));
    }

    public HttpResponse<String> delete(String path, String... headers) {
        return send(headers(HttpRequest.newBuilder(address(path)), headers).DELETE());
    }

    public Document page(String path) {
        HttpResponse<String> answer = get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answers " + answer.statusCode() + ": " + answer.body());
        }
        return Jsoup.parse(answer.body());
    }

    private static HttpRequest.Builder headers(HttpRequest.Builder request, String... headers) {
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
        digest.close();
        archive.close();
    }
}
