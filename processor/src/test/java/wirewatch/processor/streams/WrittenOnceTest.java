package wirewatch.processor.streams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.apache.kafka.common.serialization.Serde;
import org.junit.jupiter.api.Test;
import wirewatch.contract.Decision;
import wirewatch.contract.Topics;
import wirewatch.contract.Watch;
import wirewatch.contract.Wire;

final class WrittenOnceTest {

    private final Serde<Watch> form = WrittenOnce.serde(Topics.WATCHES);

    @Test
    void one_record_is_written_once_for_two_places() {
        Watch dam = new Watch("dam", null, "dam", Set.of(Decision.REPRINT));
        byte[] stored = form.serializer().serialize("store", dam);
        assertThat(form.serializer().serialize("topic", dam)).isSameAs(stored);
        assertThat(form.deserializer().deserialize("topic", stored)).isEqualTo(dam);
    }

    @Test
    void another_record_is_never_taken_for_the_last_one() {
        for (String id : List.of("dam", "rail", "dam")) {
            Watch watch = new Watch(id, null, id, Set.of());
            assertThat(form.serializer().serialize("topic", watch)).asString().isEqualTo(Wire.write(watch));
        }
        assertThat(form.serializer().serialize("topic", null)).isNull();
    }
}
