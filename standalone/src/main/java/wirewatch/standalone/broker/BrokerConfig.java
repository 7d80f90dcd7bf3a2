package wirewatch.standalone.broker;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The settings of a broker that is alone, small and on a laptop.
 *
 * @param log the folder of its logs
 * @param port that clients connect to
 * @param controllerPort that the broker and the controller in it talk over
 */
record BrokerConfig(Path log, int port, int controllerPort) {

    static final int NODE = 1;
    static final String CONTROLLER = "CONTROLLER";
    private static final String CLIENT = "CLIENT";
    private static final int MIB = 1 << 20;

    Map<String, String> properties() {
        Map<String, String> all = new LinkedHashMap<>();
        all.putAll(node());
        all.putAll(alone());
        all.putAll(patient());
        all.putAll(small());
        all.putAll(unhurried());
        all.putAll(lasting());
        return all;
    }

    /** Where the controller listens. */
    String controller() {
        return Ports.HOST + ":" + controllerPort;
    }

    private Map<String, String> node() {
        String client = CLIENT + "://" + Ports.HOST + ":" + port;
        return Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                String.valueOf(NODE),
                "controller.quorum.voters",
                NODE + "@" + controller(),
                "controller.listener.names",
                CONTROLLER,
                "listeners",
                client + "," + CONTROLLER + "://" + controller(),
                "advertised.listeners",
                client,
                "inter.broker.listener.name",
                CLIENT,
                "listener.security.protocol.map",
                CLIENT + ":PLAINTEXT," + CONTROLLER + ":PLAINTEXT",
                "log.dirs",
                log.toString());
    }

    /** Nothing can be replicated; and a misspelt topic is an error, not a new topic. */
    private static Map<String, String> alone() {
        return Map.of(
                "auto.create.topics.enable", "false",
                "default.replication.factor", "1",
                "min.insync.replicas", "1",
                "offsets.topic.replication.factor", "1",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1");
    }

    /**
     * Nobody could take over from this broker: where the machine starves it for longer than the default of 9 s, there is nothing to gain
     * from taking its topics away. Its session ends on its way out, or is ended by {@link #controllerAlone} after kill −9.
     */
    private static Map<String, String> patient() {
        return Map.of(
                "broker.session.timeout.ms", "20000",
                "broker.heartbeat.interval.ms", "500",
                "controlled.shutdown.enable", "true",
                "initial.broker.registration.timeout.ms", "60000",
                "group.initial.rebalance.delay.ms", "0");
    }

    /** The same node without its broker. */
    Map<String, String> controllerAlone() {
        Map<String, String> all = properties();
        all.put("process.roles", "controller");
        all.put("listeners", CONTROLLER + "://" + controller());
        all.keySet().removeAll(Set.of("advertised.listeners", "inter.broker.listener.name"));
        return all;
    }

    /** 50 partitions of each internal topic and a cleaner of 128 MiB are a cluster's measure. */
    private static Map<String, String> small() {
        return Map.of(
                "offsets.topic.num.partitions", "4",
                "transaction.state.log.num.partitions", "4",
                "share.coordinator.state.topic.num.partitions", "1",
                "log.cleaner.dedupe.buffer.size", String.valueOf(4 * MIB),
                "log.cleaner.io.buffer.size", String.valueOf(MIB),
                "log.segment.bytes", String.valueOf(128 * MIB),
                "log.index.size.max.bytes", String.valueOf(MIB),
                "num.network.threads", "2",
                "num.io.threads", "4",
                "background.threads", "2");
    }

    /**
     * Topics are compacted by and by: at full speed that took a core for a second or two every fifteen seconds, and alerts came 100 ms later
     * meanwhile.
     */
    private static Map<String, String> unhurried() {
        return Map.of("log.cleaner.io.max.bytes.per.second", String.valueOf(16 * MIB));
    }

    /** A laptop may sleep for months: its groups must find their place again, or all would be processed once more. */
    private static Map<String, String> lasting() {
        int year = 365 * 24 * 60;
        return Map.of(
                "offsets.retention.minutes", String.valueOf(year),
                "transactional.id.expiration.ms",
                        String.valueOf((int) java.time.Duration.ofDays(24).toMillis()));
    }
}
