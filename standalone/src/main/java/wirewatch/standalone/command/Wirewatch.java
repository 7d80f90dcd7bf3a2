package wirewatch.standalone.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line's root: it only knows its commands. */
@Command(
        name = "wirewatch",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description =
                "Watches a stream of news articles: which belong to a story you follow, who copied whom, and what the"
                        + " copy changed.",
        subcommands = {
            Demo.class,
            Up.class,
            IngestCommand.class,
            ProcessorCommand.class,
            SinkCommand.class,
            Send.class,
            WatchCommand.class,
            Decide.class,
            Compare.class,
            Explain.class,
            TraceCommand.class,
            Dlq.class,
            BenchCommand.class,
            Doctor.class
        },
        footerHeading = "%nStart here:%n",
        footer = {
            "  wirewatch demo                    see it work on a sample newsroom",
            "  wirewatch up                      start it, then in another window:",
            "  wirewatch watch add dam 'dam AND release'",
            "  wirewatch send article.txt",
            "",
            "wirewatch COMMAND --help tells more, with examples."
        })
public final class Wirewatch implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--verbose",
            scope = ScopeType.INHERIT,
            description = "Log what happens inside, and where an error came from.")
    private boolean verbose;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), verbose ? "which command?" : "Missing command.");
    }
}
