package wirewatch.standalone.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import wirewatch.ingest.Ingest;
import wirewatch.ingest.IngestSettings;
import wirewatch.sink.web.Health;
import wirewatch.standalone.stages.WebServer;

@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "One stage of a cluster: takes articles by HTTP, and acknowledges each when the broker has it.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  wirewatch ingest --bootstrap kafka:9092 --port 8081",
            "  curl localhost:8081/articles -H 'Content-Type: application/json' -d '{\"text\": \"…\"}'"
        })
final class IngestCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final StageOptions options = new StageOptions();

    @Override
    public Integer call() {
        return options.run("ingest", spec.commandLine().getOut(), IngestCommand::open);
    }

    private static String open(StageOptions.Stage stage) {
        WebServer.claim(stage.host(), stage.port());
        Ingest ingest = stage.running()
                .keep(Ingest.open(IngestSettings.from(stage.settings()), stage.cluster(), stage.meters()));
        Health health = new Health().with("broker", () -> true, ingest::trouble);
        return stage.running()
                .keep(WebServer.start(stage.host(), stage.port(), ingest::install, health, stage.meters()))
                .address()
                .toString();
    }
}
