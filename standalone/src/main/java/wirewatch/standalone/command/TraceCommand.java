package wirewatch.standalone.command;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wirewatch.contract.Wire;
import wirewatch.sink.trace.Trail;
import wirewatch.standalone.Complaint;
import wirewatch.standalone.console.TrailLines;

@Command(
        name = "trace",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Shows the way of one article through all stages: what happened when, and which record says so. It is read from"
                        + " the topics, so it reaches as far back as they are kept.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  wirewatch trace a1b2c3d4                 an id as `send`, the log and the page show it",
            "  wirewatch trace a1b2c3d4 --since 2026-03-01T12:00:00Z",
            "                                           a delivery that came later, such as a repeat"
        })
final class TraceCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final ApiOptions options = new ApiOptions();

    @Parameters(paramLabel = "ID", description = "The article's.")
    private String id = "";

    @Option(
            names = "--since",
            paramLabel = "TIME",
            description =
                    "Its first delivery from this time on. Default: the one that the archive holds, or the last hour's.")
    private @Nullable Instant since;

    @Option(names = "--json", description = "Print it as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        Trail trail = options.api()
                .trace(id, since)
                .orElseThrow(() -> new Complaint("no article with the id " + id
                        + " is on the topic: look further back with --since 2026-03-01T12:00:00Z"));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(Wire.write(trail));
        } else {
            TrailLines.of(trail).forEach(out::println);
        }
        out.flush();
        return 0;
    }
}
