package wirewatch.standalone.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import wirewatch.standalone.doctor.BrokerChecks;
import wirewatch.standalone.doctor.Finding;
import wirewatch.standalone.doctor.MachineChecks;

@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Checks what Wirewatch needs: Java, ports, the data folder, and with --bootstrap a broker and its topics."
                        + " Exit code 0 where all is well, 1 where something must be mended.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  wirewatch doctor                               can I run `up` here?",
            "  wirewatch doctor --bootstrap kafka:9092        is this cluster ready for the stages?"
        })
final class Doctor implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The folder that `up` would use. Default: ${DEFAULT-VALUE}")
    private Path data = Path.of("wirewatch-data");

    @Option(names = "--port", paramLabel = "N", description = "The port that `up` would use. Default: ${DEFAULT-VALUE}")
    private int port = 8080;

    @Option(names = "--bootstrap", paramLabel = "HOST:PORT", description = "A broker to look at.")
    private @Nullable String bootstrap;

    @Override
    public Integer call() {
        List<Finding> findings = Stream.concat(
                        MachineChecks.of(data, port), bootstrap == null ? Stream.of() : BrokerChecks.of(bootstrap))
                .toList();
        PrintWriter out = spec.commandLine().getOut();
        findings.forEach(finding -> out.println(finding.line()));
        out.flush();
        return findings.stream().allMatch(Finding::isWell) ? 0 : 1;
    }
}
