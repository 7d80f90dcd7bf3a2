package wirewatch.standalone.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wirewatch.standalone.Complaint;

/**
 * A real Kafka broker in this process: one node that is broker and controller (KRaft), its data in a folder.
 *
 * <p>Kafka's server classes are not public API. They stand in this class and nowhere else, so that an upgrade of Kafka
 * breaks one file and its test.
 */
public final class EmbeddedBroker implements AutoCloseable {

    private static final String CLUSTER_ID = "wirewatch-standalone1w";

    /** Kafka's own mark of a folder that is its. */
    private static final String FORMATTED = "meta.properties";
    /** And of one whose broker went in order; it is taken away as the next one starts. */
    private static final String IN_ORDER = ".kafka_cleanshutdown";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedBroker.class);

    private final KafkaRaftServer server;
    private final FolderLock lock;
    private final String bootstrap;

    private EmbeddedBroker(KafkaRaftServer server, FolderLock lock, String bootstrap) {
        this.server = server;
        this.lock = lock;
        this.bootstrap = bootstrap;
    }

    /**
     * Starts a broker, and returns when it takes requests.
     *
     * @param folder of its data, made where it is missing; what is in it from an earlier run is kept
     * @param port on 127.0.0.1, or 0 for a free one
     * @throws Complaint where the port or the folder is in use, or the folder cannot be written
     */
    public static EmbeddedBroker start(Path folder, int port) {
        FolderLock lock = FolderLock.take(folder);
        try {
            int client = Ports.claim(port);
            KafkaRaftServer server = server(folder, client);
            return new EmbeddedBroker(server, lock, Ports.HOST + ":" + client);
        } catch (RuntimeException | Error e) {
            lock.close();
            throw e;
        }
    }

    /** What a client connects to. */
    public String bootstrap() {
        return bootstrap;
    }

    /** Stops it in order: leaders resigned, logs flushed, so that the next start recovers nothing. */
    @Override
    public void close() {
        try (lock) {
            server.shutdown();
            server.awaitShutdown();
        }
    }

    /**
     * What to do when the broker ends itself, as it does where its folder can no longer be written: Kafka would halt the
     * process without a word on the console.
     */
    public static void onFailure(Failure failure) {
        Exit.setHaltProcedure(failure::ended);
        Exit.setExitProcedure(failure::ended);
    }

    /** Told of a broker that ends itself. */
    @FunctionalInterface
    public interface Failure {
        void ended(int status, @org.jspecify.annotations.Nullable String message);
    }

    private static KafkaRaftServer server(Path folder, int port) {
        BrokerConfig config = new BrokerConfig(folder.toAbsolutePath(), port, Ports.free());
        if (!Files.exists(config.log().resolve(FORMATTED))) {
            format(config);
        } else if (!Files.exists(config.log().resolve(IN_ORDER))) {
            layToRest(config);
        }
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(config.properties()), Time.SYSTEM);
        try {
            server.startup();
        } catch (RuntimeException e) {
            server.shutdown();
            throw new Complaint("the broker did not start in " + folder + ": " + Complaint.reason(e), e);
        }
        return server;
    }

    /**
     * After kill −9 the controller takes the old broker for alive until its session is over, and refuses another with its number until
     * then. Nobody else can have it, for the folder is locked: so the controller is started alone first, and told that it is gone.
     */
    private static void layToRest(BrokerConfig config) {
        KafkaRaftServer controller = new KafkaRaftServer(new KafkaConfig(config.controllerAlone()), Time.SYSTEM);
        try (Admin admin = admin(config)) {
            controller.startup();
            admin.unregisterBroker(BrokerConfig.NODE).all().get();
        } catch (ExecutionException e) {
            LOG.info("the broker of the last run has no session to end: {}", Complaint.reason(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            controller.shutdown();
            controller.awaitShutdown();
        }
    }

    private static Admin admin(BrokerConfig config) {
        return Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_CONTROLLERS_CONFIG, config.controller()));
    }

    private static void format(BrokerConfig config) {
        try {
            new Formatter()
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                    .setClusterId(CLUSTER_ID)
                    .setNodeId(BrokerConfig.NODE)
                    .setDirectories(java.util.List.of(config.log().toString()))
                    .setMetadataLogDirectory(Optional.of(config.log().toString()))
                    .setControllerListenerName(BrokerConfig.CONTROLLER)
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .setIgnoreFormatted(true)
                    .run();
        } catch (IOException e) {
            throw new Complaint("the broker's folder " + config.log() + " cannot be written: " + e.getMessage(), e);
        } catch (Exception e) {
            throw new IllegalStateException("the broker's folder " + config.log() + " could not be formatted", e);
        }
    }
}
