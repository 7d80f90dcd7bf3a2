package wirewatch.standalone.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import wirewatch.standalone.stages.AllInOne;
import wirewatch.standalone.stages.BrokerEnd;

@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Starts everything in one process: a broker, all stages, the page. It waits for articles until Ctrl-C, and"
                        + " goes on where it stopped when it is started again.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  wirewatch up                               data in ./wirewatch-data, page on http://localhost:8080",
            "  wirewatch up --data /srv/news --port 9000",
            "",
            "  curl localhost:8080/articles -H 'Content-Type: application/json' -d '{\"text\": \"…\"}'",
            "",
            "The settings of the stages are environment variables; the README lists them."
        })
final class Up implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:WIREWATCH_DATA:-wirewatch-data}",
            description = "Where everything is kept. Default: ${DEFAULT-VALUE} (WIREWATCH_DATA)")
    private Path data = Path.of("wirewatch-data");

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "${env:WIREWATCH_PORT:-8080}",
            description = "Of the page and of articles; 0 for a free one. Default: ${DEFAULT-VALUE} (WIREWATCH_PORT)")
    private int port = 8080;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "${env:WIREWATCH_HOST:-127.0.0.1}",
            description = "To listen on. Default: ${DEFAULT-VALUE}, this machine alone (WIREWATCH_HOST)")
    private String host = "127.0.0.1";

    @Option(
            names = "--broker-port",
            paramLabel = "N",
            defaultValue = "${env:WIREWATCH_BROKER_PORT:-9092}",
            description =
                    "Of the broker, for Kafka programs on this machine; 0 for a free one. Default: ${DEFAULT-VALUE}"
                            + " (WIREWATCH_BROKER_PORT)")
    private int brokerPort = 9092;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        BrokerEnd.tell(data, spec.commandLine().getErr());
        long began = System.nanoTime();
        try (AllInOne all = AllInOne.start(new AllInOne.Place(data, host, port, brokerPort), System.getenv())) {
            all.running().closeAtExit();
            all.awaitReady();
            greet(out, all, System.nanoTime() - began);
            all.running().await();
        }
        return 0;
    }

    private void greet(PrintWriter out, AllInOne all, long nanos) {
        String to = port == 8080 ? "" : " --to " + all.address();
        out.printf(Locale.ROOT, "Wirewatch is up, after %.1f s.%n", nanos / 1e9);
        out.println("  page     " + all.address());
        out.println("  send     wirewatch send" + to + " FILE…   or POST to " + all.address() + "/articles");
        out.println("  watch    wirewatch watch add" + to + " ID 'QUERY'");
        out.println(
                "  topics   " + all.cluster().bootstrap() + ", such as wirewatch.clippings.v1 and wirewatch.alerts.v1");
        out.println("  data     " + data.toAbsolutePath().normalize());
        out.println("Ctrl-C stops it; started again, it goes on from here.");
        out.flush();
    }
}
