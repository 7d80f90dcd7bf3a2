package wirewatch.standalone.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import wirewatch.contract.Article;
import wirewatch.contract.Furniture;
import wirewatch.processor.domain.copy.Candidate;
import wirewatch.processor.domain.copy.Comparison;
import wirewatch.processor.domain.copy.CopyIndex;
import wirewatch.processor.domain.copy.Side;
import wirewatch.processor.domain.copy.Signature;
import wirewatch.processor.domain.copy.Verdict;
import wirewatch.processor.domain.text.CleanText;
import wirewatch.processor.domain.text.Cleaner;
import wirewatch.processor.domain.text.Words;

/**
 * Signature and index alone, from the words, which are cut once for all steps, and from the text; and how many planted copies are found
 * by them and told for what they are.
 */
final class CopyCost {

    private static final String PART = "copies, one thread";
    private static final int ARTICLES = 10_000;
    private static final int ROUNDS = 6;
    private static final int PLANTED = 2_000;
    /** Articles a second of MinHashLSH with update_batch in Python: the better of two figures from another machine of two cores. */
    private static final double DATASKETCH = 692;

    private final Figures figures;

    CopyCost(Figures figures) {
        this.figures = figures;
    }

    void measure(Supply supply) {
        figures.doing("signature and index, on " + ARTICLES + " articles");
        List<String> texts = supply.articles(ARTICLES).stream()
                .map(article -> clean(article).body())
                .toList();
        List<Words> words = new ArrayList<>(texts.stream().map(Words::of).toList());
        Figure guide = figures.add(PART, "datasketch, as measured elsewhere: a guide", DATASKETCH, "articles/s");
        Effort alone = Effort.best(ROUNDS, ARTICLES, round -> duplicates(ARTICLES, words::get));
        against(guide, "signature and index, words in, duplicate out", alone);
        figures.add(PART, "they allocate", alone.bytes(), "bytes an article");
        Effort cut = Effort.best(ROUNDS, ARTICLES, round -> words.replaceAll(old -> Words.of(old.text())));
        figures.add(PART, "words alone, text in", cut.aSecond(), "articles/s");
        Effort all = Effort.best(ROUNDS, ARTICLES, round -> duplicates(ARTICLES, slot -> Words.of(texts.get(slot))));
        against(guide, "words, signature and index, text in, duplicate out", all);
        planted();
    }

    private void against(Figure guide, String what, Effort effort) {
        figures.add(Figure.of(PART, what, effort.aSecond(), "articles/s").against(guide));
    }

    private static CleanText clean(Article article) {
        return Cleaner.clean(Objects.requireNonNullElse(article.text(), ""), article);
    }

    private static int duplicates(int articles, IntFunction<Words> words) {
        CopyIndex index = new CopyIndex();
        int duplicates = 0;
        for (int slot = 0; slot < articles; slot++) {
            Signature signature = Signature.of(words.apply(slot));
            duplicates += index.query(signature).isEmpty() ? 0 : 1;
            index.add(slot, signature);
        }
        return duplicates;
    }

    private void planted() {
        figures.doing("copies planted among " + PLANTED + " articles");
        List<Side> sources = originals();
        CopyIndex index = new CopyIndex();
        for (int slot = 0; slot < sources.size(); slot++) {
            index.add(slot, Signature.of(sources.get(slot).words()));
        }
        PlantedEdits edits = new PlantedEdits(31);
        found(new Census(index, sources), "one word in twenty changed", edits::light);
        found(new Census(index, sources), "two fifths cut, one word in ten changed", edits::heavy);
    }

    /** Each on an event of its own: what is told as a copy of another is told wrongly. */
    private static List<Side> originals() {
        InventedNews news = new InventedNews(Supply.SEED);
        return IntStream.range(0, PLANTED)
                .mapToObj(i -> Side.of(clean(news.original())))
                .toList();
    }

    private void found(Census census, String edit, UnaryOperator<String> editing) {
        census.hold(editing);
        figures.add(PART, "recall: " + edit, census.recall(), "of 1");
        figures.add(PART, "precision: " + edit, census.precision(), "of 1");
    }

    /** Counts which sources the edited texts are told to be copies of. */
    private static final class Census {
        private final CopyIndex index;
        private final List<Side> sources;
        private int right;
        private int wrong;

        Census(CopyIndex index, List<Side> sources) {
            this.index = index;
            this.sources = sources;
        }

        void hold(UnaryOperator<String> editing) {
            for (int slot = 0; slot < sources.size(); slot++) {
                Side copy = Side.of(new CleanText(
                        null, editing.apply(sources.get(slot).text().body()), Furniture.NONE));
                List<Integer> told = told(copy);
                right += told.contains(slot) ? 1 : 0;
                wrong += told.size() - (told.contains(slot) ? 1 : 0);
            }
        }

        private List<Integer> told(Side copy) {
            List<Integer> told = new ArrayList<>();
            for (Candidate candidate : index.query(Signature.of(copy.words()))) {
                if (Comparison.of(sources.get(candidate.slot()), copy).verdict() == Verdict.COPY) {
                    told.add(candidate.slot());
                }
            }
            return told;
        }

        double recall() {
            return (double) right / sources.size();
        }

        double precision() {
            return (double) right / Math.max(1, right + wrong);
        }
    }
}
