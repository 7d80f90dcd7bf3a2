package wirewatch.processor.streams;

import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Topic;
import wirewatch.contract.Wire;

/** A record that goes to its store and then to its topic is written once for both: what was written last is kept. */
final class WrittenOnce<V> implements Serializer<V> {

    private final Serializer<V> form;
    private volatile @Nullable Written last;

    private WrittenOnce(Serializer<V> form) {
        this.form = form;
    }

    /** The topic's own form; only those who share the serde share what was written. */
    static <V> Serde<V> serde(Topic<V> topic) {
        return Serdes.serdeFrom(new WrittenOnce<>(Wire.serializer(topic.value())), Wire.deserializer(topic.value()));
    }

    @Override
    public byte @Nullable [] serialize(String topic, @Nullable V value) {
        Written written = last;
        if (written == null || written.value() != value) {
            written = new Written(value, form.serialize(topic, value));
            last = written;
        }
        return written.bytes();
    }

    private record Written(@Nullable Object value, byte @Nullable [] bytes) {}
}
