package wirewatch.sink.live;

import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Topics;

/**
 * One alert or clipping as it stood on its topic. It is read when the first reader asks for it, and put into each form once for
 * all readers: while nobody follows, an event costs next to nothing.
 */
final class Event {

    private final TopicPartition partition;
    private final long offset;
    private final String id;
    private final byte @Nullable [] value;
    private boolean read;
    private @Nullable Gist gist;
    private byte @Nullable [] whole;
    private byte @Nullable [] brief;

    /** @param behind the position behind it, which the event carries as its id */
    Event(TopicPartition partition, long offset, Position behind, byte @Nullable [] value) {
        this.partition = partition;
        this.offset = offset;
        this.id = behind.toString();
        this.value = value;
    }

    TopicPartition partition() {
        return partition;
    }

    long offset() {
        return offset;
    }

    /** What is sent to somebody with this wish; null where it is not wanted, or where the record cannot be read. */
    synchronized byte @Nullable [] frameFor(Wish wish) {
        Gist told = gist();
        if (value == null || told == null || !wish.wants(told)) {
            return null;
        }
        if (wish.brief()) {
            brief = brief == null ? Frame.of(id, name(), told.brief()) : brief;
            return brief;
        }
        whole = whole == null ? Frame.of(id, name(), value) : whole;
        return whole;
    }

    private @Nullable Gist gist() {
        if (!read) {
            gist = Gist.of(partition.topic(), value);
            read = true;
        }
        return gist;
    }

    private String name() {
        return partition.topic().equals(Topics.ALERTS.name()) ? "alert" : "clipping";
    }
}
