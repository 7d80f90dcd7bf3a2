package wirewatch.processor.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CluesTest {

    private static final List<String> WORDS = List.of("abbab", "babaab", "bbbbb", "жабба", "aaбаabba");

    private final Clues clues = new Clues(WORDS);

    @Test
    void a_line_is_passed_over_only_where_none_of_the_words_stands() {
        Random random = new Random(5);
        int found = 0;
        for (int round = 0; round < 50_000; round++) {
            StringBuilder line = new StringBuilder();
            for (int i = random.nextInt(24); i >= 0; i--) {
                line.append("aabbAB жЖбБ".charAt(random.nextInt(11)));
            }
            String small = line.toString().toLowerCase(Locale.ROOT);
            boolean expected = WORDS.stream().anyMatch(small::contains);
            found += expected ? 1 : 0;
            assertThat(clues.mayStandIn(line.toString())).as(small).isEqualTo(expected);
        }
        assertThat(found).isGreaterThan(1_000);
    }

    @Test
    void phrases_that_may_stand_anywhere_are_found_inside_sentences_in_any_case() {
        Phrases phrases = new Phrases();
        List<String> anywhere = Resource.lines("phrases.txt").stream()
                .filter(line -> line.split(" ", 4)[1].equals("*"))
                .map(line -> line.split(" ", 4)[3])
                .toList();
        assertThat(anywhere).hasSizeGreaterThan(30).allSatisfy(phrase -> {
            assertThat(phrases.kindOf("Torvik, " + phrase + ".")).isNotNull();
            assertThat(phrases.kindOf("Torvik " + phrase.toUpperCase(Locale.ROOT) + ", Lemvik."))
                    .isNotNull();
            assertThat(phrases.kindOf("Torvik " + phrase.replace(" ", " – ") + "!"))
                    .isNotNull();
        });
    }

    @Test
    void phrases_that_open_a_line_are_found_whatever_its_first_words() {
        Phrases phrases = new Phrases();
        List<String> opening = Resource.lines("phrases.txt").stream()
                .filter(line -> line.split(" ", 4)[1].equals("^"))
                .map(line -> line.split(" ", 4)[3])
                .toList();
        assertThat(opening)
                .hasSizeGreaterThan(100)
                .allSatisfy(phrase -> assertThat(phrases.kindOf(phrase + ".")).isNotNull());
    }
}
