package wirewatch.ingest.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the page's structured data (schema.org in JSON-LD) says of the article. Pages write it loosely: comments and raw line
 * ends inside strings, several roots, graphs, a value or a list or an object in the same place; all of that is read.
 */
final class JsonLd {

    private static final JsonMapper LENIENT = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    /** Objects looked at; a page with more than some hundred is a catalogue. */
    private static final int MAX_NODES = 5_000;

    private static final JsonLd NONE = new JsonLd(List.of(), Map.of());

    /** Articles first, then what merely describes the page. */
    private final List<JsonNode> nodes;

    /** Names by id: graphs name a person once and refer to it. */
    private final Map<String, String> people;

    private JsonLd(List<JsonNode> nodes, Map<String, String> people) {
        this.nodes = nodes;
        this.people = people;
    }

    static JsonLd of(Document page) {
        List<JsonNode> found = new ArrayList<>();
        Map<String, String> people = new HashMap<>();
        for (Element script : page.select("script[type~=(?i)ld\\+json]")) {
            collect(parse(script.data()), found, people);
        }
        found.sort(Comparator.comparingInt(JsonLd::rank));
        return found.isEmpty() ? NONE : new JsonLd(found, people);
    }

    @Nullable
    String headline() {
        return text("headline", true);
    }

    @Nullable
    String published() {
        return text("datePublished", false);
    }

    @Nullable
    String language() {
        return text("inLanguage", false);
    }

    @Nullable
    String url() {
        String url = text("mainEntityOfPage", true);
        return url != null ? url : text("url", true);
    }

    @Nullable
    String outlet() {
        return text("publisher", false);
    }

    @Nullable
    String section() {
        return text("articleSection", true);
    }

    @Nullable
    String body() {
        return text("articleBody", true);
    }

    /** Every author's name in order. */
    List<String> authors() {
        for (JsonNode node : nodes) {
            List<String> names = new ArrayList<>();
            for (JsonNode author : each(node.path("author"))) {
                String name = people.getOrDefault(author.path("@id").asText(), value(author));
                if (name != null) {
                    names.add(name);
                }
            }
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    private @Nullable String text(String field, boolean articlesOnly) {
        for (JsonNode node : nodes) {
            String value = articlesOnly && rank(node) > 1 ? null : value(node.path(field));
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** The value itself, or the first of a list, or the name or id of an object. */
    private static @Nullable String value(JsonNode node) {
        JsonNode one = node.isArray() ? node.path(0) : node;
        for (String field : one.isObject() ? List.of("name", "@value", "@id", "alternateName") : List.<String>of()) {
            if (one.path(field).isValueNode() && !one.path(field).asText().isBlank()) {
                return one.path(field).asText();
            }
        }
        String text = one.isTextual() ? one.asText() : "";
        return text.isBlank() ? null : text;
    }

    private static Iterable<JsonNode> each(JsonNode node) {
        return node.isArray() ? node : node.isMissingNode() ? List.of() : List.of(node);
    }

    private static int rank(JsonNode node) {
        int rank = 3;
        for (JsonNode type : each(node.path("@type"))) {
            rank = Math.min(rank, rank(type.asText()));
        }
        return rank;
    }

    private static int rank(String type) {
        String name = type.substring(type.lastIndexOf('/') + 1);
        if (name.endsWith("NewsArticle") || name.equals("Report")) {
            return 0;
        }
        return name.endsWith("Article") || name.endsWith("BlogPosting") ? 1 : name.endsWith("WebPage") ? 2 : 3;
    }

    /** Lists of other articles, and the things an article speaks of, are not followed. */
    private static void collect(JsonNode root, List<JsonNode> found, Map<String, String> people) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        for (int seen = 0; !open.isEmpty() && seen < MAX_NODES; seen++) {
            JsonNode node = open.removeFirst();
            if (node.isArray()) {
                node.forEach(open::addLast);
            } else if (node.isObject()) {
                if (rank(node) < 3) {
                    found.add(node);
                }
                if (node.path("@id").isTextual() && node.path("name").isTextual()) {
                    people.putIfAbsent(
                            node.path("@id").asText(), node.path("name").asText());
                }
                List.of("@graph", "mainEntity", "mainEntityOfPage").forEach(field -> open.addLast(node.path(field)));
            }
        }
    }

    private static JsonNode parse(String script) {
        String json = script.strip()
                .replaceFirst("^(?:<!--|/\\*\\s*<!\\[CDATA\\[\\s*\\*/|//\\s*<!\\[CDATA\\[|<!\\[CDATA\\[)", "");
        try {
            JsonNode node = LENIENT.readTree(json);
            return node == null ? MissingNode.getInstance() : node;
        } catch (JsonProcessingException broken) {
            return MissingNode.getInstance();
        }
    }
}
