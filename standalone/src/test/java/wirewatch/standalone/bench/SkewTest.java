package wirewatch.standalone.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SkewTest {

    @Test
    void all_languages_together_are_all_articles() {
        assertThat(Arrays.stream(Skew.shares(0.5)).sum()).isCloseTo(1, within(1e-9));
        assertThat(Arrays.stream(Skew.parted(Skew.shares(0.5), 4)).sum()).isCloseTo(1, within(1e-9));
    }

    @Test
    void one_thread_carries_what_one_thread_carries() {
        assertThat(Skew.gain(Skew.shares(0.5), 1)).isCloseTo(1, within(1e-9));
    }

    @Test
    void no_number_of_threads_brings_more_than_the_busiest_language_allows() {
        for (int threads = 1; threads <= 64; threads++) {
            assertThat(Skew.gain(Skew.shares(0.4), threads)).isBetween(1 - 1e-9, 1 / 0.4 + 1e-9);
        }
    }

    @Test
    void a_language_in_parts_lets_more_threads_work() {
        double[] whole = Skew.shares(0.7);
        assertThat(Skew.gain(Skew.parted(whole, 8), 64)).isGreaterThan(Skew.gain(whole, 64));
    }
}
