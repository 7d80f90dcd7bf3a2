package wirewatch.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RequestRateTest {

    private final AtomicLong nanos = new AtomicLong(-5_000);

    private int admitted(RequestRate rate, String client, int requests) {
        int admitted = 0;
        for (int i = 0; i < requests; i++) {
            try {
                rate.admit(client);
                admitted++;
            } catch (Problem refused) {
                assertThat(refused.status()).isEqualTo(429);
            }
        }
        return admitted;
    }

    @Test
    void a_burst_of_two_seconds_is_let_in_and_then_the_rate() {
        RequestRate rate = new RequestRate(10, nanos::get);
        assertThat(admitted(rate, "a", 100)).isEqualTo(20);
        nanos.addAndGet(500_000_000);
        assertThat(admitted(rate, "a", 100)).isEqualTo(5);
    }

    @Test
    void one_clients_flood_is_not_anothers() {
        RequestRate rate = new RequestRate(1, nanos::get);
        assertThat(admitted(rate, "flood", 1000)).isEqualTo(2);
        assertThat(admitted(rate, "other", 1)).isEqualTo(1);
    }

    @Test
    void a_hundred_thousand_addresses_are_not_all_remembered() {
        RequestRate rate = new RequestRate(1, nanos::get);
        for (int i = 0; i < 10 * RequestRate.MAX_CLIENTS; i++) {
            assertThat(admitted(rate, "client " + i, 1)).isEqualTo(1);
        }
        assertThat(admitted(rate, "client 0", 3)).isEqualTo(2);
    }

    @Test
    void no_limit_lets_all_in() {
        RequestRate rate = new RequestRate(0, nanos::get);
        assertThatCode(() -> {
                    for (int i = 0; i < 10_000; i++) {
                        rate.admit("a");
                    }
                })
                .doesNotThrowAnyException();
    }

    /** Law: over any time, never more than the burst and the rate times that time. */
    @Test
    void never_more_than_the_burst_and_the_rate() {
        Random random = new Random(11);
        RequestRate rate = new RequestRate(7, nanos::get);
        long start = nanos.get();
        int admitted = 0;
        for (int i = 0; i < 5_000; i++) {
            nanos.addAndGet(random.nextInt(100_000_000));
            admitted += admitted(rate, "a", random.nextInt(4));
            assertThat(admitted).isLessThanOrEqualTo((int) (14 + 7 * (nanos.get() - start) / 1e9) + 1);
        }
        assertThat(admitted).isGreaterThan(1000);
    }

    @Test
    void one_client_cannot_take_all_places() throws Problem {
        Places places = new Places(4);
        List<Places.Place> slow = List.of(places.take("slow"), places.take("slow"), places.take("slow"));
        assertThatThrownBy(() -> places.take("slow"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(429));
        Places.Place other = places.take("other");
        assertThatThrownBy(() -> places.take("third"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(503));
        slow.forEach(Places.Place::close);
        other.close();
        for (int i = 0; i < 3; i++) {
            places.take("slow");
        }
    }

    @Test
    void memory_that_is_too_much_is_refused_and_given_back() throws Problem {
        Memory memory = new Memory(100);
        try (Memory.Share first = memory.share();
                Memory.Share second = memory.share()) {
            first.take(60);
            assertThatThrownBy(() -> second.take(60)).isInstanceOf(Problem.class);
        }
        assertThat(memory.taken()).isZero();
    }
}
