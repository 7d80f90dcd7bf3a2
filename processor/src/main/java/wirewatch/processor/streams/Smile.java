package wirewatch.processor.streams;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.dataformat.smile.databind.SmileMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;
import wirewatch.processor.domain.story.StoryProfile;

/** The binary form of what only the processor itself reads: its stores and its repartition topic. */
public final class Smile {

    private static final ObjectMapper MAPPER = SmileMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(profiles())
            .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Smile() {}

    /** A profile is packed by the domain itself: six bytes a term. */
    private static Module profiles() {
        return new SimpleModule()
                .addSerializer(StoryProfile.class, new ProfileWriter())
                .addDeserializer(StoryProfile.class, new ProfileReader());
    }

    public static <V> Serde<V> serde(Class<V> type) {
        return Serdes.serdeFrom(serializer(type), deserializer(type));
    }

    private static <V> Serializer<V> serializer(Class<V> type) {
        ObjectWriter writer = MAPPER.writerFor(type);
        return (topic, value) -> {
            try {
                return value == null ? null : writer.writeValueAsBytes(value);
            } catch (JsonProcessingException e) {
                throw new SerializationException("cannot store a " + type.getSimpleName(), e);
            }
        };
    }

    private static <V> Deserializer<V> deserializer(Class<V> type) {
        ObjectReader reader = MAPPER.readerFor(type);
        return (topic, bytes) -> {
            try {
                return bytes == null ? null : type.cast(reader.readValue(bytes));
            } catch (IOException e) {
                throw new SerializationException(
                        "stored by another version? A " + type.getSimpleName() + " that cannot be read", e);
            }
        };
    }

    private static final class ProfileWriter extends StdSerializer<StoryProfile> {
        private static final long serialVersionUID = 1L;

        ProfileWriter() {
            super(StoryProfile.class);
        }

        @Override
        public void serialize(StoryProfile profile, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeBinary(profile.toBytes());
        }
    }

    private static final class ProfileReader extends StdDeserializer<StoryProfile> {
        private static final long serialVersionUID = 1L;

        ProfileReader() {
            super(StoryProfile.class);
        }

        @Override
        public StoryProfile deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return StoryProfile.of(in.getBinaryValue());
        }
    }
}
