package wirewatch.standalone.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wirewatch.contract.Watch;
import wirewatch.contract.Wire;
import wirewatch.ingest.read.ArticleReader;
import wirewatch.ingest.read.Origin;
import wirewatch.ingest.read.Read;
import wirewatch.ingest.read.ReadLimits;
import wirewatch.processor.domain.desk.DeskSettings;
import wirewatch.processor.domain.desk.DeskSettings.EventTime;
import wirewatch.processor.domain.watch.WatchIndex;
import wirewatch.standalone.Complaint;
import wirewatch.standalone.offline.DecisionRun;

@Command(
        name = "decide",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Decides articles offline, without a broker, exactly as the pipe would: one JSON line an article, in input order.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  wirewatch decide articles.jsonl.gz > decisions.jsonl",
            "  wirewatch decide monday.jsonl tuesday.jsonl --watches watches.jsonl",
            "  zcat archive.gz | wirewatch decide --event-time published --memory-days 7 -"
        })
final class Decide implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "JSON, JSON lines, text, HTML, WARC, also gzipped; - for standard input.")
    private List<Path> files = List.of();

    @Option(names = "--watches", paramLabel = "FILE", description = "Standing searches, one JSON object a line.")
    private @Nullable Path watches;

    @Option(
            names = "--memory-days",
            paramLabel = "N",
            description = "How long articles are remembered. Default: ${DEFAULT-VALUE}")
    private int memoryDays = 7;

    @Option(
            names = "--event-time",
            paramLabel = "TIME",
            description =
                    "Whose time ages them: arrival (now, for all), or published (a replay). Default: ${DEFAULT-VALUE}")
    private EventTime eventTime = EventTime.ARRIVAL;

    @Override
    public Integer call() throws IOException {
        DeskSettings settings = new DeskSettings(Duration.ofDays(memoryDays), eventTime);
        try (WatchIndex armed = armed();
                DecisionRun run =
                        new DecisionRun(settings, armed, Clock.systemUTC().instant())) {
            for (Path file : files) {
                decide(run, file);
            }
            PrintWriter out = spec.commandLine().getOut();
            run.lines(line -> out.println(Wire.write(line)));
            out.flush();
            return 0;
        }
    }

    private static void decide(DecisionRun run, Path file) throws IOException {
        ArticleReader reader = new ArticleReader(ReadLimits.STANDARD);
        boolean standard = file.toString().equals("-");
        try (InputStream in = standard ? System.in : Files.newInputStream(file);
                Stream<Read> articles = reader.read(in, Origin.named(standard ? "standard input" : file.toString()))) {
            run.decide(articles);
        }
    }

    private WatchIndex armed() throws IOException {
        WatchIndex index = new WatchIndex();
        if (watches != null) {
            List<String> lines = new ArrayList<>(Files.readAllLines(watches, StandardCharsets.UTF_8));
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).isBlank()) {
                    arm(index, lines.get(i), i + 1);
                }
            }
        }
        return index;
    }

    private void arm(WatchIndex index, String line, int number) {
        try {
            index.arm(Wire.read(line, Watch.class));
        } catch (IllegalArgumentException e) {
            throw new Complaint(watches + " line " + number + ": " + e.getMessage(), e);
        }
    }
}
