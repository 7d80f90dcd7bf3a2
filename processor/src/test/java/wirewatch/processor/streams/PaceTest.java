package wirewatch.processor.streams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.MockProcessorContext.CapturedPunctuator;
import org.junit.jupiter.api.Test;

final class PaceTest {

    private static final long NOW = 1_700_000_000_000L;

    private final MockProcessorContext<String, String> context = new MockProcessorContext<>();
    private final Pace pace = Pace.of(context, Duration.ofMillis(50));

    @Test
    void what_has_just_come_is_committed_once() {
        pace.made(NOW - 40);
        looks();
        assertThat(context.committed()).isTrue();
        context.resetCommit();
        looks();
        assertThat(context.committed()).isFalse();
    }

    @Test
    void a_backlog_waits_for_the_longer_interval_of_the_topology() {
        pace.made(NOW - 60_000);
        looks();
        assertThat(context.committed()).isFalse();
    }

    @Test
    void the_end_of_a_backlog_is_fresh_again() {
        pace.made(NOW - 60_000);
        pace.made(NOW - 10);
        looks();
        assertThat(context.committed()).isTrue();
    }

    private void looks() {
        CapturedPunctuator punctuator = context.scheduledPunctuators().get(0);
        assertThat(punctuator.getInterval()).isEqualTo(Duration.ofMillis(50));
        punctuator.getPunctuator().punctuate(NOW);
    }
}
