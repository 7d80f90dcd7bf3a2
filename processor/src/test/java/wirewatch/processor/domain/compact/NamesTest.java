package wirewatch.processor.domain.compact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NamesTest {

    private final IntPages pages = new IntPages();

    @Test
    void a_name_comes_back_as_it_was() {
        assertThat(List.of("", "0", "f00ba4", "gva-04dc", "Zürich", "ÿ", "Київ 1", "\ud83d\ude00", "\uffff\u0000"))
                .allSatisfy(name -> assertThat(thereAndBack(name)).isEqualTo(name));
    }

    @Test
    void any_name_comes_back_as_it_was() {
        Random random = new Random(3);
        int[] widest = {10, 128, 256, 65_536};
        for (int i = 0; i < 2_000; i++) {
            int below = widest[random.nextInt(widest.length)];
            String name = random.ints(random.nextInt(70), 0, below)
                    .mapToObj(c -> below == 10 ? String.valueOf(c) : String.valueOf((char) c))
                    .reduce("", String::concat);
            assertThat(thereAndBack(name)).isEqualTo(name);
        }
    }

    @Test
    void the_digits_of_a_hash_take_half_a_byte_each() {
        assertThat(Names.packed("0123456789abcdef01234567")).hasSize(4);
        assertThat(Names.packed("0123456789ABCDEF01234567")).hasSize(7);
    }

    private String thereAndBack(String name) {
        int[] packed = Names.packed(name);
        int place = pages.take(1 + packed.length);
        pages.set(place, 1, packed);
        assertThat(Names.size(pages, place, 1)).isEqualTo(packed.length);
        return Names.unpacked(pages, place, 1);
    }
}
