package wirewatch.processor.domain.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import wirewatch.processor.domain.desk.Shelf.Place;

class ShelfTest {

    private final Shelf shelf = new Shelf();
    private final Random random = new Random(11);
    private final ArrayDeque<Integer> byAge = new ArrayDeque<>();
    private final Map<Integer, Place> inSlot = new HashMap<>();
    private final Map<String, Integer> latest = new HashMap<>();

    @Test
    void it_answers_as_plain_maps_do_whatever_comes_and_goes() {
        for (int number = 0; number < 5_000; number++) {
            if (byAge.size() > 300 && random.nextInt(2) == 0) {
                takesOldest();
            } else {
                arrives(number);
            }
        }
        assertThat(shelf.size()).isEqualTo(byAge.size());
        assertThat(inSlot)
                .allSatisfy((slot, place) -> assertThat(shelf.at(slot)).isEqualTo(place));
        for (int key = 0; key < 400; key++) {
            assertThat(shelf.latestOf(key(key))).isEqualTo(latest.get(key(key)));
        }
    }

    @Test
    void an_empty_slot_holds_nothing() {
        int slot = shelf.put(new Place(1, "a", "a", 2, 3, false));
        shelf.takeOldest();

        assertThat(shelf.latestOf("a")).isNull();
        assertThat(shelf.olderThan(Long.MAX_VALUE)).isNull();
        assertThatThrownBy(() -> shelf.at(slot)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_is_as_old_as_the_limit_stays() {
        int slot = shelf.put(new Place(1, "a", "a", 2, 3, false));

        assertThat(shelf.olderThan(3)).isNull();
        assertThat(shelf.olderThan(4)).isEqualTo(slot);
    }

    private void arrives(long number) {
        String key = key(random.nextInt(400));
        String id = random.nextBoolean() ? key : "own-" + number;
        Integer before = latest.get(key);
        if (before != null && inSlot.get(before).id().equals(id)) {
            shelf.supersede(before);
            inSlot.computeIfPresent(before, (slot, old) -> superseded(old));
        }
        Place place = new Place(number, id, key, random.nextLong(), number * 10, false);
        int slot = shelf.put(place);
        byAge.add(slot);
        inSlot.put(slot, place);
        latest.put(key, slot);
    }

    private void takesOldest() {
        int slot = byAge.remove();
        Place place = inSlot.remove(slot);
        latest.remove(place.key(), slot);
        assertThat(shelf.takeOldest()).isEqualTo(place);
    }

    private static Place superseded(Place old) {
        return new Place(old.number(), old.id(), old.key(), old.content(), old.time(), true);
    }

    private static String key(int number) {
        return String.format(Locale.ROOT, "%024x", number * 7L);
    }
}
