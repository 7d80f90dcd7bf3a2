package wirewatch.processor.streams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.FutureTask;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.junit.jupiter.api.Test;

/** Each test is a thread of its own, as commits are counted by threads. Times in milliseconds since the thread began. */
final class PaceTest {

    private static final long START = 1_700_000_000_000L;
    private static final Duration SOON = Duration.ofMillis(50);

    private long time;

    @Test
    void what_has_just_come_is_committed_once() throws Exception {
        onItsOwnThread(() -> {
            Step step = new Step();
            step.makesOfNow(0);
            step.looks();
            assertThat(step.commits()).isTrue();
            passes(500);
            step.looks();
            assertThat(step.commits()).isFalse();
        });
    }

    @Test
    void a_quick_commit_is_followed_no_sooner_than_by_one_interval() throws Exception {
        onItsOwnThread(() -> {
            Step step = new Step();
            step.commitsFor(1);
            step.makesOfNow(0);
            passes(48);
            step.looks();
            assertThat(step.commits()).isFalse();
            passes(1);
            step.looks();
            assertThat(step.commits()).isTrue();
        });
    }

    @Test
    void a_slow_commit_is_followed_when_the_thread_has_had_nothing_to_do_for_as_long() throws Exception {
        onItsOwnThread(() -> {
            Step step = new Step();
            step.commitsFor(100);
            step.makesOfNow(30);
            passes(99);
            step.looks();
            assertThat(step.commits()).isFalse();
            passes(1);
            step.looks();
            assertThat(step.commits()).isTrue();
        });
    }

    @Test
    void a_thread_without_a_pause_leaves_it_to_the_longer_interval_of_the_topology() throws Exception {
        onItsOwnThread(() -> {
            Step step = new Step();
            step.commitsFor(10);
            for (int i = 0; i < 50; i++) {
                step.makesOfNow(20);
                step.looks();
                assertThat(step.commits()).isFalse();
            }
        });
    }

    @Test
    void tasks_of_one_thread_commit_together() throws Exception {
        onItsOwnThread(() -> {
            Step one = new Step();
            Step other = new Step();
            one.makesOfNow(0);
            other.makesOfNow(0);
            one.looks();
            other.looks();
            assertThat(one.commits()).isTrue();
            assertThat(other.commits()).isFalse();
            passes(40);
            other.looks();
            one.looks();
            passes(39);
            other.looks();
            assertThat(other.commits()).isFalse();
            passes(1);
            other.looks();
            assertThat(other.commits()).isTrue();
        });
    }

    @Test
    void a_backlog_waits_for_the_longer_interval_of_the_topology() throws Exception {
        onItsOwnThread(() -> {
            Step step = new Step();
            step.makesOf(60_000);
            step.looks();
            assertThat(step.commits()).isFalse();
            step.makesOf(10);
            step.looks();
            assertThat(step.commits()).isTrue();
        });
    }

    private void passes(long millis) {
        time += millis;
    }

    private static void onItsOwnThread(Runnable test) throws Exception {
        FutureTask<Void> task = new FutureTask<>(test, null);
        new Thread(task).start();
        task.get();
    }

    private final class Step {

        private final MockProcessorContext<String, String> context = new MockProcessorContext<>();
        private final Pace pace = Pace.of(context, SOON, () -> time * 1_000_000);

        void makesOfNow(long duration) {
            pace.make(START + time, () -> passes(duration));
        }

        /** @param age of the article, in milliseconds */
        void makesOf(long age) {
            pace.make(START + time - age, () -> {});
        }

        void commitsFor(long duration) {
            makesOfNow(0);
            looks();
            assertThat(commits()).isTrue();
            passes(duration);
            looks();
        }

        void looks() {
            context.scheduledPunctuators().get(0).getPunctuator().punctuate(START + time);
        }

        /** Since it was last asked. */
        boolean commits() {
            boolean committed = context.committed();
            context.resetCommit();
            return committed;
        }
    }
}
