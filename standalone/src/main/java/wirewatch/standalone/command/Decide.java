package wirewatch.standalone.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
import wirewatch.processor.domain.desk.Thresholds;
import wirewatch.processor.domain.watch.WatchIndex;
import wirewatch.standalone.Complaint;
import wirewatch.standalone.offline.DecisionRun;
import wirewatch.standalone.offline.WhatIfLine;

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
            "  zcat archive.gz | wirewatch decide --event-time published --memory-days 7 -",
            "  wirewatch decide articles.jsonl.gz --what-if copy.own-words=0.5    only what would be decided otherwise"
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

    @Option(
            names = "--what-if",
            paramLabel = "KEY=VALUE",
            completionCandidates = WhatIfKeys.class,
            description =
                    "Print only the articles that another threshold would decide otherwise; may be given several times."
                            + " Keys with their defaults: ${COMPLETION-CANDIDATES}.")
    private List<String> whatIf = List.of();

    @Override
    public Integer call() throws IOException {
        DeskSettings settings = new DeskSettings(Duration.ofDays(memoryDays), eventTime);
        DeskSettings other = whatIf.isEmpty() ? null : otherwise(settings);
        try (DecisionRun run =
                new DecisionRun(settings, other, armed(), Clock.systemUTC().instant())) {
            for (Path file : files) {
                decide(run, file);
            }
            PrintWriter out = spec.commandLine().getOut();
            if (other == null) {
                run.lines(line -> out.println(Wire.write(line)));
            } else {
                changes(run, out);
            }
            out.flush();
            return 0;
        }
    }

    private DeskSettings otherwise(DeskSettings settings) {
        DeskSettings other = settings;
        for (String assignment : whatIf) {
            try {
                other = Thresholds.with(other, assignment);
            } catch (IllegalArgumentException e) {
                throw new ParameterException(spec.commandLine(), "--what-if: " + e.getMessage(), e);
            }
        }
        return other;
    }

    private void changes(DecisionRun run, PrintWriter out) {
        List<WhatIfLine> changes = run.changes();
        changes.forEach(line -> out.println(Wire.write(line)));
        out.flush();
        spec.commandLine()
                .getErr()
                .println(changes.size() + " of " + run.size() + " would be decided otherwise with "
                        + String.join(", ", whatIf));
    }

    /** Each threshold with its default and its meaning, for the help. */
    static final class WhatIfKeys implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Thresholds.all().stream().map(WhatIfKeys::line).iterator();
        }

        private static String line(Thresholds.Threshold one) {
            double now = one.now().applyAsDouble(DeskSettings.DEFAULT);
            String value = BigDecimal.valueOf(now).stripTrailingZeros().toPlainString();
            return one.key() + "=" + value + " (" + one.meaning() + ")";
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
