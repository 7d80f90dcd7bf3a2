package wirewatch.processor.domain.compact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IntQueueTest {

    @Test
    void first_in_first_out() {
        IntQueue queue = new IntQueue();
        ArrayDeque<Integer> model = new ArrayDeque<>();
        Random random = new Random(5);
        for (int i = 0; i < 10_000; i++) {
            if (model.isEmpty() || random.nextInt(5) < (i < 6_000 ? 3 : 2)) {
                queue.add(i);
                model.add(i);
            } else {
                assertThat(queue.first()).isEqualTo(model.peek());
                assertThat(queue.take()).isEqualTo(model.poll());
            }
            assertThat(queue.size()).isEqualTo(model.size());
        }
    }

    @Test
    void an_empty_one_has_no_first() {
        assertThatThrownBy(() -> new IntQueue().take()).isInstanceOf(IllegalStateException.class);
    }
}
