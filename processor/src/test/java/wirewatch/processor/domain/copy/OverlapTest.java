package wirewatch.processor.domain.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import wirewatch.processor.domain.text.Words;

class OverlapTest {

    private static final String FERRY =
            "The night ferry to Orlo turned back after an hour because its engine had lost power. "
                    + "Nobody was hurt, and the passengers were taken to a hotel by the harbour.";

    @Test
    void the_same_words_cover_each_other_wholly() {
        Overlap overlap = between(FERRY, FERRY.toUpperCase(Locale.ROOT).replace(",", ";"));

        assertThat(overlap.coverageOfA()).isEqualTo(1);
        assertThat(overlap.coverageOfB()).isEqualTo(1);
        assertThat(overlap.longestRun()).isEqualTo(30);
    }

    @Test
    void a_shortened_copy_is_covered_wholly_and_covers_its_source_in_part() {
        Overlap overlap = between(FERRY, FERRY.substring(0, FERRY.indexOf('.') + 1));

        assertThat(overlap.coverageOfB()).isEqualTo(1);
        assertThat(overlap.coverageOfA()).isCloseTo(16 / 30.0, within(0.001));
        assertThat(overlap.longestRun()).isEqualTo(16);
    }

    @Test
    void a_changed_word_ends_a_run() {
        Overlap overlap = between(FERRY, FERRY.replace("engine", "rudder"));

        assertThat(overlap.runs()).containsExactly(new Run(0, 0, 12), new Run(13, 13, 17));
        assertThat(overlap.coverageOfA()).isCloseTo(29 / 30.0, within(0.001));
    }

    @Test
    void four_words_in_a_row_are_no_evidence() {
        assertThat(between("the house of the seven gables stood", "on the house of the hill")
                        .runs())
                .isEmpty();
    }

    @Test
    void what_is_said_twice_counts_twice_in_the_copy_and_once_in_the_source() {
        Overlap overlap = between(FERRY, FERRY + "\n" + FERRY);

        assertThat(overlap.coveredInB()).isEqualTo(60);
        assertThat(overlap.coveredInA()).isEqualTo(30);
    }

    @Test
    void in_a_script_without_spaces_a_run_has_ten_characters() {
        String chinese = "昨夜渡轮因发动机故障返回港口所有乘客安全";

        assertThat(between(chinese, chinese.substring(0, 9) + "但是今天早上没有人知道原因").runs())
                .isEmpty();
        assertThat(between(chinese, chinese.substring(0, 12) + "但是今天早上没有人知道原因").longestRun())
                .isEqualTo(12);
    }

    @Test
    void a_text_without_words_shares_nothing() {
        assertThat(between("", FERRY).coverageOfA()).isZero();
        assertThat(between(FERRY, "…").runs()).isEmpty();
    }

    private static Overlap between(String a, String b) {
        return Overlap.between(Words.of(a), Words.of(b));
    }
}
