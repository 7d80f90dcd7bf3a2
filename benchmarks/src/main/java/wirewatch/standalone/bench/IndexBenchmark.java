package wirewatch.standalone.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import wirewatch.processor.domain.copy.Candidate;
import wirewatch.processor.domain.copy.CopyIndex;
import wirewatch.processor.domain.copy.Signature;
import wirewatch.processor.domain.text.Words;
import wirewatch.processor.domain.watch.WatchIndex;

/** Steps that hold the article against what is there: ten thousand live articles, and watches. */
@Fork(1)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class IndexBenchmark {

    private static final int LIVE = 10_000;

    /** An index that stays as large as it is: each newcomer takes the slot of the one that has been there longest. */
    @State(Scope.Thread)
    public static class Live {
        final CopyIndex index = new CopyIndex();
        int oldest;

        @Setup(Level.Trial)
        public void fill() {
            for (var article : Supply.invented().articles(LIVE)) {
                add(Signature.of(Words.of(String.valueOf(article.text()))));
            }
        }

        void add(Signature signature) {
            index.add(oldest, signature);
            oldest = oldest + 1 == LIVE ? 0 : oldest + 1;
        }
    }

    /** Armed watches, of the plain kinds or of all. */
    @State(Scope.Benchmark)
    public static class Armed {
        @Param({"10000", "100000"})
        public int watches;

        @Param({"plain", "mixed"})
        public String kinds;

        final WatchIndex index = new WatchIndex();

        @Setup(Level.Trial)
        public void arm() {
            InventedWatches invented = new InventedWatches(Supply.SEED);
            index.armAll(kinds.equals("plain") ? invented.plain(watches) : invented.mixed(watches));
        }
    }

    @Benchmark
    public List<Candidate> askAndAdd(News news, Live live) {
        Signature signature = news.of(news.signatures);
        List<Candidate> found = live.index.query(signature);
        live.add(signature);
        return found;
    }

    @Benchmark
    public List<Candidate> textInDuplicateOut(News news, Live live) {
        Signature signature = Signature.of(Words.of(news.of(news.clean).body()));
        List<Candidate> found = live.index.query(signature);
        live.add(signature);
        return found;
    }

    @Benchmark
    public List<String> watches(News news, Armed armed) {
        return armed.index.match(news.of(news.searchable));
    }
}
