package wirewatch.standalone.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import wirewatch.processor.domain.watch.WatchQuery;
import wirewatch.sink.Sink;
import wirewatch.sink.SinkSettings;
import wirewatch.sink.web.Health;
import wirewatch.standalone.stages.Watched;
import wirewatch.standalone.stages.WebServer;

@Command(
        name = "sink",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "One stage of a cluster: writes alerts and the archive, and serves the page, the API and the live stream.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  wirewatch sink --bootstrap kafka:9092",
            "  WIREWATCH_ARCHIVE=jdbc:postgresql://db/wirewatch WIREWATCH_ARCHIVE_USER=wirewatch \\",
            "    WIREWATCH_ARCHIVE_PASSWORD=… wirewatch sink --bootstrap kafka:9092 --host 0.0.0.0"
        })
final class SinkCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final StageOptions options = new StageOptions();

    @Override
    public Integer call() {
        return options.run("sink", spec.commandLine().getOut(), SinkCommand::open);
    }

    private static String open(StageOptions.Stage stage) {
        WebServer.claim(stage.host(), stage.port());
        Sink sink = stage.running()
                .keep(Sink.open(
                        SinkSettings.from(stage.settings()), stage.cluster(), WatchQuery::check, stage.meters()));
        Health health = Watched.with(sink.health(), sink.groups(), stage.cluster(), stage.meters(), stage.running());
        return stage.running()
                .keep(WebServer.start(stage.host(), stage.port(), sink::install, health, stage.meters()))
                .address()
                .toString();
    }
}
