package wirewatch.sink.reading;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Topic;
import wirewatch.contract.Wire;

/** Reads one topic's values: JSON of its record, with every field that the record does not call nullable. */
public final class Reader<V> {

    private final Topic<V> topic;
    private final Deserializer<V> json;
    private final List<RecordComponent> required;

    private Reader(Topic<V> topic) {
        this.topic = topic;
        this.json = Wire.deserializer(topic.value());
        this.required = Arrays.stream(topic.value().getRecordComponents())
                .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .toList();
    }

    public static <V> Reader<V> of(Topic<V> topic) {
        return new Reader<>(topic);
    }

    /** @throws UnreadableException where there is no value, no such JSON, or a needed field is missing */
    public V read(byte @Nullable [] value) throws UnreadableException {
        V read = value == null ? null : parse(value);
        if (read == null) {
            throw new UnreadableException("no value where a " + name() + " should be");
        }
        for (RecordComponent component : required) {
            if (of(component, read) == null) {
                throw new UnreadableException(name() + " without " + component.getName());
            }
        }
        return read;
    }

    private @Nullable V parse(byte[] value) throws UnreadableException {
        try {
            return json.deserialize(topic.name(), value);
        } catch (SerializationException e) {
            throw new UnreadableException("not a " + name() + ": " + e.getMessage());
        }
    }

    private static @Nullable Object of(RecordComponent component, Object read) {
        try {
            return component.getAccessor().invoke(read);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record whose parts cannot be read: " + read.getClass(), e);
        }
    }

    private String name() {
        return topic.value().getSimpleName();
    }
}
