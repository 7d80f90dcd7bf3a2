package wirewatch.ingest;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.util.JavalinBindException;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Cluster;
import wirewatch.contract.Topics;
import wirewatch.contract.Wire;
import wirewatch.ingest.http.ArticleLog;
import wirewatch.ingest.http.ArticlesEndpoint;
import wirewatch.ingest.http.KafkaArticleLog;
import wirewatch.ingest.http.Limits;

/** The ingest at work: {@link #start} as a stage of its own, {@link #open} inside a server that other stages share. */
public final class Ingest implements AutoCloseable {

    private final IngestSettings settings;
    private final ArticleLog log;
    private final Supplier<@Nullable String> hold;
    private final ArticlesEndpoint endpoint;
    private @Nullable Javalin server;

    Ingest(IngestSettings settings, ArticleLog log, Supplier<@Nullable String> hold, MeterRegistry meters) {
        this.settings = settings;
        this.log = log;
        this.hold = hold;
        this.endpoint = new ArticlesEndpoint(log, settings.token(), limits(settings), hold, meters);
    }

    /**
     * Starts all of it but a server; {@link #install} puts its route into one.
     *
     * @throws Cluster.UnreachableException where no broker answers
     */
    public static Ingest open(IngestSettings settings, Cluster cluster, MeterRegistry meters) {
        return open(settings, cluster, () -> null, meters);
    }

    /**
     * As {@link #open(IngestSettings, Cluster, MeterRegistry)}, with a say for who runs it: while {@code hold} gives a reason,
     * articles are answered with 503 and that reason.
     */
    public static Ingest open(
            IngestSettings settings, Cluster cluster, Supplier<@Nullable String> hold, MeterRegistry meters) {
        cluster.ensure(List.of(Topics.ARTICLES));
        ArticleLog log = KafkaArticleLog.on(cluster, settings.articleBytes(), settings.brokerTime());
        return new Ingest(settings, log, hold, meters);
    }

    /**
     * Starts all of it, with a server of its own.
     *
     * @throws IllegalStateException where the port is taken; and as {@link #open}
     */
    public static Ingest start(IngestSettings settings, Cluster cluster, MeterRegistry meters) {
        return open(settings, cluster, meters).listening();
    }

    Ingest listening() {
        Javalin javalin = Javalin.create(this::configure);
        try {
            javalin.start();
            server = javalin;
            return this;
        } catch (JavalinBindException e) {
            close();
            String way = ": stop what listens there, or give another with WIREWATCH_PORT";
            throw new IllegalStateException("port " + settings.port() + " is in use" + way, e);
        }
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.jetty.addConnector((jetty, http) -> {
            ServerConnector connector = new ServerConnector(jetty, new HttpConnectionFactory(http));
            connector.setHost(settings.host());
            connector.setPort(settings.port());
            connector.setIdleTimeout(settings.bodyTime().toMillis());
            return connector;
        });
        install(config);
        config.routes.get("/health/live", context -> answer(context, null));
        config.routes.get("/health/ready", context -> answer(context, trouble()));
    }

    private static void answer(Context context, @Nullable String trouble) {
        Map<String, String> troubles = trouble == null ? Map.of() : Map.of("broker", trouble);
        String status = trouble == null ? "ready" : "not ready";
        context.status(trouble == null ? 200 : 503)
                .result(Wire.write(Map.of("status", status, "troubles", troubles)))
                .contentType("application/json");
    }

    /** Adds {@code POST /articles} to a server; health is the server's own to tell, by {@link #trouble}. */
    public void install(JavalinConfig config) {
        endpoint.accept(config);
    }

    /** What keeps articles from being taken, or null. Asks the broker, so it may take two seconds. */
    public @Nullable String trouble() {
        String held = hold.get();
        return held != null ? held : log.trouble();
    }

    /** Of its own server. */
    public int port() {
        if (server == null) {
            throw new IllegalStateException("this ingest has no server of its own");
        }
        return server.port();
    }

    /** Where crawlers post to, as seen from this machine. */
    public URI url() {
        boolean everywhere =
                settings.host().equals("0.0.0.0") || settings.host().equals("::");
        return URI.create(
                "http://" + (everywhere ? "127.0.0.1" : settings.host()) + ":" + port() + ArticlesEndpoint.PATH);
    }

    /** Requests under way come to their end first. */
    @Override
    public void close() {
        if (server != null) {
            server.stop();
        }
        log.close();
    }

    private static Limits limits(IngestSettings settings) {
        return new Limits(
                settings.bodyBytes(),
                settings.bodyTime(),
                settings.articleBytes(),
                settings.articles(),
                settings.requestRate(),
                settings.requests(),
                settings.memoryBytes(),
                settings.brokerTime());
    }
}
