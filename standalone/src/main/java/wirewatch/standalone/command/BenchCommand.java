package wirewatch.standalone.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wirewatch.contract.Article;
import wirewatch.ingest.read.ArticleReader;
import wirewatch.ingest.read.Origin;
import wirewatch.ingest.read.Read;
import wirewatch.ingest.read.ReadLimits;
import wirewatch.sink.SinkSettings;
import wirewatch.standalone.Complaint;
import wirewatch.standalone.bench.Bench;
import wirewatch.standalone.bench.BenchDatabase;
import wirewatch.standalone.bench.BenchSettings;
import wirewatch.standalone.bench.Figures;
import wirewatch.standalone.bench.Part;
import wirewatch.standalone.bench.Supply;

@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Measures this machine and Wirewatch on it: articles a second, latency, memory, each step, beside what Kafka can do"
                        + " here at all. Takes some minutes; a machine that does other things meanwhile spoils the figures.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  wirewatch bench                                invented articles, 10,000 watches",
            "  wirewatch bench --live 1000000 --json          also what an article costs among a million",
            "  wirewatch bench --only steps,live              two parts of it",
            "  wirewatch bench --only restart --live 1000000  how long a processor takes to start with a million articles live",
            "  wirewatch bench --only pipe --partitions 2 --processors 2    two processors, each with a partition",
            "  wirewatch bench --only archive --database jdbc:postgresql://localhost/wirewatch",
            "  wirewatch bench articles.jsonl.gz"
        })
final class BenchCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Articles to measure with; invented ones without.")
    private List<Path> files = List.of();

    @Option(
            names = "--articles",
            paramLabel = "N",
            description = "That the pipe is measured with. Default: ${DEFAULT-VALUE}")
    private int articles = 20_000;

    @Option(names = "--watches", paramLabel = "N", description = "Armed watches. Default: ${DEFAULT-VALUE}")
    private int watches = 10_000;

    @Option(
            names = "--live",
            paramLabel = "N",
            description =
                    "Articles that are there before, and up to which the cost of one more is followed. Default: ${DEFAULT-VALUE}")
    private int live = 10_000;

    @Option(
            names = "--rate",
            paramLabel = "N",
            description = "Articles a second while the latency is measured. Default: ${DEFAULT-VALUE}")
    private int rate = 500;

    @Option(
            names = "--partitions",
            paramLabel = "N",
            description = "Of every topic, and so how many threads may read articles. Default: ${DEFAULT-VALUE}")
    private int partitions = 4;

    @Option(
            names = "--processors",
            paramLabel = "N",
            description =
                    "Beside each other in the pipe; their threads, commits and language partitions as the environment sets them. Default: ${DEFAULT-VALUE}")
    private int processors = 1;

    @Option(
            names = "--only",
            paramLabel = "PART",
            split = ",",
            description =
                    "Measure some parts only: ${COMPLETION-CANDIDATES}. pipe measures the limits too, for its ratio, restart what is live.")
    private Set<Part> only = EnumSet.noneOf(Part.class);

    @Option(
            names = "--database",
            paramLabel = "URL",
            description =
                    "A PostgreSQL that the archive is measured on beside SQLite, in schemas that are dropped again:"
                            + " jdbc:postgresql://HOST/DATABASE. User and password as the sink's.")
    private @Nullable String database;

    @Option(names = "--json", description = "Print one JSON object instead of a table.")
    private boolean json;

    @Override
    public Integer call() throws IOException, InterruptedException {
        BenchSettings settings = settings();
        Figures figures = new Figures(System.err);
        new Bench(figures, files.isEmpty() ? Supply.invented() : Supply.of(given()), postgres()).run(settings);
        PrintWriter out = spec.commandLine().getOut();
        out.println(json ? figures.json(settings) : figures.table());
        out.flush();
        return 0;
    }

    private BenchSettings settings() {
        try {
            return new BenchSettings(articles, watches, live, rate, partitions, processors, only);
        } catch (IllegalArgumentException e) {
            throw new Complaint(Complaint.reason(e), e);
        }
    }

    private @Nullable BenchDatabase postgres() {
        SinkSettings login = SinkSettings.from(System.getenv());
        try {
            return database == null
                    ? null
                    : BenchDatabase.postgres(database, login.archiveUser(), login.archivePassword());
        } catch (IllegalArgumentException e) {
            throw new Complaint(Complaint.reason(e), e);
        }
    }

    private List<Article> given() throws IOException {
        List<Article> given = new ArrayList<>();
        for (Path file : files) {
            try (InputStream in = Files.newInputStream(file);
                    Stream<Read> read =
                            new ArticleReader(ReadLimits.STANDARD).read(in, Origin.named(file.toString()))) {
                read.filter(Read.Accepted.class::isInstance).forEach(one -> given.add(((Read.Accepted) one).article()));
            }
        }
        if (given.isEmpty()) {
            throw new Complaint("no articles in " + files);
        }
        return given;
    }
}
