package wirewatch.sink;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wirewatch.contract.Cluster;
import wirewatch.contract.ReadingGroup;
import wirewatch.contract.Topics;
import wirewatch.sink.alerts.AlertWriter;
import wirewatch.sink.archive.Archive;
import wirewatch.sink.archive.ArchiveWriter;
import wirewatch.sink.archive.Database;
import wirewatch.sink.live.Live;
import wirewatch.sink.loop.Loop;
import wirewatch.sink.trace.Tracing;
import wirewatch.sink.watches.WatchWriter;
import wirewatch.sink.watches.Watches;
import wirewatch.sink.web.Access;
import wirewatch.sink.web.Health;
import wirewatch.sink.web.QueryCheck;
import wirewatch.sink.web.SinkWeb;
import wirewatch.sink.web.WatchDesk;

/** The sink at work: {@link #start} as a stage of its own, {@link #open} inside a server that other stages share. */
public final class Sink implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Sink.class);

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final SinkSettings settings;
    private List<ReadingGroup> groups = List.of();
    private @Nullable SinkWeb web;
    private @Nullable Javalin server;

    private Sink(SinkSettings settings) {
        this.settings = settings;
    }

    /**
     * Starts all of it but a server; {@link #install} puts its routes into one.
     *
     * @throws Cluster.UnreachableException where no broker answers
     * @throws IllegalStateException where no database answers
     */
    public static Sink open(SinkSettings settings, Cluster cluster, QueryCheck check, MeterRegistry meters) {
        Sink sink = new Sink(settings);
        try {
            sink.run(cluster, check, meters);
            return sink;
        } catch (RuntimeException e) {
            sink.close();
            throw e;
        }
    }

    /**
     * Starts all of it, with a server of its own. The port is asked for first: a reader that is closed while it joins its group keeps
     * the others waiting until its session ends.
     *
     * @throws IllegalStateException where the port is taken; and as {@link #open}
     */
    public static Sink start(SinkSettings settings, Cluster cluster, QueryCheck check, MeterRegistry meters) {
        claim(settings);
        Sink sink = open(settings, cluster, check, meters);
        try {
            sink.listen();
            return sink;
        } catch (RuntimeException e) {
            sink.close();
            throw e;
        }
    }

    private void run(Cluster cluster, QueryCheck check, MeterRegistry meters) {
        cluster.ensure(Topics.all());
        Archive archive = keep(Database.open(settings.archive(), settings.archiveUser(), settings.archivePassword()));
        Watches watches = keep(Watches.read(cluster));
        AlertWriter alerts =
                keep(AlertWriter.start(cluster, settings.instance(), settings.ownTopics(), watches, meters));
        ArchiveWriter writer =
                keep(ArchiveWriter.start(cluster, settings.instance(), archive, settings.archiveBatch(), meters));
        Loop digest = keep(Loop.startBehind("digest", archive::digest));
        groups = List.of(alerts.group(), writer.group());
        WatchWriter desk = keep(WatchWriter.to(cluster));
        Live live = keep(Live.start(cluster, settings.streamHeartbeat()));
        Gauge.builder("wirewatch.stream.readers", live::readers)
                .description("Readers of the live stream")
                .register(meters);
        Gauge.builder("wirewatch.watches", watches::size)
                .description("Standing searches")
                .register(meters);
        Health health = new Health()
                .with("alerts", alerts::alive, alerts::trouble)
                .with("archive", writer::alive, writer::trouble)
                .with("search", digest::alive, digest::trouble)
                .with("watches", () -> true, watches::trouble)
                .with("stream", () -> true, live::trouble);
        web = new SinkWeb(
                new Access(settings.names(), settings.readToken(), settings.token()),
                new SinkWeb.StreamLimits(settings.streamReaders(), settings.streamQueue()),
                archive,
                watches,
                WatchDesk.of(watches, desk, check),
                live,
                Tracing.over(cluster, watches),
                health,
                Clock.systemUTC());
    }

    private <C extends AutoCloseable> C keep(C part) {
        open.push(part);
        return part;
    }

    private void listen() {
        Javalin javalin = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.jetty.host = settings.host();
            config.jetty.port = settings.port();
            install(config);
            config.routes.get("/health/live", health()::live);
            config.routes.get("/health/ready", health()::ready);
        });
        open.push(javalin::stop);
        try {
            javalin.start();
            server = javalin;
        } catch (JavalinBindException e) {
            throw inUse(settings, e);
        }
    }

    private static void claim(SinkSettings settings) {
        try (ServerSocket asked = new ServerSocket()) {
            asked.bind(new InetSocketAddress(settings.host(), settings.port()));
        } catch (IOException e) {
            throw inUse(settings, e);
        }
    }

    private static IllegalStateException inUse(SinkSettings settings, Exception e) {
        return new IllegalStateException(
                "port " + settings.port() + " is in use: stop what listens there, or give another with WIREWATCH_PORT",
                e);
    }

    /** Adds the page, the API and the stream to a server; health is the server's own to tell, by {@link #health}. */
    public void install(JavalinConfig config) {
        web().install(config);
    }

    /** How its parts are. */
    public Health health() {
        return web().health();
    }

    /** As whom its parts read. */
    public List<ReadingGroup> groups() {
        return groups;
    }

    /** The port of its own server. */
    public int port() {
        if (server == null) {
            throw new IllegalStateException("this sink has no server of its own");
        }
        return server.port();
    }

    private SinkWeb web() {
        if (web == null) {
            throw new IllegalStateException("not open");
        }
        return web;
    }

    /** Last opened, first closed: nobody is served by what has ended. */
    @Override
    public void close() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                LOG.warn("a part of the sink did not close", e);
            }
        }
    }
}
