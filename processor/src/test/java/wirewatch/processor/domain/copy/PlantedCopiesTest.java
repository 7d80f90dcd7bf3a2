package wirewatch.processor.domain.copy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wirewatch.contract.Furniture;
import wirewatch.processor.domain.text.CleanText;

/** Copies made from real articles by known edits: found among the others, and told for what they are. */
class PlantedCopiesTest {

    private static final int ARTICLES = 1500;
    private static final int SHORTEST = 80;

    private final List<Side> articles = new ArrayList<>();
    private final CopyIndex index = new CopyIndex();

    @BeforeEach
    void read() {
        for (JsonNode article : SharedData.articles(SharedData.need("stream/allsides.jsonl.gz"), ARTICLES)) {
            Side side = side(article.get("text").asText());
            if (side.words().size() >= SHORTEST) {
                index.add(articles.size(), Signature.of(side.words()));
                articles.add(side);
            }
        }
    }

    @Test
    void with_one_word_in_twenty_changed() {
        assertThat(recall(new PlantedEdits(31)::light)).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void with_two_fifths_cut_and_one_word_in_ten_changed() {
        assertThat(recall(new PlantedEdits(32)::heavy)).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void different_articles_are_hardly_ever_copies() {
        int copies = 0;
        for (int slot = 0; slot < articles.size(); slot++) {
            Side article = articles.get(slot);
            for (Candidate candidate : index.query(Signature.of(article.words()))) {
                boolean copy = candidate.slot() != slot
                        && Comparison.of(article, articles.get(candidate.slot()))
                                        .verdict()
                                == Verdict.COPY;
                copies += copy ? 1 : 0;
            }
        }
        System.out.printf(
                Locale.ROOT, "pairs told as copies among %d real articles: %d%n", articles.size(), copies / 2);
        assertThat(copies).isLessThan(articles.size() / 20);
    }

    /** Share of the articles whose edited text finds them first among those it is a copy of. */
    private double recall(UnaryOperator<String> edit) {
        int found = 0;
        int asked = 0;
        for (int slot = 0; slot < articles.size(); slot += 3) {
            Side copy = side(edit.apply(articles.get(slot).text().body()));
            asked++;
            for (Candidate candidate : index.query(Signature.of(copy.words()))) {
                if (candidate.slot() == slot
                        && Comparison.of(articles.get(slot), copy).verdict() == Verdict.COPY) {
                    found++;
                }
            }
        }
        System.out.printf(Locale.ROOT, "planted copies found and told: %d of %d%n", found, asked);
        return (double) found / asked;
    }

    private static Side side(String text) {
        return Side.of(new CleanText(null, text, Furniture.NONE));
    }
}
