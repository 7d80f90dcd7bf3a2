package wirewatch.standalone.bench;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import wirewatch.contract.Article;
import wirewatch.contract.Clipping;
import wirewatch.contract.Wire;
import wirewatch.processor.domain.copy.Comparison;
import wirewatch.processor.domain.copy.CopyIndex;
import wirewatch.processor.domain.copy.Side;
import wirewatch.processor.domain.copy.Signature;
import wirewatch.processor.domain.desk.DeskSettings;
import wirewatch.processor.domain.desk.DeskSettings.EventTime;
import wirewatch.processor.domain.desk.Draft;
import wirewatch.processor.domain.desk.Drafting;
import wirewatch.processor.domain.desk.HeapMemory;
import wirewatch.processor.domain.desk.Manuscript;
import wirewatch.processor.domain.desk.Newsroom;
import wirewatch.processor.domain.desk.Reading;
import wirewatch.processor.domain.story.Background;
import wirewatch.processor.domain.story.StoryIndex;
import wirewatch.processor.domain.story.StorySettings;
import wirewatch.processor.domain.text.CleanText;
import wirewatch.processor.domain.text.Cleaner;
import wirewatch.processor.domain.text.Words;

/**
 * Each step alone, on one thread that does nothing else: processor time of an article once the compiler is through with it, and what
 * it allocates.
 */
final class Steps {

    private static final String PART = "steps, one thread";
    private static final String ALLOCATED = "what the steps allocate";
    private static final int ARTICLES = 2_000;
    private static final int ROUNDS = 6;

    private final Figures figures;
    private final List<Figure> allocated = new ArrayList<>();

    Steps(Figures figures) {
        this.figures = figures;
    }

    void measure(Supply supply) {
        figures.doing("each step alone, on " + ARTICLES + " articles");
        List<byte[]> json = supply.records(ARTICLES);
        Drafting drafting = new Drafting();
        Instant now = Clock.systemUTC().instant();
        List<Article> articles = step("read JSON", json, Steps::article);
        List<CleanText> clean = step("clean", articles, article -> Cleaner.clean(text(article), article));
        List<Words> words = step("tokens", clean, text -> Words.of(text.body()));
        copies(step("signature", words, Signature::of));
        List<Manuscript> manuscripts = articles.stream()
                .map(article -> drafting.read(article, now))
                .filter(Reading.Accepted.class::isInstance)
                .map(reading -> ((Reading.Accepted) reading).manuscript())
                .toList();
        List<Draft> drafts = step("describe (language, tags, profile, …)", manuscripts, drafting::draft);
        stories(drafts);
        editReports(clean);
        List<Clipping> clippings = decide(drafts);
        step("write JSON", clippings, clipping -> Wire.write(clipping).getBytes(StandardCharsets.UTF_8));
        allocated.forEach(figures::add);
    }

    private static Article article(byte[] json) {
        return Wire.read(new String(json, StandardCharsets.UTF_8), Article.class);
    }

    private static String text(Article article) {
        return article.text() == null ? "" : article.text();
    }

    private <A, B> List<B> step(String name, List<A> input, Function<? super A, ? extends B> step) {
        List<B> output = new ArrayList<>(input.size());
        effort(name, input.size(), "an article", round -> {
            output.clear();
            for (A one : input) {
                output.add(step.apply(one));
            }
        });
        return output;
    }

    private void effort(String name, int times, String of, IntConsumer round) {
        Effort effort = Effort.best(ROUNDS, times, round);
        figures.add(PART, name, effort.micros(), "µs " + of);
        allocated.add(Figure.of(ALLOCATED, name, effort.bytes(), "bytes " + of));
    }

    private void copies(List<Signature> signatures) {
        effort("copy index: ask and add", signatures.size(), "an article", round -> {
            CopyIndex index = new CopyIndex();
            for (int slot = 0; slot < signatures.size(); slot++) {
                index.query(signatures.get(slot));
                index.add(slot, signatures.get(slot));
            }
        });
    }

    private void stories(List<Draft> drafts) {
        effort("story index: place", drafts.size(), "an article", round -> {
            StoryIndex index = new StoryIndex(StorySettings.defaults(), Background.of("en"));
            for (int i = 0; i < drafts.size(); i++) {
                index.place("clipping-" + i, drafts.get(i).profile(), i, null);
            }
        });
    }

    /** Of copies only, as in the pipe: each text beside one of it in which words were changed. */
    private void editReports(List<CleanText> clean) {
        PlantedEdits edits = new PlantedEdits(1);
        List<CleanText> texts = clean.subList(0, clean.size() / 10);
        List<Side> sources = texts.stream().map(Side::of).toList();
        List<Side> copies = texts.stream()
                .map(text -> Side.of(new CleanText(text.title(), edits.light(text.body()), text.furniture())))
                .toList();
        pairs("compare a copy's words with its source's", sources, copies, Comparison::verdict);
        pairs("the same, and its edit report", sources, copies, Comparison::editReport);
    }

    private void pairs(String name, List<Side> sources, List<Side> copies, Function<Comparison, ?> asked) {
        int[] answers = new int[1];
        effort(name, sources.size(), "a copy", round -> {
            for (int i = 0; i < sources.size(); i++) {
                Object answer = asked.apply(Comparison.of(sources.get(i), copies.get(i)));
                answers[0] += answer == null ? 0 : 1;
            }
        });
    }

    /** Copy index, words compared where there is a candidate, edit report where there is a copy, story. */
    private List<Clipping> decide(List<Draft> drafts) {
        List<Clipping> clippings = new ArrayList<>();
        effort("decide (copies, edit reports, stories)", drafts.size(), "an article", round -> {
            Newsroom newsroom = new Newsroom(new DeskSettings(Duration.ofDays(7), EventTime.ARRIVAL), new HeapMemory());
            clippings.clear();
            for (Draft draft : drafts) {
                clippings.addAll(newsroom.decide(draft).clippings());
            }
        });
        return clippings;
    }
}
