package wirewatch.processor.streams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.MockProcessorContext.CapturedPunctuator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class PaceTest {

    private static long time = 1_700_000_000_000L;

    private final long now = time += 60_000;
    private final MockProcessorContext<String, String> context = new MockProcessorContext<>();
    private final Pace pace = Pace.of(context, Duration.ofMillis(50));

    /** The thread looks on while nothing comes, so the commits of the test before are over. */
    @BeforeEach
    void nothing_has_come_for_long() {
        looks(now - 30_000);
    }

    @Test
    void what_has_just_come_is_committed_once() {
        pace.made(now - 40);
        looks();
        assertThat(context.committed()).isTrue();
        context.resetCommit();
        looks(now + 500);
        assertThat(context.committed()).isFalse();
    }

    @Test
    void tasks_of_one_thread_commit_together_and_a_quarter_of_the_time_at_most() {
        MockProcessorContext<String, String> others = new MockProcessorContext<>();
        Pace other = Pace.of(others, Duration.ofMillis(50));
        pace.made(now - 40);
        other.made(now - 40);
        looks();
        looks(others, now);
        looks(others, now + 200);
        looks(others, now + 799);
        assertThat(others.committed()).isFalse();
        looks(others, now + 800);
        assertThat(others.committed()).isTrue();
    }

    @Test
    void a_quick_commit_is_followed_no_sooner_than_by_one_interval() {
        pace.made(now - 40);
        looks();
        context.resetCommit();
        pace.made(now);
        looks(now + 10);
        looks(now + 59);
        assertThat(context.committed()).isFalse();
        looks(now + 60);
        assertThat(context.committed()).isTrue();
    }

    @Test
    void a_backlog_waits_for_the_longer_interval_of_the_topology() {
        pace.made(now - 60_000);
        looks();
        assertThat(context.committed()).isFalse();
    }

    @Test
    void the_end_of_a_backlog_is_fresh_again() {
        pace.made(now - 60_000);
        pace.made(now - 10);
        looks();
        assertThat(context.committed()).isTrue();
    }

    private void looks() {
        looks(now);
    }

    private void looks(long then) {
        looks(context, then);
    }

    private static void looks(MockProcessorContext<String, String> context, long then) {
        CapturedPunctuator punctuator = context.scheduledPunctuators().get(0);
        assertThat(punctuator.getInterval()).isEqualTo(Duration.ofMillis(50));
        punctuator.getPunctuator().punctuate(then);
    }
}
