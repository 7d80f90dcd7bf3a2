package wirewatch.standalone.bench;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import wirewatch.contract.Article;
import wirewatch.contract.Wire;
import wirewatch.processor.domain.copy.Signature;
import wirewatch.processor.domain.desk.Draft;
import wirewatch.processor.domain.text.CleanText;
import wirewatch.processor.domain.text.Cleaner;
import wirewatch.processor.domain.text.Words;

/** Steps that need the article alone. */
@Fork(1)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class StepsBenchmark {

    @Benchmark
    public Article read(News news) {
        return Wire.read(new String(news.of(news.json), StandardCharsets.UTF_8), Article.class);
    }

    @Benchmark
    public CleanText clean(News news) {
        Article article = news.of(news.articles);
        return Cleaner.clean(article.text(), article);
    }

    @Benchmark
    public Words tokens(News news) {
        return Words.of(news.of(news.clean).body());
    }

    @Benchmark
    public Signature signature(News news) {
        return Signature.of(news.of(news.words));
    }

    @Benchmark
    public Draft describe(News news) {
        return news.drafting.draft(news.of(news.manuscripts));
    }

    @Benchmark
    public String write(News news) {
        return Wire.write(news.of(news.articles));
    }
}
