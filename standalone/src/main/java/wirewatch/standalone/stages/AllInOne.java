package wirewatch.standalone.stages;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import wirewatch.contract.Cluster;
import wirewatch.ingest.Ingest;
import wirewatch.ingest.IngestSettings;
import wirewatch.processor.Processor;
import wirewatch.processor.ProcessorSettings;
import wirewatch.processor.domain.watch.WatchQuery;
import wirewatch.sink.Sink;
import wirewatch.sink.SinkSettings;
import wirewatch.sink.web.Health;
import wirewatch.standalone.broker.EmbeddedBroker;
import wirewatch.standalone.broker.FolderLock;

/** The broker and all stages in one process, on one HTTP port and one data folder. */
public final class AllInOne implements AutoCloseable {

    private final Running running = new Running();
    private final Meters meters = running.keep(new Meters());
    private final EmbeddedBroker broker;
    private final Processor processor;
    private final WebServer web;

    /**
     * Where it runs.
     *
     * @param data folder of everything that it keeps
     * @param host address of its HTTP server
     * @param port of its HTTP server, or 0 for a free one
     * @param brokerPort of its broker on 127.0.0.1, or 0 for a free one
     */
    public record Place(Path data, String host, int port, int brokerPort) {

        /** The stages' settings, with what one folder and one port decide. */
        Map<String, String> settings(Map<String, String> environment) {
            Map<String, String> settings = new HashMap<>(environment);
            settings.put("WIREWATCH_DATA", data.toString());
            settings.put("WIREWATCH_HOST", host);
            settings.put("WIREWATCH_PORT", String.valueOf(port));
            settings.putIfAbsent("WIREWATCH_INSTANCE", "1");
            return settings;
        }
    }

    /**
     * Starts everything, and returns when it takes articles.
     *
     * @param environment the stages' settings
     * @throws wirewatch.standalone.Complaint where a port or the folder is in use, or the disk is full
     */
    public static AllInOne start(Place place, Map<String, String> environment) {
        FolderLock lock = FolderLock.take(place.data());
        try {
            DiskSpace.require(place.data());
            WebServer.claim(place.host(), place.port());
            return new AllInOne(lock, place, environment);
        } catch (RuntimeException | Error e) {
            lock.close();
            throw e;
        }
    }

    private AllInOne(FolderLock lock, Place place, Map<String, String> environment) {
        try {
            running.keep(lock);
            Map<String, String> settings = place.settings(environment);
            broker = running.keep(EmbeddedBroker.start(place.data().resolve("broker"), place.brokerPort()));
            Cluster cluster = cluster();
            Sink sink = running.keep(Sink.open(SinkSettings.from(settings), cluster, WatchQuery::check, meters()));
            Ingest ingest = running.keep(Ingest.open(
                    IngestSettings.from(settings), cluster, () -> DiskSpace.shortage(place.data()), meters()));
            processor = running.keep(Processor.start(
                    ProcessorSettings.from(settings, place.data().resolve("state")),
                    cluster,
                    meters(),
                    fault -> running.failed("processor", fault)));
            meters.tellDiskOf(place.data());
            Health health = Watched.with(
                    sink.health()
                            .with("ingest", () -> true, ingest::trouble)
                            .with("processor", () -> !running.hasFailed(), processor::trouble),
                    Stream.concat(Stream.of(processor.group()), sink.groups().stream())
                            .toList(),
                    cluster,
                    meters(),
                    running);
            web = running.keep(WebServer.start(
                    place.host(),
                    place.port(),
                    config -> {
                        ingest.install(config);
                        sink.install(config);
                    },
                    health,
                    meters()));
        } catch (RuntimeException | Error e) {
            running.close();
            throw e;
        }
    }

    /**
     * Waits until the processor has its stores, so that articles are decided at once.
     *
     * @throws wirewatch.standalone.Complaint where a stage ends by itself, or it takes more than two minutes
     */
    public void awaitReady() {
        Patience.until("the processor to start", Duration.ofMinutes(2), () -> {
            running.check();
            return processor.isReady();
        });
    }

    /**
     * Its broker, for any client on this machine. Articles have one partition: on one machine nothing is gained by more, and they
     * are decided in the order in which they were sent, so that the same articles give the same decisions every time.
     */
    public Cluster cluster() {
        return new Cluster(broker.bootstrap(), 1, 1, Map.of());
    }

    /** Its page, and the root of its HTTP addresses. */
    public URI address() {
        return web.address();
    }

    public Processor processor() {
        return processor;
    }

    /** What its stages count. */
    public PrometheusMeterRegistry meters() {
        return meters.registry();
    }

    /** To wait for its end. */
    public Running running() {
        return running;
    }

    @Override
    public void close() {
        running.close();
    }
}
