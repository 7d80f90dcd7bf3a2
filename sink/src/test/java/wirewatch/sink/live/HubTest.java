package wirewatch.sink.live;

import static org.assertj.core.api.Assertions.assertThat;
import static wirewatch.sink.Samples.NOON;
import static wirewatch.sink.Samples.alert;
import static wirewatch.sink.Samples.clipping;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wirewatch.contract.Clipping;
import wirewatch.contract.Decision;
import wirewatch.contract.Topics;
import wirewatch.contract.Wire;

class HubTest {

    private static final TopicPartition ALERTS = new TopicPartition(Topics.ALERTS.name(), 0);
    private static final TopicPartition CLIPPINGS = new TopicPartition(Topics.CLIPPINGS.name(), 0);
    private static final Wish ALL = new Wish(Set.of(), Set.of(), false);

    private final Hub hub = new Hub();
    private final Position position = Position.at(Map.of(ALERTS, 0L, CLIPPINGS, 0L));

    /** Remembers what it was given, without the marks of where it is. */
    private static final class Listening implements Reader {
        private final Wish wish;
        private final List<byte[]> frames = new ArrayList<>();

        Listening(Wish wish) {
            this.wish = wish;
        }

        @Override
        public Wish wish() {
            return wish;
        }

        @Override
        public void offer(byte[] frame) {
            if (!new String(frame, StandardCharsets.UTF_8).startsWith(":\n")) {
                frames.add(frame);
            }
        }

        @Override
        public void flush() {
            // all it was given has arrived
        }

        @Override
        public boolean open() {
            return true;
        }

        @Override
        public boolean awaitRoom(Duration patience) {
            return true;
        }

        @Override
        public void close() {
            frames.clear();
        }

        List<String> data() {
            return frames.stream()
                    .map(frame -> new String(frame, StandardCharsets.UTF_8))
                    .map(frame -> frame.substring(frame.indexOf("\ndata: ") + 7, frame.length() - 2))
                    .toList();
        }
    }

    @BeforeEach
    void begin() {
        hub.begin(position, position, List.of());
    }

    private Listening joins(Wish wish) {
        Listening reader = new Listening(wish);
        assertThat(hub.join(reader, hub.place(null).orElseThrow())).isTrue();
        return reader;
    }

    private void comes(TopicPartition partition, byte @Nullable [] value) {
        long offset = position.of(partition);
        position.pass(partition, offset);
        hub.publish(List.of(new Event(partition, offset, position, value)), position);
    }

    private String comes(Clipping clipping) {
        String json = Wire.write(clipping);
        comes(CLIPPINGS, json.getBytes(StandardCharsets.UTF_8));
        return json;
    }

    @Test
    void whole_records_are_given_as_they_stood_on_the_topic() {
        Listening reader = joins(ALL);
        String clipping = comes(clipping("c1").make());
        String later = clipping.replaceFirst("\\{", "{\"ofALaterVersion\":1,");
        comes(CLIPPINGS, later.getBytes(StandardCharsets.UTF_8));
        assertThat(reader.data()).containsExactly(clipping, later);
    }

    @Test
    void who_wants_it_in_brief_is_given_id_story_and_decision() {
        Listening reader = joins(new Wish(Set.of(), Set.of(), true));
        comes(clipping("c1").decided(Decision.REVISION).make());
        comes(ALERTS, Wire.write(alert("a1", "dam", NOON)).getBytes(StandardCharsets.UTF_8));
        assertThat(reader.data())
                .containsExactly(
                        "{\"id\":\"c1\",\"story\":\"" + clipping("c1").make().story() + "\",\"decision\":\"REVISION\"}",
                        "{\"id\":\"a1\",\"story\":\"" + alert("a1", "dam", NOON).story() + "\",\"decision\":\""
                                + alert("a1", "dam", NOON).decision() + "\"}");
    }

    @Test
    void each_is_given_what_it_wants() {
        Listening dam = joins(new Wish(Set.of("dam"), Set.of(), false));
        Listening reprints = joins(new Wish(Set.of(), Set.of(Decision.REPRINT), false));
        Listening both = joins(new Wish(Set.of("dam", "rail"), Set.of(Decision.REPRINT), false));
        String damNews = comes(clipping("c1").matching("dam").make());
        String railCopy =
                comes(clipping("c2").matching("rail").decided(Decision.REPRINT).make());
        String copy = comes(clipping("c3").decided(Decision.REPRINT).make());
        assertThat(dam.data()).containsExactly(damNews);
        assertThat(reprints.data()).containsExactly(railCopy, copy);
        assertThat(both.data()).containsExactly(railCopy);
    }

    @Test
    void what_cannot_be_read_is_given_to_nobody_and_holds_nothing_up() {
        Listening whole = joins(ALL);
        Listening brief = joins(new Wish(Set.of(), Set.of(), true));
        comes(CLIPPINGS, "{\"id\":\"c0\"}".getBytes(StandardCharsets.UTF_8));
        comes(CLIPPINGS, "no JSON".getBytes(StandardCharsets.UTF_8));
        comes(ALERTS, null);
        String clipping = comes(clipping("c1").make());
        assertThat(whole.data()).containsExactly(clipping);
        assertThat(brief.frames).hasSize(1);
    }

    @Test
    void a_frame_is_made_once_for_all_readers() {
        Listening one = joins(ALL);
        Listening other = joins(ALL);
        comes(clipping("c1").make());
        assertThat(one.frames.get(0)).isSameAs(other.frames.get(0));
    }

    @Test
    void who_comes_back_is_given_what_came_while_nobody_followed() {
        Position before = hub.place(null).orElseThrow();
        String missed = comes(clipping("c1").make());
        Listening reader = new Listening(ALL);
        assertThat(hub.join(reader, before)).isTrue();
        assertThat(reader.data()).containsExactly(missed);
    }
}
