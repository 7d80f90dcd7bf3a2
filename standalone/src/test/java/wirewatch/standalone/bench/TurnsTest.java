package wirewatch.standalone.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class TurnsTest {

    private final Turns turns = new Turns();

    @Test
    void the_best_way_is_the_one_with_the_best_median_not_with_the_best_turn() {
        for (double rate : new double[] {10, 100, 11}) {
            turns.add("lucky once", rate);
        }
        for (double rate : new double[] {20, 21, 22}) {
            turns.add("steady", rate);
        }

        assertThat(turns.best()).isEqualTo(21);
        assertThat(turns.medians())
                .containsExactly(java.util.Map.entry("lucky once", 11.0), java.util.Map.entry("steady", 21.0));
    }

    @Test
    void without_a_turn_there_is_no_best() {
        assertThatIllegalStateException().isThrownBy(turns::best).withMessageContaining("nothing was measured");
    }
}
