package wirewatch.processor.domain.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LogisticFitTest {

    @Test
    void planted_weights_are_found_again() {
        Random random = new Random(5);
        List<LogisticFit.Row> rows = new ArrayList<>();
        for (int i = 0; i < 40_000; i++) {
            double[] cues = {1, random.nextGaussian() * 3 + 2, random.nextDouble()};
            double odds = -1 + 0.5 * cues[1] - 2 * cues[2];
            rows.add(new LogisticFit.Row(cues, random.nextDouble() < 1 / (1 + Math.exp(-odds)), 1));
        }

        double[] weights = LogisticFit.of(rows);

        assertThat(weights[0]).isCloseTo(-1, within(0.1));
        assertThat(weights[1]).isCloseTo(0.5, within(0.05));
        assertThat(weights[2]).isCloseTo(-2, within(0.15));
    }

    @Test
    void a_cue_that_never_changes_gets_no_weight() {
        Random random = new Random(6);
        List<LogisticFit.Row> rows = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            double x = random.nextGaussian();
            rows.add(new LogisticFit.Row(new double[] {1, x, 7}, x + random.nextGaussian() > 0, 1));
        }

        assertThat(LogisticFit.of(rows)[2]).isZero();
    }
}
