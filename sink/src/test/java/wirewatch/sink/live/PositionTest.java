package wirewatch.sink.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class PositionTest {

    private static final TopicPartition A0 = new TopicPartition("a", 0);
    private static final TopicPartition A2 = new TopicPartition("a", 2);
    private static final TopicPartition A10 = new TopicPartition("a", 10);

    @Test
    void what_is_written_is_read_again_whatever_the_offsets() {
        Random random = new Random(1);
        for (int i = 0; i < 1_000; i++) {
            Map<TopicPartition, Long> offsets = new HashMap<>();
            for (int part = 0; part < 1 + random.nextInt(20); part++) {
                offsets.put(new TopicPartition("t", part), random.nextLong() & (-1L >>> (1 + random.nextInt(62))));
            }
            Position position = Position.at(offsets);
            assertThat(position.parse(position.toString()))
                    .hasValueSatisfying(read -> assertThat(read.offsets()).isEqualTo(position.offsets()));
        }
    }

    @Test
    void partitions_stand_in_the_order_of_their_numbers() {
        assertThat(Position.at(Map.of(A10, 10L, A2, 2L, A0, 36L))).hasToString("10.2.a");
    }

    @Test
    void what_is_no_position_of_ours_is_none() {
        Position position = Position.at(Map.of(A0, 5L, A2, 7L));
        for (String text :
                List.of("", ".", "5", "5.7.9", "5.?", "x".repeat(100_000), "5.zzzzzzzzzzzzzzzzzzzz", "5. 7")) {
            assertThat(position.parse(text)).as(text).isEmpty();
        }
        assertThat(position.parse("-5.7"))
                .hasValueSatisfying(read -> assertThat(read.of(A0)).isZero());
    }

    @Test
    void to_reach_another_is_to_reach_it_on_every_partition() {
        Position here = Position.at(Map.of(A0, 5L, A2, 7L));
        assertThat(here.reaches(Position.at(Map.of(A0, 5L, A2, 7L)))).isTrue();
        assertThat(here.reaches(Position.at(Map.of(A0, 9L, A2, 6L)))).isFalse();
        assertThat(here.distanceTo(Position.at(Map.of(A0, 9L, A2, 6L)))).isEqualTo(4);
        Position moved = here.copy();
        moved.pass(A0, 8);
        assertThat(moved.reaches(Position.at(Map.of(A0, 9L, A2, 6L)))).isTrue();
        assertThat(here.of(A0)).isEqualTo(5);
    }
}
