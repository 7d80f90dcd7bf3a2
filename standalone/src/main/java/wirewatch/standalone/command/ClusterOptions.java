package wirewatch.standalone.command;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import wirewatch.contract.Cluster;
import wirewatch.standalone.Complaint;

/** Where the broker is: the same options for every command that needs one. */
final class ClusterOptions {

    @Option(
            names = "--bootstrap",
            paramLabel = "HOST:PORT",
            defaultValue = "${env:WIREWATCH_BOOTSTRAP:-localhost:9092}",
            description = "A Kafka broker, several with commas. Default: ${DEFAULT-VALUE} (WIREWATCH_BOOTSTRAP)")
    private String bootstrap = "localhost:9092";

    @Option(
            names = "--partitions",
            paramLabel = "N",
            defaultValue = "${env:WIREWATCH_PARTITIONS:-4}",
            description = "Of topics that do not exist yet. Default: ${DEFAULT-VALUE} (WIREWATCH_PARTITIONS)")
    private int partitions = 4;

    @Option(
            names = "--replication",
            paramLabel = "N",
            defaultValue = "${env:WIREWATCH_REPLICATION:-1}",
            description = "Of topics that do not exist yet. Default: ${DEFAULT-VALUE} (WIREWATCH_REPLICATION)")
    private int replication = 1;

    @Option(
            names = "--client",
            paramLabel = "FILE",
            defaultValue = "${env:WIREWATCH_CLIENT:-}",
            description = "Properties for every Kafka client, such as security.protocol. (WIREWATCH_CLIENT)")
    private @Nullable Path client;

    Cluster cluster() {
        return new Cluster(bootstrap, partitions, replication, clientProperties());
    }

    private Map<String, String> clientProperties() {
        if (client == null || client.toString().isEmpty()) {
            return Map.of();
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(client)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new Complaint("--client " + client + " cannot be read: " + Complaint.reason(e), e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty));
    }
}
