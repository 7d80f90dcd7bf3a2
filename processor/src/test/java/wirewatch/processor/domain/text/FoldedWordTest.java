package wirewatch.processor.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FoldedWordTest {

    private static final String LETTERS = "aAbBsSzZéÉßñüİıЖжЁأیति한北京0179 .,,'’`-\n\u0301\u0640 U.S. 1,5 's 's ";

    @Test
    void a_word_is_written_as_its_hash_counts_it() {
        assertThat(folded("The President's 1,300 men of the U.S. paid 5,75"))
                .containsExactly("the", "president", "1300", "men", "of", "the", "us", "paid", "5.75");
    }

    @Test
    void the_written_word_has_the_words_hash_in_any_text() {
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            Words words = Words.of(text(random));
            for (int word = 0; word < words.size(); word++) {
                String folded = words.folded(word);
                assertThat(Words.hashOf(folded))
                        .as(words.text() + " → " + folded)
                        .isEqualTo(words.hash(word));
                assertThat(words.isAscii(word))
                        .isEqualTo(words.word(word).chars().allMatch(c -> c < 128 || c == '’'));
            }
        }
    }

    private static java.util.List<String> folded(String text) {
        Words words = Words.of(text);
        return java.util.stream.IntStream.range(0, words.size())
                .mapToObj(words::folded)
                .toList();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
