package wirewatch.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WireTest {

    private static final ObjectMapper JSON = Wire.json();

    static List<Class<?>> records() {
        return Schemas.RECORDS;
    }

    @ParameterizedTest
    @MethodSource("records")
    void a_record_round_trips_through_its_golden_file(Class<?> type) throws IOException {
        JsonNode golden = golden(type);
        Object read = Wire.read(golden.toString(), type);
        assertThat(JSON.readTree(Wire.write(read))).isEqualTo(golden);
        byte[] bytes = Wire.serializer(Object.class).serialize("any", read);
        assertThat((Object) Wire.deserializer(type).deserialize("any", bytes)).isEqualTo(read);
    }

    @ParameterizedTest
    @MethodSource("records")
    void a_reader_ignores_fields_that_it_does_not_know(Class<?> type) throws IOException {
        ObjectNode golden = golden(type);
        Object known = Wire.read(golden.toString(), type);
        golden.putObject("ofTomorrow").put("deep", 1);
        assertThat((Object) Wire.read(golden.toString(), type)).isEqualTo(known);
    }

    @ParameterizedTest
    @MethodSource("records")
    void the_schema_in_the_resources_is_that_of_the_record(Class<?> type) throws IOException {
        assertThat(JSON.readTree(resource("schema/" + type.getSimpleName() + ".json")))
                .as(
                        "put this into schema/%s.json:%n%s",
                        type.getSimpleName(), Schemas.of(type).toPrettyString())
                .isEqualTo(Schemas.of(type));
    }

    @ParameterizedTest
    @MethodSource("records")
    void the_golden_file_is_valid_by_the_schema_and_a_wrong_type_is_not(Class<?> type) throws IOException {
        ObjectNode golden = golden(type);
        assertThat(errors(type, golden)).isEmpty();
        golden.putArray(type == Article.class ? "title" : "id");
        assertThat(errors(type, golden)).isNotEmpty();
    }

    @Test
    void the_asyncapi_document_names_every_topic_and_its_schema() throws IOException {
        JsonNode document = new YAMLMapper().readTree(resource("asyncapi.yaml"));
        assertThat(document.path("asyncapi").asText()).isEqualTo("3.0.0");
        List<String> expected =
                new ArrayList<>(Topics.all().stream().map(Topic::name).toList());
        expected.add(Topics.alertsOf("{watch}").name());
        assertThat(document.path("channels"))
                .extracting(channel -> channel.path("address").asText())
                .containsExactlyInAnyOrderElementsOf(expected);
        for (Topic<?> topic : Topics.all()) {
            String payload = payloadOf(document, topic.name());
            if (topic.value() != byte[].class) {
                assertThat(payload).isEqualTo("schema/" + topic.value().getSimpleName() + ".json");
                assertThat(WireTest.class.getResource(payload)).isNotNull();
            }
        }
        assertThat(document.at("/components/messages/deadArticle/headers/properties/wirewatch.reason/enum"))
                .extracting(JsonNode::asText)
                .containsExactly(
                        StreamSupport.stream(List.of(Rejection.values()).spliterator(), false)
                                .map(Enum::name)
                                .toArray(String[]::new));
    }

    @Test
    void what_is_no_record_is_refused_with_the_reason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Wire.read("null", Article.class))
                .withMessageContaining("Article");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Wire.read("{\"id\":", Article.class))
                .withMessageContaining("end-of-input");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Wire.read("{\"id\":\"Dam\",\"query\":\"x\"}", Watch.class))
                .withMessageContaining("a-z");
    }

    private static String payloadOf(JsonNode document, String address) {
        for (JsonNode channel : document.path("channels")) {
            if (channel.path("address").asText().equals(address)) {
                String message =
                        channel.path("messages").elements().next().path("$ref").asText();
                return document.at(message.substring(1))
                        .path("payload")
                        .path("$ref")
                        .asText();
            }
        }
        throw new AssertionError(address);
    }

    private static List<Error> errors(Class<?> type, JsonNode instance) {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        return registry.getSchema(Schemas.of(type)).validate(instance);
    }

    private static ObjectNode golden(Class<?> type) throws IOException {
        return (ObjectNode) JSON.readTree(resource("golden/" + type.getSimpleName() + ".json"));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(WireTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
