package wirewatch.processor.domain.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import wirewatch.processor.domain.text.Words;

class CopyIndexTest {

    private final CopyIndex index = new CopyIndex();

    @Test
    void an_article_finds_its_copy_with_one_word_in_twenty_changed() {
        InventedNews news = new InventedNews(1);
        PlantedEdits edits = new PlantedEdits(2);
        List<String> texts = news.articles(400);
        texts.forEach(text -> index.add(index.size(), signature(text)));

        assertThat(foundShare(texts, edits::light)).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void an_article_finds_its_copy_with_two_fifths_cut_and_words_changed() {
        InventedNews news = new InventedNews(3);
        PlantedEdits edits = new PlantedEdits(4);
        List<String> texts = news.articles(400);
        texts.forEach(text -> index.add(index.size(), signature(text)));

        assertThat(foundShare(texts, edits::heavy)).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void articles_that_share_nothing_find_nothing() {
        List<String> texts = new InventedNews(5).articles(300);
        texts.forEach(text -> index.add(index.size(), signature(text)));

        new InventedNews(6)
                .articles(100)
                .forEach(other -> assertThat(index.query(signature(other))).isEmpty());
    }

    @Test
    void a_line_that_every_article_of_a_site_carries_makes_no_candidates() {
        String boilerplate =
                "\nSign up for our free morning letter and never miss a story from the harbour and the hills again";
        List<String> texts = new InventedNews(7).articles(200);
        texts.forEach(text -> index.add(index.size(), signature(text + boilerplate)));

        String other = new InventedNews(8).articles(1).get(0) + boilerplate;

        assertThat(index.query(signature(other))).isEmpty();
    }

    @Test
    void a_story_that_a_hundred_outlets_print_is_still_found() {
        PlantedEdits edits = new PlantedEdits(20);
        String text = new InventedNews(19).articles(1).get(0);
        for (int slot = 0; slot < 100; slot++) {
            index.add(slot, signature(edits.light(text)));
        }

        assertThat(index.query(signature(edits.heavy(text)))).isNotEmpty().hasSizeLessThanOrEqualTo(16);
    }

    @Test
    void the_nearer_copy_comes_first() {
        String text = new InventedNews(9).articles(1).get(0);
        index.add(4, signature(new PlantedEdits(10).heavy(text)));
        index.add(9, signature(text));

        assertThat(index.query(signature(text)))
                .extracting(Candidate::slot)
                .startsWith(9)
                .contains(4);
    }

    @Test
    void a_slot_can_be_used_again_for_another_article() {
        List<String> texts = new InventedNews(11).articles(2);
        index.add(0, signature(texts.get(0)));
        index.add(0, signature(texts.get(1)));

        assertThat(index.size()).isEqualTo(1);
        assertThat(index.query(signature(texts.get(0)))).isEmpty();
        assertThat(index.query(signature(texts.get(1)))).hasSize(1);
    }

    @Test
    void after_many_arrivals_and_departures_it_answers_as_one_that_knew_only_the_rest() {
        Random random = new Random(12);
        List<Signature> signatures = new ArrayList<>();
        for (String text : new InventedNews(13).articles(600)) {
            signatures.add(signature(text));
        }
        Set<Integer> live = new HashSet<>();
        for (int step = 0; step < 5000; step++) {
            int slot = random.nextInt(signatures.size());
            if (random.nextBoolean()) {
                index.add(slot, signatures.get(slot));
                live.add(slot);
            } else {
                index.remove(slot);
                live.remove(slot);
            }
        }
        CopyIndex fresh = new CopyIndex();
        live.stream().sorted().forEach(slot -> fresh.add(slot, signatures.get(slot)));

        assertThat(index.size()).isEqualTo(live.size());
        signatures.forEach(signature -> assertThat(index.query(signature)).isEqualTo(fresh.query(signature)));
    }

    @Test
    void memory_stays_within_250_bytes_an_article_and_is_given_to_the_next() {
        Random random = new Random(14);
        for (int slot = 0; slot < 100_000; slot++) {
            index.add(slot, randomSignature(random));
        }
        long full = index.bytes();
        for (int slot = 0; slot < 100_000; slot++) {
            index.add(slot, randomSignature(random));
        }

        assertThat(full / 100_000).isLessThanOrEqualTo(250);
        assertThat(index.bytes()).isLessThanOrEqualTo(full + full / 4);
    }

    @Test
    void an_empty_text_has_no_copies() {
        index.add(1, signature(""));

        assertThat(index.query(signature(""))).isEmpty();
        assertThat(index.size()).isEqualTo(1);
    }

    @Test
    void a_slot_below_zero_is_refused() {
        assertThatThrownBy(() -> index.add(-1, signature("one two three four five")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
    }

    private double foundShare(List<String> texts, UnaryOperator<String> edit) {
        int found = 0;
        for (int slot = 0; slot < texts.size(); slot++) {
            int wanted = slot;
            found +=
                    index.query(signature(edit.apply(texts.get(slot)))).stream().anyMatch(c -> c.slot() == wanted)
                            ? 1
                            : 0;
        }
        return (double) found / texts.size();
    }

    private static Signature signature(String text) {
        return Signature.of(Words.of(text));
    }

    /** As of a text of 400 words. */
    private static Signature randomSignature(Random random) {
        return Signature.ofAnchors(random.ints(Signature.wanted(396)).toArray());
    }
}
