package wirewatch.standalone.watchdog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final Progress progress = new Progress(Duration.ofSeconds(60), 0);

    @Test
    void a_reader_without_work_gets_on() {
        for (int second = 0; second < 600; second += 5) {
            progress.seen(second * SECOND, 17, 0);
        }
        assertThat(progress.isStalled(600 * SECOND)).isFalse();
    }

    @Test
    void a_reader_that_works_gets_on_however_much_still_waits() {
        for (int second = 0; second < 600; second += 5) {
            progress.seen(second * SECOND, second, 1_000_000 + second * 7);
        }
        assertThat(progress.isStalled(600 * SECOND)).isFalse();
    }

    @Test
    void a_reader_that_lets_records_wait_for_longer_than_may_be_stands_still() {
        progress.seen(0, 17, 0);
        for (int second = 5; second <= 60; second += 5) {
            progress.seen(second * SECOND, 17, 1);
            assertThat(progress.isStalled(second * SECOND)).isFalse();
        }
        assertThat(progress.isStalled(61 * SECOND)).isTrue();
        progress.seen(65 * SECOND, 18, 400);
        assertThat(progress.isStalled(66 * SECOND)).as("it has come to itself").isFalse();
    }

    @Test
    void a_reader_that_nobody_can_see_is_not_trusted_for_longer() {
        progress.seen(0, 17, 0);
        assertThat(progress.isStalled(61 * SECOND)).isTrue();
    }
}
