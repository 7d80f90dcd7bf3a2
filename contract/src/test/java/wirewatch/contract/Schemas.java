package wirewatch.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the JSON Schemas from the records; what lies in the resources is held against them. */
final class Schemas {

    /** The records on the wire. */
    static final List<Class<?>> RECORDS = List.of(Article.class, Clipping.class, Story.class, Watch.class, Alert.class);

    private Schemas() {}

    /** Writes the schemas anew, after a record was changed: the argument is the folder of the resources. */
    public static void main(String[] arguments) throws IOException {
        for (Class<?> type : RECORDS) {
            Path file = Path.of(arguments[0], type.getSimpleName() + ".json");
            Files.writeString(file, of(type).toPrettyString() + "\n");
        }
    }

    static JsonNode of(Class<?> type) {
        ObjectNode schema = generator(type).generateSchema(type);
        schema.put("title", type.getSimpleName());
        if (type == Article.class) {
            ArrayNode either = schema.putArray("anyOf");
            either.addObject().putArray("required").add("text");
            either.addObject().putArray("required").add("html");
        }
        return schema;
    }

    private static SchemaGenerator generator(Class<?> type) {
        SchemaGeneratorConfigBuilder builder = new SchemaGeneratorConfigBuilder(
                        Wire.json(), SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JacksonModule())
                .with(Option.EXTRA_OPEN_API_FORMAT_VALUES, Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES)
                .without(Option.SCHEMA_VERSION_INDICATOR);
        builder.forFields().withRequiredCheck(field -> isRequired(type, field));
        return new SchemaGenerator(builder.build());
    }

    /** Of what comes from outside little is required; what Wirewatch writes says everything that it can know. */
    private static boolean isRequired(Class<?> type, FieldScope field) {
        if (type == Article.class) {
            return false;
        }
        if (type == Watch.class) {
            return List.of("id", "query").contains(field.getName());
        }
        return !field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
