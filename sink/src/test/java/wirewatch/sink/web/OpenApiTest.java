package wirewatch.sink.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static wirewatch.sink.Samples.NOON;
import static wirewatch.sink.Samples.alert;
import static wirewatch.sink.Samples.clipping;
import static wirewatch.sink.Samples.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wirewatch.contract.Copy;
import wirewatch.contract.Decision;
import wirewatch.contract.Watch;
import wirewatch.contract.Wire;
import wirewatch.sink.trace.Step;
import wirewatch.sink.trace.Trail;

/** The document is what the server does: its routes, its answers, its errors. */
class OpenApiTest {

    private static final String BASE = "http://wirewatch/api/";

    @TempDir
    private Path folder;

    @AutoClose
    private Served served;

    private JsonNode document;
    private SchemaRegistry schemas;

    @BeforeEach
    void opens() throws IOException {
        served = Served.open(folder);
        String text = served.get("/api/openapi.json").body();
        document = Wire.json().readTree(text);
        Map<String, String> all = new TreeMap<>(Map.of(BASE + "openapi.json", text));
        for (String name : List.of("Alert", "Clipping", "Story", "Watch")) {
            all.put(
                    BASE + "schemas/" + name + ".json",
                    served.get("/api/schemas/" + name + ".json").body());
        }
        schemas =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(all));
    }

    @Test
    void it_names_every_route_and_no_other() {
        Set<String> described = new TreeSet<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(method -> described.add(method + " " + path.getKey())));
        assertThat(described).isEqualTo(served.routes("/api/"));
    }

    @Test
    void every_answer_has_the_form_that_it_says() throws IOException {
        fill();
        List<String> wrong = new ArrayList<>();
        wrong.addAll(held("/api/stories", "/api/stories"));
        wrong.addAll(held("/api/stories?limit=1&language=en", "/api/stories"));
        wrong.addAll(held("/api/stories/s", "/api/stories/{id}"));
        wrong.addAll(held("/api/stories/s?limit=1", "/api/stories/{id}"));
        wrong.addAll(held("/api/stories/gone", "/api/stories/{id}"));
        wrong.addAll(held("/api/stories/nobody", "/api/stories/{id}"));
        wrong.addAll(held("/api/clippings?outlet=Post", "/api/clippings"));
        wrong.addAll(held("/api/clippings/b", "/api/clippings/{id}"));
        wrong.addAll(held("/api/clippings/a?version=1", "/api/clippings/{id}"));
        wrong.addAll(held("/api/clippings/nobody", "/api/clippings/{id}"));
        wrong.addAll(held("/api/differences/b", "/api/differences/{id}"));
        wrong.addAll(held("/api/differences/nobody", "/api/differences/{id}"));
        wrong.addAll(held("/api/alerts?watch=dam", "/api/alerts"));
        wrong.addAll(held("/api/alerts?limit=0", "/api/alerts"));
        wrong.addAll(held("/api/alerts?after=nonsense", "/api/alerts"));
        wrong.addAll(held("/api/alerts?format=xml", "/api/alerts"));
        wrong.addAll(held("/api/search?q=dam&limit=1", "/api/search"));
        wrong.addAll(held("/api/search?q=(", "/api/search"));
        wrong.addAll(held("/api/changes", "/api/changes"));
        wrong.addAll(held("/api/changes?after=x", "/api/changes"));
        wrong.addAll(held("/api/outlets?days=3650", "/api/outlets"));
        wrong.addAll(held("/api/copies?days=3650", "/api/copies"));
        wrong.addAll(held("/api/copies?days=x", "/api/copies"));
        wrong.addAll(held("/api/trace/b", "/api/trace/{id}"));
        wrong.addAll(held("/api/trace/nobody", "/api/trace/{id}"));
        wrong.addAll(held("/api/trace/b?since=yesterday", "/api/trace/{id}"));
        wrong.addAll(held("/api/watches", "/api/watches"));
        wrong.addAll(held("/api/watches/dam", "/api/watches/{id}"));
        wrong.addAll(held("/api/watches/nobody", "/api/watches/{id}"));
        wrong.addAll(
                held("post", served.send("POST", "/api/watches/test", "{\"query\":\"dam\"}"), "/api/watches/test"));
        wrong.addAll(held("post", served.send("POST", "/api/watches/test", "{}"), "/api/watches/test"));
        wrong.addAll(held("post", served.post("/api/watches/test", "a=b"), "/api/watches/test"));
        wrong.addAll(held("put", served.put("/api/watches/new", "{\"query\":\"dam\"}"), "/api/watches/{id}"));
        wrong.addAll(held("put", served.put("/api/watches/new", "{\"query\":\"dam\"}"), "/api/watches/{id}"));
        wrong.addAll(held("put", served.put("/api/watches/NO", "{\"query\":\"dam\"}"), "/api/watches/{id}"));
        wrong.addAll(held("put", served.put("/api/watches/new", "x".repeat(70_000)), "/api/watches/{id}"));
        wrong.addAll(held("delete", served.delete("/api/watches/new"), "/api/watches/{id}"));
        wrong.addAll(held("delete", served.delete("/api/watches/new"), "/api/watches/{id}"));
        assertThat(wrong).isEmpty();
    }

    private void fill() {
        served.stories(story("s", NOON, null), story("t", NOON, null), story("gone", NOON, "s"));
        served.store(clipping("a").in("s").make());
        served.store(
                clipping("a")
                        .in("s")
                        .version(2)
                        .titled("Other")
                        .decided(Decision.REVISION)
                        .make(),
                clipping("b")
                        .in("s")
                        .by("Post")
                        .decided(Decision.REPRINT)
                        .arrived(NOON.plusSeconds(5))
                        .make(new Copy("a", "Velda Courier", 1, 1, 80, 0.9, "rule", 9L), null));
        served.alerts(alert("1", "dam", NOON), alert("2", "dam", NOON));
        Step arrived = new Step("broker", "arrived", NOON, "wirewatch.articles.v1-0@7");
        served.trace(new Trail("b", "0".repeat(32), Trail.State.DECIDED, List.of(arrived), 0, true));
        served.arm(new Watch("dam", "Dam", "dam", Set.of()));
        await().until(() -> served.get("/api/search?q=dam").body().contains("\"b\""));
    }

    private List<String> held(String address, String path) throws IOException {
        return held("get", served.get(address), path);
    }

    /** What is wrong with an answer, by the document. */
    private List<String> held(String method, HttpResponse<String> answer, String path) throws IOException {
        String what = method + " " + answer.uri() + " " + answer.statusCode();
        JsonNode response = resolved(document.path("paths")
                .path(path)
                .path(method)
                .path("responses")
                .path(String.valueOf(answer.statusCode())));
        if (response.isMissingNode()) {
            return List.of(what + " is not described: " + answer.body());
        }
        if (answer.body().isEmpty()) {
            return response.has("content") ? List.of(what + " has no content") : List.of();
        }
        String type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        JsonNode schema = response.path("content").path(type).path("schema");
        if (schema.isMissingNode()) {
            return List.of(what + " answers with " + type);
        }
        String absolute = schema.toString().replace("\"#/", "\"" + BASE + "openapi.json#/");
        return schemas.getSchema(absolute, InputFormat.JSON).validate(answer.body(), InputFormat.JSON).stream()
                .map(error -> what + ": " + error)
                .toList();
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }
}
