package wirewatch.standalone.command;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import wirewatch.standalone.broker.Ports;
import wirewatch.standalone.console.Palette;
import wirewatch.standalone.demo.Show;
import wirewatch.standalone.stages.AllInOne;
import wirewatch.standalone.stages.BrokerEnd;
import wirewatch.standalone.stages.ScratchFolder;

@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Shows what Wirewatch does: starts everything on a temporary folder, sends a sample newsroom of invented"
                        + " articles in three languages, prints each decision and alert as it happens, and holds them against the truth.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  wirewatch demo                stays up afterwards, for a look at the page, until Ctrl-C",
            "  wirewatch demo --once         ends after the tally"
        })
final class Demo implements Callable<Integer> {

    private static final int USUAL_PORT = 8080;

    /** The demo is the same for everybody, whatever the environment says. */
    private static final Map<String, String> SETTINGS = Map.of();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--once", description = "End after the tally.")
    private boolean once;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Of the page; 0 for a free one. Default: 8080, or a free one where that is in use")
    private @Nullable Integer port;

    @Override
    public Integer call() {
        ScratchFolder folder = ScratchFolder.make();
        BrokerEnd.tell(folder.path(), spec.commandLine().getErr());
        try (folder;
                AllInOne all = start(folder)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(all, folder), "stop"));
            new Show(all, spec.commandLine().getOut(), Palette.ofTerminal()).run();
            stay(all);
        }
        return 0;
    }

    private AllInOne start(ScratchFolder folder) {
        long began = System.nanoTime();
        say("Starting a broker and all stages …");
        AllInOne all = AllInOne.start(new AllInOne.Place(folder.path(), Ports.HOST, port(), 0), SETTINGS);
        try {
            all.awaitReady();
        } catch (RuntimeException e) {
            all.close();
            throw e;
        }
        say(String.format(
                Locale.ROOT, "Up after %.1f s. The page: %s", (System.nanoTime() - began) / 1e9, all.address()));
        return all;
    }

    private int port() {
        if (port != null) {
            return port;
        }
        return Ports.isFree(Ports.HOST, USUAL_PORT) ? USUAL_PORT : 0;
    }

    private void stay(AllInOne all) {
        if (!once) {
            say("");
            say("The page shows it all: " + all.address() + "   Ctrl-C ends the demo and deletes its data.");
            all.running().await();
        }
    }

    private static void stop(AllInOne all, ScratchFolder folder) {
        all.close();
        folder.close();
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
    }
}
