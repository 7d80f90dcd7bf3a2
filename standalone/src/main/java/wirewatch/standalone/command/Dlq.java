package wirewatch.standalone.command;

import java.io.PrintWriter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import wirewatch.standalone.dlq.DeadLetter;
import wirewatch.standalone.dlq.DeadLetters;

@Command(
        name = "dlq",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "(list | replay)",
        description = "The dead letters: articles that could not be read, and why.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  wirewatch dlq list                     those that wait, one a line",
            "  wirewatch dlq list --all               those that were sent once more too",
            "  wirewatch dlq replay                   send those that wait once more"
        })
final class Dlq implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which of them: list or replay?");
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Prints time, reason, key, the detail and how the article begins, one a line.")
    void list(
            @Mixin ClusterOptions options,
            @Option(names = "--all", description = "Those that were sent once more too.") boolean all) {
        PrintWriter out = spec.commandLine().getOut();
        new DeadLetters(options.cluster()).list(all, letter -> out.println(line(letter)));
        out.flush();
    }

    @Command(
            name = "replay",
            mixinStandardHelpOptions = true,
            description =
                    "Sends those that wait to the articles topic, as they came. What fails again comes back here.")
    void replay(@Mixin ClusterOptions options) {
        int sent = new DeadLetters(options.cluster()).replay();
        spec.commandLine().getOut().println(sent == 0 ? "nothing waits" : sent + " sent once more");
    }

    private static String line(DeadLetter letter) {
        return String.format(
                Locale.ROOT,
                "%s  %-10s  %s  %s  | %s",
                letter.at().truncatedTo(ChronoUnit.SECONDS),
                letter.reason(),
                letter.key() == null ? "-" : letter.key(),
                letter.detail(),
                letter.opening());
    }
}
