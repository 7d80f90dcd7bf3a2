package wirewatch.standalone.command;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Map;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wirewatch.contract.Cluster;
import wirewatch.standalone.stages.Meters;
import wirewatch.standalone.stages.Running;

/** What every stage of a cluster takes, and how it runs: its parts are opened, then it waits for its end. */
final class StageOptions {

    @Mixin
    private final ClusterOptions cluster = new ClusterOptions();

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "${env:WIREWATCH_HOST:-127.0.0.1}",
            description = "For its HTTP server. Default: ${DEFAULT-VALUE}, this machine alone (WIREWATCH_HOST)")
    private String host = "127.0.0.1";

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "${env:WIREWATCH_PORT:-8080}",
            description = "For its HTTP server; 0 for a free one. Default: ${DEFAULT-VALUE} (WIREWATCH_PORT)")
    private int port = 8080;

    /** What a stage is made of. */
    interface Parts {
        /** @return its address, to be shown */
        String open(Stage stage);
    }

    /**
     * Where a stage runs.
     *
     * @param cluster its broker
     * @param settings the environment, with what was given as options
     * @param host of its HTTP server
     * @param port of its HTTP server
     * @param running takes what must be closed
     * @param counted takes what is counted
     */
    record Stage(
            Cluster cluster, Map<String, String> settings, String host, int port, Running running, Meters counted) {

        PrometheusMeterRegistry meters() {
            return counted.registry();
        }
    }

    /** Runs a stage until the process is asked to stop. */
    int run(String name, PrintWriter out, Parts parts) {
        try (Running running = new Running()) {
            running.closeAtExit();
            Meters meters = running.keep(new Meters());
            Stage stage = new Stage(cluster.cluster(), settings(), host, port, running, meters);
            out.println("wirewatch " + name + " is up at " + parts.open(stage) + ", with the broker at "
                    + stage.cluster().bootstrap());
            out.flush();
            running.await();
        }
        return 0;
    }

    private Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(System.getenv());
        settings.put("WIREWATCH_HOST", host);
        settings.put("WIREWATCH_PORT", String.valueOf(port));
        return settings;
    }
}
