package wirewatch.standalone.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wirewatch.contract.Decision;
import wirewatch.contract.Watch;
import wirewatch.standalone.Complaint;
import wirewatch.standalone.console.Plain;
import wirewatch.standalone.console.Volume;

@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "(add | list | remove | test)",
        description =
                "Standing searches: every article that matches one makes an alert, on the topic wirewatch.alerts.v1 and on the"
                        + " watch's own, wirewatch.alerts.ID.v1.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  wirewatch watch add dam '\"Velda dam\" AND (flood* OR spillway)'",
            "  wirewatch watch add copies 'outlet:\"Kestria Daily\"' --kinds REPRINT,REVISION",
            "  wirewatch watch test 'outlet:\"Kestria Daily\"' --kinds REPRINT",
            "  wirewatch watch list",
            "  wirewatch watch remove dam",
            "",
            "A query is Lucene's: words, \"phrases\", AND OR NOT, prefix*, \"near words\"~6, and the fields",
            "title, text, outlet, author, language and tag."
        })
final class WatchCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which of them: add, list, remove or test?");
    }

    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description =
                    "Adds a watch, or replaces the one with this id. It is armed at once, for articles that come from now on.")
    void add(
            @Mixin ApiOptions options,
            @Parameters(paramLabel = "ID", description = "Letters a to z, digits, - and _, such as velda-dam.")
                    String id,
            @Parameters(paramLabel = "QUERY", arity = "1..*", description = "The search, best in single quotes.")
                    List<String> query,
            @Option(names = "--name", description = "For people to read. Default: the id") @Nullable String name,
            @Option(
                            names = "--kinds",
                            split = ",",
                            description = "Which news to tell: ${COMPLETION-CANDIDATES}. Default: all but REPEAT")
                    @Nullable
                    Set<Decision> kinds) {
        Watch watch = watch(id, name, String.join(" ", query), kinds);
        options.api().put(watch);
        out().println("watching for " + Plain.line(watch.query()) + ", as " + watch.id());
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Prints all watches: id, kinds, query, name.")
    void list(@Mixin ApiOptions options) {
        List<Watch> watches = options.api().watches();
        int width =
                watches.stream().mapToInt(watch -> watch.id().length()).max().orElse(0);
        watches.forEach(watch -> out().println(
                        Plain.column(watch.id(), width) + "  " + kinds(watch) + "  " + Plain.line(watch.query())
                                + (watch.name().equals(watch.id()) ? "" : "  | " + Plain.line(watch.name()))));
        if (watches.isEmpty()) {
            out().println("no watches: add one with `wirewatch watch add ID QUERY`");
        }
    }

    @Command(name = "remove", mixinStandardHelpOptions = true, description = "Removes a watch. Its alerts stay.")
    void remove(
            @Mixin ApiOptions options,
            @Parameters(paramLabel = "ID", description = "As `watch list` shows it.") String id) {
        if (!options.api().remove(id)) {
            throw new Complaint("no watch has the id " + id + ": `wirewatch watch list` shows all");
        }
        out().println("removed " + id);
    }

    @Command(
            name = "test",
            mixinStandardHelpOptions = true,
            description =
                    "Runs a search over the archive before it is armed: how many alerts it would have made, day by day.")
    void test(
            @Mixin ApiOptions options,
            @Parameters(paramLabel = "QUERY", arity = "1..*", description = "The search, best in single quotes.")
                    List<String> query,
            @Option(
                            names = "--kinds",
                            split = ",",
                            description = "Which news to tell: ${COMPLETION-CANDIDATES}. Default: all but REPEAT")
                    @Nullable
                    Set<Decision> kinds) {
        Watch watch = watch("test", null, String.join(" ", query), kinds);
        new Volume(options.api().test(watch)).lines().forEach(out()::println);
    }

    private Watch watch(String id, @Nullable String name, String query, @Nullable Set<Decision> kinds) {
        try {
            return new Watch(id, name, query, kinds);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private static String kinds(Watch watch) {
        boolean all = watch.kinds().size() == Decision.values().length - 1;
        return all ? "all" : watch.kinds().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
