package wirewatch.processor.domain.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wirewatch.processor.domain.text.Words;

class SpellingTest {

    private final Random random = new Random(5);

    @Test
    void law_words_that_differ_by_so_many_letters_have_a_misspelling_in_common() {
        for (int round = 0; round < 2_000; round++) {
            String word = word(1 + random.nextInt(12));
            int edits = 1 + random.nextInt(2);
            String other = word;
            for (int i = 0; i < edits; i++) {
                other = edited(other);
            }
            assertThat(misspellings(word, edits))
                    .as("%s and %s", word, other)
                    .containsAnyElementsOf(misspellings(other, edits));
        }
    }

    @Test
    void words_that_differ_by_more_letters_have_none() {
        assertThat(misspellings("spillway", 1)).doesNotContainAnyElementsOf(misspellings("spilwaxs", 1));
        assertThat(misspellings("spillway", 2)).doesNotContainAnyElementsOf(misspellings("spxxxway", 2));
        assertThat(misspellings("dam", 1)).doesNotContainAnyElementsOf(misspellings("mad", 1));
    }

    @Test
    void words_begin_alike_as_far_as_their_letters_are_the_same() {
        Spelling one = spelled("flooded");
        Spelling other = spelled("floats");
        assertThat(one.beginning(3)).isEqualTo(other.beginning(3)).isNotEqualTo(one.beginning(2));
        assertThat(one.beginning(4)).isNotEqualTo(other.beginning(4));
    }

    @Test
    void a_word_is_spelled_as_it_is_searched_for() {
        Words words = Words.of("The President's CAFÉ in the U.S., 1,300 m² in Übung");
        for (int word = 0; word < words.size(); word++) {
            Spelling spelling = new Spelling();
            spelling.read(words, word);
            String term = WatchWords.term(words, word);
            assertThat(spelling.size()).as(term).isEqualTo(term.codePointCount(0, term.length()));
            assertThat(spelling.beginning(1)).as(term).isEqualTo(spelled(term).beginning(1));
            assertThat(spelling.beginning(Math.min(6, spelling.size())))
                    .as(term)
                    .isEqualTo(spelled(term).beginning(Math.min(6, spelling.size())));
        }
    }

    @Test
    void a_word_of_any_length_can_be_read() {
        assertThat(spelled("x".repeat(1_000)).size()).isEqualTo(1_000);
        assertThat(spelled("x".repeat(1_000)).misspellings(2)).isZero();
        assertThat(spelled("").misspellings(2)).isEqualTo(1);
    }

    private static Spelling spelled(String word) {
        Spelling spelling = new Spelling();
        spelling.read(word);
        return spelling;
    }

    private static Set<Long> misspellings(String word, int edits) {
        Spelling spelling = spelled(word);
        return IntStream.range(0, spelling.misspellings(edits))
                .mapToObj(spelling::misspelling)
                .collect(Collectors.toSet());
    }

    private String edited(String word) {
        int at = random.nextInt(word.length() + 1);
        String before = word.substring(0, at);
        String behind = word.substring(at);
        return switch (random.nextInt(4)) {
            case 0 -> before + word(1) + behind;
            case 1 -> before + (behind.isEmpty() ? behind : word(1) + behind.substring(1));
            case 2 -> before + (behind.isEmpty() ? behind : behind.substring(1));
            default -> behind.length() < 2 ? word : before + behind.charAt(1) + behind.charAt(0) + behind.substring(2);
        };
    }

    private String word(int letters) {
        return IntStream.range(0, letters)
                .mapToObj(i -> String.valueOf((char) ('a' + random.nextInt(5))))
                .collect(Collectors.joining());
    }
}
