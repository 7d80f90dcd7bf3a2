package wirewatch.sink.reading;

import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Topic;
import wirewatch.contract.Wire;

/** Reads one topic's values: JSON of its record, with every field that the record does not call nullable. */
public final class Reader<V> {

    private static final MethodType ANY = MethodType.methodType(Object.class, Object.class);

    private final Topic<V> topic;
    private final ObjectReader json;
    private final List<Part> required;

    private Reader(Topic<V> topic) {
        this.topic = topic;
        this.json = Wire.json().readerFor(topic.value());
        this.required = Arrays.stream(topic.value().getRecordComponents())
                .filter(component -> !component.getType().isPrimitive())
                .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(Part::of)
                .toList();
    }

    /** What a record of the topic must have. */
    private record Part(String name, MethodHandle of) {
        static Part of(RecordComponent component) {
            try {
                MethodHandle accessor = MethodHandles.publicLookup().unreflect(component.getAccessor());
                return new Part(component.getName(), accessor.asType(ANY));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("a record whose parts cannot be read: " + component, e);
            }
        }

        boolean isMissingIn(Object read) {
            try {
                return (@Nullable Object) of.invokeExact(read) == null;
            } catch (Throwable e) {
                throw new IllegalStateException("a record whose parts cannot be read: " + read.getClass(), e);
            }
        }
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
        for (Part part : required) {
            if (part.isMissingIn(read)) {
                throw new UnreadableException(name() + " without " + part.name());
            }
        }
        return read;
    }

    private @Nullable V parse(byte[] value) throws UnreadableException {
        try {
            return topic.value().cast(json.readValue(value));
        } catch (IOException e) {
            throw new UnreadableException("not a " + name() + ": " + e.getMessage());
        }
    }

    private String name() {
        return topic.value().getSimpleName();
    }
}
