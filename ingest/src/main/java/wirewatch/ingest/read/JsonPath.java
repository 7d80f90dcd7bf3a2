package wirewatch.ingest.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Where in a crawler's object a value stands: keys with dots between. An array on the way is walked through.
 * {@code bodies[contentType=text/plain].value} takes only the elements that say so; {@code body.**} every text below.
 *
 * @param steps from the root on
 */
record JsonPath(List<Step> steps) {

    /** @param where the key that must hold {@code is}, or null for any element */
    private record Step(String key, @Nullable String where, String is) {

        static Step of(String written) {
            int bracket = written.indexOf('[');
            if (bracket < 0) {
                return new Step(written, null, "");
            }
            String[] condition =
                    written.substring(bracket + 1, written.length() - 1).split("=", 2);
            return new Step(written.substring(0, bracket), condition[0], condition[1]);
        }

        Stream<JsonNode> from(JsonNode node) {
            if (key.equals("**")) {
                return below(node);
            }
            JsonNode value = node.path(key);
            return elements(value).filter(this::holds);
        }

        private boolean holds(JsonNode node) {
            return where == null || node.path(where).asText().startsWith(is);
        }
    }

    static JsonPath of(String written) {
        return new JsonPath(
                Stream.of(written.split("\\.(?![^\\[]*])")).map(Step::of).toList());
    }

    static List<JsonPath> all(String... written) {
        return Stream.of(written).map(JsonPath::of).toList();
    }

    /** The root's key it begins with. */
    String key() {
        return steps.get(0).key();
    }

    /** Where the path is a key alone, what stands there; null where the path or what stands there has parts to walk through. */
    @Nullable
    JsonNode plain(JsonNode root) {
        Step first = steps.get(0);
        JsonNode value = steps.size() > 1 || first.where() != null ? null : root.get(first.key());
        return value != null && value.isValueNode() ? value : null;
    }

    /** In the order they stand in. */
    Stream<JsonNode> in(JsonNode root) {
        Stream<JsonNode> found = Stream.of(root);
        for (Step step : steps) {
            found = found.flatMap(step::from);
        }
        return found;
    }

    private static Stream<JsonNode> elements(JsonNode node) {
        return node.isArray() ? stream(node).flatMap(JsonPath::elements) : Stream.of(node);
    }

    private static Stream<JsonNode> below(JsonNode node) {
        return node.isContainerNode() ? stream(node).flatMap(JsonPath::below) : Stream.of(node);
    }

    private static Stream<JsonNode> stream(JsonNode container) {
        return StreamSupport.stream(container.spliterator(), false);
    }
}
