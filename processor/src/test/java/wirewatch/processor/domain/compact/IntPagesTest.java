package wirewatch.processor.domain.compact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IntPagesTest {

    private record Thing(int place, int[] holds) {}

    private final IntPages pages = new IntPages();
    private final Random random = new Random(7);

    @Test
    void whatever_comes_and_goes_each_place_holds_what_was_put_there() {
        List<Thing> things = new ArrayList<>();
        for (int round = 0; round < 20_000; round++) {
            if (things.size() > 500 || (!things.isEmpty() && random.nextInt(3) == 0)) {
                Thing gone = things.remove(random.nextInt(things.size()));
                assertThat(pages.get(gone.place(), 0, gone.holds().length)).isEqualTo(gone.holds());
                pages.give(gone.place(), gone.holds().length);
            } else {
                things.add(put(random.nextInt(120)));
            }
        }
        assertThat(things)
                .allSatisfy(thing -> assertThat(pages.get(thing.place(), 0, thing.holds().length))
                        .isEqualTo(thing.holds()));
    }

    @Test
    void what_is_given_back_is_used_again() {
        List<Thing> things = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            things.add(put(i % 90));
        }
        long full = pages.bytes();
        things.forEach(thing -> pages.give(thing.place(), thing.holds().length));
        for (int i = 0; i < 1_000; i++) {
            put(i % 90);
        }
        assertThat(pages.bytes()).isEqualTo(full);
    }

    @Test
    void a_thing_longer_than_a_page_has_one_of_its_own() {
        Thing before = put(10);
        Thing huge = put(100_000);
        Thing after = put(10);

        assertThat(List.of(before, huge, after))
                .allSatisfy(thing -> assertThat(pages.get(thing.place(), 0, thing.holds().length))
                        .isEqualTo(thing.holds()));
        long full = pages.bytes();
        pages.give(huge.place(), huge.holds().length);
        assertThat(pages.bytes()).isLessThan(full);
        assertThatThrownBy(() -> pages.get(huge.place(), 0)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_long_number_takes_two_ints() {
        int place = pages.take(4);
        pages.setLong(place, 0, Long.MIN_VALUE + 5);
        pages.setLong(place, 2, -1);

        assertThat(pages.getLong(place, 0)).isEqualTo(Long.MIN_VALUE + 5);
        assertThat(pages.getLong(place, 2)).isEqualTo(-1);
    }

    private Thing put(int length) {
        int[] holds = random.ints(length).toArray();
        int place = pages.take(length);
        pages.set(place, 0, holds);
        return new Thing(place, holds);
    }
}
