package wirewatch.standalone.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import wirewatch.processor.Processor;
import wirewatch.processor.ProcessorSettings;
import wirewatch.sink.web.Health;
import wirewatch.standalone.stages.Watched;
import wirewatch.standalone.stages.WebServer;

@Command(
        name = "processor",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "One stage of a cluster: reads articles, decides, writes clippings and stories. Several share the work; each"
                        + " needs a WIREWATCH_INSTANCE and a WIREWATCH_STATE folder of its own.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  wirewatch processor --bootstrap kafka:9092",
            "  WIREWATCH_INSTANCE=2 WIREWATCH_STATE=/var/lib/wirewatch/2 wirewatch processor --bootstrap kafka:9092"
        })
final class ProcessorCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final StageOptions options = new StageOptions();

    @Override
    public Integer call() {
        return options.run("processor", spec.commandLine().getOut(), ProcessorCommand::open);
    }

    private static String open(StageOptions.Stage stage) {
        WebServer.claim(stage.host(), stage.port());
        ProcessorSettings settings = ProcessorSettings.from(stage.settings(), Path.of("wirewatch-data", "state"));
        stage.counted().tellDiskOf(settings.state());
        Processor processor = stage.running()
                .keep(Processor.start(
                        settings,
                        stage.cluster(),
                        stage.meters(),
                        fault -> stage.running().failed("processor", fault)));
        Health health = Watched.with(
                new Health().with("processor", () -> !stage.running().hasFailed(), processor::trouble),
                List.of(processor.group()),
                stage.cluster(),
                stage.meters(),
                stage.running());
        return stage.running()
                .keep(WebServer.start(stage.host(), stage.port(), config -> {}, health, stage.meters()))
                .address()
                .toString();
    }
}
