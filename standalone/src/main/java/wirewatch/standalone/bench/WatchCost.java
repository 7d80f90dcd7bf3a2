package wirewatch.standalone.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import wirewatch.contract.Article;
import wirewatch.contract.Watch;
import wirewatch.processor.domain.desk.Drafting;
import wirewatch.processor.domain.desk.Reading;
import wirewatch.processor.domain.text.Words;
import wirewatch.processor.domain.watch.LuceneWatches;
import wirewatch.processor.domain.watch.WatchIndex;
import wirewatch.processor.domain.watch.WatchIndex.Searchable;

/**
 * Many watches on one thread, beside lucene-monitor on the same articles: with its multi-pass presearcher, articles one by one, as it
 * is fastest, once with two passes and words weighed by how many articles have them, and once with three passes. Both must
 * match the same.
 */
final class WatchCost {

    private static final String PART = "watches, one thread";
    private static final List<Integer> LEVELS = List.of(10_000, 100_000);
    private static final int ARTICLES = 1_000;
    private static final int WEIGHED = 2_000;
    private static final int ROUNDS = 8;
    private static final int LUCENE_ROUNDS = 3;
    /** Of Lucene, so many articles as it does in this time, at least a few. */
    private static final double LUCENE_MICROS = 4e6;

    private static final int LUCENE_LEAST = 20;

    private final Figures figures;

    WatchCost(Figures figures) {
        this.figures = figures;
    }

    void measure(Supply supply) {
        List<Searchable> weighed = searchable(supply, WEIGHED);
        List<Searchable> articles = searchable(supply, ARTICLES);
        Map<String, Integer> rates = rates(weighed);
        for (int level : LEVELS) {
            hold(label(level, "watches"), new InventedWatches(Supply.SEED).plain(level), articles, rates);
            hold(label(level, "of all kinds"), new InventedWatches(Supply.SEED).mixed(level), articles, rates);
        }
    }

    private static String label(int level, String kind) {
        return String.format(Locale.ROOT, "%,d %s", level, kind);
    }

    private static List<Searchable> searchable(Supply supply, int count) {
        Drafting drafting = new Drafting();
        Instant now = Clock.systemUTC().instant();
        List<Searchable> searchable = new ArrayList<>();
        for (Article article : supply.articles(count)) {
            if (drafting.read(article, now) instanceof Reading.Accepted read) {
                searchable.add(drafting.draft(read.manuscript())
                        .searchable(read.manuscript().words()));
            }
        }
        return searchable;
    }

    /** How many articles have each word. */
    private static Map<String, Integer> rates(List<Searchable> articles) {
        Map<String, Integer> rates = new HashMap<>();
        for (Searchable article : articles) {
            Words words = article.text();
            Set<String> seen = new HashSet<>();
            for (int word = 0; word < words.size(); word++) {
                if (seen.add(words.folded(word))) {
                    rates.merge(words.folded(word), 1, Integer::sum);
                }
            }
        }
        return rates;
    }

    private void hold(String label, List<Watch> watches, List<Searchable> articles, Map<String, Integer> rates) {
        figures.doing(label);
        List<List<String>> matches = new ArrayList<>();
        WatchIndex own = new WatchIndex();
        own.armAll(watches);
        Effort effort = Effort.best(ROUNDS, articles.size(), round -> {
            matches.clear();
            articles.forEach(article -> matches.add(own.match(article)));
        });
        double lucene = Math.max(
                lucene(new LuceneWatches(2, rates), watches, articles, matches),
                lucene(new LuceneWatches(3, Map.of()), watches, articles, matches));
        report(label, effort, lucene, matches);
    }

    private void report(String label, Effort effort, double lucene, List<List<String>> matches) {
        double mean = matches.stream().mapToInt(List::size).average().orElse(0);
        figures.add(PART, label + ": matches", mean, "an article");
        Figure peer = figures.add(PART, "lucene-monitor, " + label, lucene, "articles/s");
        figures.add(Figure.of(PART, label, effort.aSecond(), "articles/s").against(peer));
        figures.add(PART, label + ": allocated", effort.bytes(), "bytes an article");
    }

    /** Articles a second. */
    private static double lucene(
            LuceneWatches monitor, List<Watch> watches, List<Searchable> articles, List<List<String>> expected) {
        try (monitor) {
            monitor.armAll(watches);
            int upto = enough(monitor, articles);
            return Effort.best(LUCENE_ROUNDS, upto, round -> {
                        for (int i = 0; i < upto; i++) {
                            same(articles.get(i), monitor.match(articles.get(i)), expected.get(i));
                        }
                    })
                    .aSecond();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int enough(LuceneWatches monitor, List<Searchable> articles) {
        Stopwatch watch = new Stopwatch();
        watch.start();
        int done = 0;
        while (done < articles.size() && (done < LUCENE_LEAST || watch.micros() < LUCENE_MICROS)) {
            monitor.match(articles.get(done++));
        }
        return done;
    }

    private static void same(Searchable article, List<String> lucene, List<String> own) {
        if (!lucene.equals(own)) {
            Set<String> differing = new HashSet<>(lucene);
            own.forEach(id -> {
                if (!differing.remove(id)) {
                    differing.add(id);
                }
            });
            throw new IllegalStateException(
                    "the watches " + differing + " match otherwise than by Lucene: \"" + article.title() + "\"");
        }
    }
}
