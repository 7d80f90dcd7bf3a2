package wirewatch.processor.domain.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.LongSupplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TimesTest {

    private static final long MINUTE = 60_000;
    private static final long TEN_HOURS = 36_000_000;
    private static final long DAY = 86_400_000;

    private final Times times = new Times();
    private final List<Long> all = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void as_many_are_near_as_a_plain_list_counts_whatever_the_order_they_come_in(long seed) {
        Random random = new Random(seed);
        List<LongSupplier> orders = List.of(
                () -> all.size() * MINUTE, // one after the other
                () -> random.nextInt(30) * DAY, // all at midnight
                () -> (long) (random.nextGaussian() * 100 * DAY), // also before 1970
                () -> all.size() * MINUTE - random.nextInt(1_000) * MINUTE); // some hours late
        for (LongSupplier order : orders) {
            for (int i = 0; i < 3_000; i++) {
                add(order.getAsLong());
                if (i % 100 == 0) {
                    agrees(random);
                }
            }
            forgetOldest(random.nextInt(2_500));
            agrees(random);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1_023, 1_024, 1_025, 2_048, 5_000, 9_000})
    void the_oldest_are_forgotten_and_others_may_come_again(int gone) {
        Random random = new Random(gone);
        for (int i = 0; i < 5_000; i++) {
            add(random.nextInt(10_000) * MINUTE);
        }
        forgetOldest(gone);
        agrees(random);
        for (int i = 0; i < 2_000; i++) {
            add(random.nextInt(10_000) * MINUTE);
        }
        agrees(random);
    }

    private void add(long time) {
        times.add(time);
        all.add(time);
    }

    private void forgetOldest(int articles) {
        times.forgetOldest(articles);
        all.sort(null);
        all.subList(0, Math.min(articles, all.size())).clear();
    }

    private void agrees(Random random) {
        for (int i = 0; i < 20; i++) {
            long time = all.isEmpty() ? 0 : all.get(random.nextInt(all.size())) + random.nextInt(3_000_000);
            long gap = random.nextInt(5) == 0 ? 0 : (long) (random.nextDouble() * 20 * DAY);
            assertThat(times.near(time, gap)).isEqualTo(near(time, gap));
        }
    }

    /** To the minute, as told of the times themselves. */
    private double near(long time, long gap) {
        long from = Math.floorDiv(time - gap - TEN_HOURS, MINUTE);
        long to = Math.floorDiv(time + gap + TEN_HOURS, MINUTE);
        long found = all.stream()
                .map(each -> Math.floorDiv(each, MINUTE))
                .filter(minute -> minute >= from && minute <= to)
                .count();
        return (found + 1.0) / (all.size() + 1.0);
    }
}
