package wirewatch.standalone.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wirewatch.contract.Wire;
import wirewatch.processor.domain.copy.Comparison;
import wirewatch.processor.domain.copy.Side;
import wirewatch.processor.domain.copy.Verdict;
import wirewatch.standalone.offline.ComparisonReport;
import wirewatch.standalone.offline.PairLine;
import wirewatch.standalone.offline.PairRun;
import wirewatch.standalone.offline.Texts;

@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Sets two texts beside each other: is one a copy, which was first, and what did the copy change?",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:a copy (with --pairs: all pairs were read)", "1:no copy", "2:a text cannot be read"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  wirewatch compare original.txt reprint.txt",
            "  wirewatch compare a.html b.json --json",
            "  wirewatch compare --pairs pairs.tsv --articles articles.jsonl.gz"
        })
final class Compare implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "A", description = "A text, HTML or JSON file.")
    private @Nullable Path a;

    @Parameters(index = "1", arity = "0..1", paramLabel = "B", description = "Another.")
    private @Nullable Path b;

    @Option(names = "--json", description = "One JSON object instead of a report.")
    private boolean json;

    @Option(names = "--pairs", paramLabel = "PAIRS.tsv", description = "Many pairs: a header, then two ids a line.")
    private @Nullable Path pairs;

    @Option(names = "--articles", paramLabel = "FILE", description = "Where the articles with these ids are.")
    private @Nullable Path articles;

    @Override
    public Integer call() throws IOException {
        if (pairs != null && articles != null) {
            return comparePairs(pairs, articles);
        }
        if (pairs != null || articles != null || a == null || b == null) {
            throw new ParameterException(spec.commandLine(), "two files, or --pairs together with --articles");
        }
        return compare(a, b);
    }

    private int compare(Path first, Path second) {
        Texts texts = new Texts(Clock.systemUTC().instant());
        PrintWriter out = spec.commandLine().getOut();
        try {
            Side one = texts.first(first);
            Side other = texts.first(second);
            Comparison comparison = Comparison.of(one, other);
            if (json) {
                out.println(Wire.write(PairLine.of(null, null, comparison)));
            } else {
                new ComparisonReport(out).print(first.toString(), one, second.toString(), other, comparison);
            }
            return comparison.verdict() == Verdict.COPY ? 0 : 1;
        } catch (Texts.UnreadableException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return 2;
        } finally {
            out.flush();
        }
    }

    private int comparePairs(Path table, Path file) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        new PairRun(Clock.systemUTC().instant()).compare(table, file, line -> out.println(Wire.write(line)));
        out.flush();
        return 0;
    }
}
