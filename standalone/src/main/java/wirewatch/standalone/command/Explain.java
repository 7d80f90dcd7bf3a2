package wirewatch.standalone.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wirewatch.contract.Clipping;
import wirewatch.contract.Wire;
import wirewatch.standalone.Complaint;
import wirewatch.standalone.console.Explanation;

@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Says why an article was decided as it was: the rule, the threshold, the candidates with their scores, and of"
                        + " a copy what was taken and what was changed.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  wirewatch explain a1b2c3d4               an id as `send` and the page show it",
            "  wirewatch explain a1b2c3d4 --json        the clipping as it is on the topic"
        })
final class Explain implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final ApiOptions options = new ApiOptions();

    @Parameters(paramLabel = "ID", description = "The clipping's.")
    private String id = "";

    @Option(names = "--json", description = "Print the clipping as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        Clipping clipping = options.api()
                .clipping(id)
                .orElseThrow(() -> new Complaint("no clipping has the id " + id
                        + ": a repeat makes none, and one that could" + " not be read stands in `wirewatch dlq list`"));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(Wire.write(clipping));
        } else {
            new Explanation(clipping).lines().forEach(out::println);
        }
        out.flush();
        return 0;
    }
}
