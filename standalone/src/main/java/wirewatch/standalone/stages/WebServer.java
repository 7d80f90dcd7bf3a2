package wirewatch.standalone.stages;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.URI;
import java.util.function.Consumer;
import wirewatch.sink.web.Health;
import wirewatch.standalone.Complaint;
import wirewatch.standalone.broker.Ports;

/** The HTTP server of a process: the routes of its stages, its health, and its metrics for Prometheus. */
public final class WebServer implements AutoCloseable {

    private static final String EXPOSITION = "text/plain; version=0.0.4; charset=utf-8";

    private final Javalin javalin;
    private final String host;

    private WebServer(Javalin javalin, String host) {
        this.javalin = javalin;
        this.host = host;
    }

    /**
     * @param host address to listen on
     * @param port or 0 for a free one
     * @param routes adds those of the stages
     * @throws Complaint where the port is in use
     */
    public static WebServer start(
            String host, int port, Consumer<JavalinConfig> routes, Health health, PrometheusMeterRegistry meters) {
        Javalin javalin = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.jetty.host = host;
            config.jetty.port = port;
            routes.accept(config);
            config.routes.get("/health/live", health::live);
            config.routes.get("/health/ready", health::ready);
            config.routes.get(
                    "/metrics",
                    context -> context.result(meters.scrape(EXPOSITION)).contentType(EXPOSITION));
        });
        try {
            javalin.start();
            return new WebServer(javalin, host);
        } catch (JavalinBindException e) {
            throw inUse(host, port);
        }
    }

    /**
     * Asks for the port before anything slow is started.
     *
     * @throws Complaint where it is in use
     */
    public static void claim(String host, int port) {
        if (port != 0 && !Ports.isFree(host, port)) {
            throw inUse(host, port);
        }
    }

    private static Complaint inUse(String host, int port) {
        return new Complaint("port " + port + " is in use on " + host
                + ": stop what listens there (another Wirewatch?), or give another with --port N");
    }

    /** Where a browser on this machine finds it. */
    public URI address() {
        boolean local = host.equals(Ports.HOST) || host.equals("0.0.0.0") || host.equals("::");
        return URI.create("http://" + (local ? "localhost" : host) + ":" + javalin.port());
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
