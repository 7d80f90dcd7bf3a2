package wirewatch.standalone.bench;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import wirewatch.contract.Article;
import wirewatch.contract.Clipping;
import wirewatch.contract.Wire;
import wirewatch.processor.domain.copy.CopyIndex;
import wirewatch.processor.domain.copy.Signature;
import wirewatch.processor.domain.desk.DeskSettings;
import wirewatch.processor.domain.desk.DeskSettings.EventTime;
import wirewatch.processor.domain.desk.Draft;
import wirewatch.processor.domain.desk.Drafting;
import wirewatch.processor.domain.desk.HeapMemory;
import wirewatch.processor.domain.desk.Manuscript;
import wirewatch.processor.domain.desk.Newsroom;
import wirewatch.processor.domain.desk.Reading;
import wirewatch.processor.domain.desk.Ruling;
import wirewatch.processor.domain.text.CleanText;
import wirewatch.processor.domain.text.Cleaner;
import wirewatch.processor.domain.text.Words;
import wirewatch.processor.domain.watch.WatchIndex;

/** Each step alone, on one thread that does nothing else: processor time of an article, once the compiler is through with it. */
final class Steps {

    private static final String PART = "steps, one thread";
    private static final int ARTICLES = 2_000;
    private static final int ROUNDS = 6;
    private static final int LUCENE_ARTICLES = 40;

    private final Figures figures;
    private final Stopwatch watch = new Stopwatch();

    Steps(Figures figures) {
        this.figures = figures;
    }

    void measure(Supply supply, int watches) {
        figures.doing("each step alone, on " + ARTICLES + " articles");
        List<byte[]> json = supply.records(ARTICLES);
        Drafting drafting = new Drafting();
        Instant now = Clock.systemUTC().instant();
        List<Article> articles = step("read JSON", json, Steps::article);
        List<CleanText> clean = step("clean", articles, article -> Cleaner.clean(text(article), article));
        List<Words> words = step("tokens", clean, text -> Words.of(text.body()));
        List<Signature> signatures = step("signature", words, Signature::of);
        index(signatures);
        List<Manuscript> manuscripts = articles.stream()
                .map(article -> drafting.read(article, now))
                .filter(Reading.Accepted.class::isInstance)
                .map(reading -> ((Reading.Accepted) reading).manuscript())
                .toList();
        List<Draft> drafts = step("describe (language, tags, profile, …)", manuscripts, drafting::draft);
        List<Clipping> clippings = decide(drafts);
        step("write JSON", clippings, clipping -> Wire.write(clipping).getBytes(StandardCharsets.UTF_8));
        watches(manuscripts, drafts, watches);
    }

    private static Article article(byte[] json) {
        return Wire.read(new String(json, StandardCharsets.UTF_8), Article.class);
    }

    private static String text(Article article) {
        return article.text() == null ? "" : article.text();
    }

    private <A, B> List<B> step(String name, List<A> input, Function<? super A, ? extends B> step) {
        List<B> output = new ArrayList<>();
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            output = new ArrayList<>(input.size());
            watch.start();
            for (A one : input) {
                output.add(step.apply(one));
            }
            best = Math.min(best, watch.microsFor(input.size()));
        }
        figures.add(PART, name, best, "µs an article");
        return output;
    }

    private void index(List<Signature> signatures) {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            CopyIndex index = new CopyIndex();
            watch.start();
            for (int slot = 0; slot < signatures.size(); slot++) {
                index.query(signatures.get(slot));
                index.add(slot, signatures.get(slot));
            }
            best = Math.min(best, watch.microsFor(signatures.size()));
        }
        figures.add(PART, "copy index: ask and add", best, "µs an article");
    }

    /** Copy index, words compared where there is a candidate, edit report where there is a copy, story. */
    private List<Clipping> decide(List<Draft> drafts) {
        List<Clipping> clippings = new ArrayList<>();
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            Newsroom newsroom = new Newsroom(new DeskSettings(Duration.ofDays(7), EventTime.ARRIVAL), new HeapMemory());
            clippings = new ArrayList<>();
            watch.start();
            for (Draft draft : drafts) {
                Ruling ruling = newsroom.decide(draft);
                clippings.addAll(ruling.clippings());
            }
            best = Math.min(best, watch.microsFor(drafts.size()));
        }
        figures.add(PART, "decide (copies, edit reports, stories)", best, "µs an article");
        return clippings;
    }

    private void watches(List<Manuscript> manuscripts, List<Draft> drafts, int count) {
        if (count == 0) {
            return;
        }
        try (WatchIndex index = new WatchIndex();
                WatchIndex lucene = WatchIndex.ofLuceneAlone()) {
            Supply.watches(count).forEach(index::arm);
            Supply.watches(count).forEach(lucene::arm);
            List<WatchIndex.Searchable> articles = new ArrayList<>();
            for (int i = 0; i < drafts.size(); i++) {
                articles.add(drafts.get(i).searchable(manuscripts.get(i).words()));
            }
            step(count + " watches", articles, index::match);
            double own = 1e6 / last();
            step(
                    "the same by lucene-monitor",
                    articles.subList(0, Math.min(LUCENE_ARTICLES, articles.size())),
                    lucene::match);
            Figure limit = figures.add(PART, "lucene-monitor", 1e6 / last(), "articles/s");
            figures.add(Figure.of(PART, "watches", own, "articles/s").against(limit));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private double last() {
        List<Figure> all = figures.all();
        return all.get(all.size() - 1).value();
    }
}
