package wirewatch.sink.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeptTest {

    private final AtomicLong now = new AtomicLong();
    private final AtomicInteger made = new AtomicInteger();
    private final Kept<String, Integer> kept = new Kept<>(now::get);

    @Test
    void it_is_kept_for_twenty_times_as_long_as_making_it_took() {
        assertThat(kept.of("a", this::inTenMillis)).isEqualTo(1);
        passes(Duration.ofMillis(199));
        assertThat(kept.of("a", this::inTenMillis)).isEqualTo(1);
        passes(Duration.ofMillis(1));
        assertThat(kept.of("a", this::inTenMillis)).isEqualTo(2);
    }

    @Test
    void each_key_has_its_own() {
        assertThat(kept.of("a", this::inTenMillis)).isEqualTo(1);
        assertThat(kept.of("b", this::inTenMillis)).isEqualTo(2);
        assertThat(kept.of("a", this::inTenMillis)).isEqualTo(1);
    }

    @Test
    void many_who_ask_at_once_have_it_made_once() {
        CountDownLatch go = new CountDownLatch(1);
        List<CompletableFuture<Integer>> asked = IntStream.range(0, 20)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> kept.of("a", () -> after(go))))
                .toList();
        await().until(() -> made.get() == 1);
        go.countDown();
        assertThat(asked).allSatisfy(value -> assertThat(value.join()).isEqualTo(1));
    }

    @Test
    void while_one_makes_it_anew_the_others_have_the_one_before_unless_that_is_stale() {
        assertThat(kept.of("a", this::inTenMillis)).isEqualTo(1);
        passes(Duration.ofSeconds(1));
        CountDownLatch go = new CountDownLatch(1);
        CompletableFuture<Integer> newer = CompletableFuture.supplyAsync(() -> kept.of("a", () -> after(go)));
        await().until(() -> made.get() == 2);
        assertThat(kept.of("a", this::inTenMillis)).isEqualTo(1);
        passes(Duration.ofMinutes(3));
        CompletableFuture<Integer> waits = CompletableFuture.supplyAsync(() -> kept.of("a", this::inTenMillis));
        go.countDown();
        assertThat(newer.join()).isEqualTo(2);
        assertThat(waits.join()).isGreaterThanOrEqualTo(2);
    }

    private int inTenMillis() {
        passes(Duration.ofMillis(10));
        return made.incrementAndGet();
    }

    private int after(CountDownLatch go) {
        int value = made.incrementAndGet();
        try {
            go.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        passes(Duration.ofMillis(10));
        return value;
    }

    private void passes(Duration time) {
        now.addAndGet(time.toNanos());
    }
}
