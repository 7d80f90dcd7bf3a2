package wirewatch.sink.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static wirewatch.sink.Samples.NOON;
import static wirewatch.sink.Samples.alert;
import static wirewatch.sink.Samples.clipping;
import static wirewatch.sink.Samples.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wirewatch.contract.Clipping;
import wirewatch.contract.Copy;
import wirewatch.contract.Decision;
import wirewatch.contract.Wire;
import wirewatch.sink.trace.Step;
import wirewatch.sink.trace.Trail;

class ApiTest {

    @TempDir
    private Path folder;

    @AutoClose
    private Served served;

    @BeforeEach
    void opens() {
        served = Served.open(folder);
    }

    @Test
    void a_merged_story_answers_with_where_it_went() throws IOException {
        served.stories(story("old one", NOON, null), story("young", NOON, "old one"));
        HttpResponse<String> answer = served.get("/api/stories/young");
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).contains("/api/stories/old%20one");
        assertThat(Wire.json().readTree(answer.body()).path("replacedBy").asText())
                .isEqualTo("old one");
        assertThat(json("/api/stories/old%20one").path("story").path("id").asText())
                .isEqualTo("old one");
    }

    @Test
    void pages_go_on_where_the_one_before_ended() throws IOException {
        for (int i = 0; i < 5; i++) {
            served.store(clipping("c" + i)
                    .by(i < 4 ? "A & B" : "C")
                    .arrived(NOON.plusSeconds(i))
                    .make());
        }
        List<String> seen = new ArrayList<>();
        String path = "/api/clippings?limit=2&outlet=A%20%26%20B";
        while (path != null) {
            HttpResponse<String> answer = served.get(path);
            Wire.json()
                    .readTree(answer.body())
                    .path("items")
                    .forEach(item -> seen.add(item.path("id").asText()));
            path = answer.headers()
                    .firstValue("Link")
                    .map(link -> link.substring(1, link.indexOf('>')))
                    .orElse(null);
        }
        assertThat(seen).containsExactly("c3", "c2", "c1", "c0");
    }

    @Test
    void who_asks_for_changes_again_and_again_gets_each_once() throws IOException {
        served.store(clipping("a").make(), clipping("b").make());
        JsonNode first = json("/api/changes?limit=1");
        JsonNode second = json("/api/changes?after=" + first.path("next").asText());
        JsonNode third = json("/api/changes?after=" + second.path("next").asText());
        assertThat(first.path("items").findValuesAsText("kind")).containsExactly("clipping");
        assertThat(second.path("items")).hasSize(1);
        assertThat(third.path("items")).isEmpty();
        served.store(clipping("a").version(2).make());
        JsonNode again = json("/api/changes?after=" + third.path("next").asText());
        assertThat(again.path("items").get(0).path("record").path("version").asInt())
                .isEqualTo(2);
    }

    @Test
    void differences_are_told_row_by_row_against_the_version_that_was_copied() throws IOException {
        served.store(clipping("a").titled("Before").make());
        served.store(clipping("b")
                .decided(Decision.REPRINT)
                .arrived(NOON.plusSeconds(9))
                .make(new Copy("a", "Wire", 1, 1, 80, 0.9, "rule", 9L), null));
        served.store(clipping("a")
                .version(2)
                .titled("After")
                .arrived(NOON.plusSeconds(99))
                .make());
        JsonNode compared = json("/api/differences/b");
        assertThat(compared.path("source").path("title").asText()).isEqualTo("Before");
        assertThat(compared.path("rows").findValuesAsText("mark")).containsOnly("SAME");
        assertThat(served.get("/api/differences/a").statusCode()).isEqualTo(404);
    }

    @Test
    void a_search_finds_what_the_watch_of_the_same_query_would_be_told() throws IOException {
        served.store(
                clipping("a").titled("Velda dam bursts").make(),
                clipping("b").titled("Dam in Velda bursts").make());
        await().untilAsserted(() -> assertThat(
                        json("/api/search?q=%22velda%20dam%22").path("items").findValuesAsText("title"))
                .containsExactly("Velda dam bursts"));
        JsonNode outcome =
                Wire.json().readTree(served.post("/api/watches/test", "").body());
        assertThat(outcome.path("status").asInt()).isEqualTo(415);
        JsonNode tested = test("{\"query\": \"\\\"velda dam\\\"\"}");
        assertThat(tested.path("alerts").asInt()).isEqualTo(1);
        assertThat(tested.path("days").get(0).path("day").asText()).isEqualTo("2026-05-04");
        assertThat(tested.path("complete").asBoolean()).isTrue();
        assertThat(test("{\"query\": \"velda\", \"kinds\": [\"REVISION\"]}")
                        .path("alerts")
                        .asInt())
                .isZero();
        assertThat(served.watches().all()).isEmpty();
    }

    @Test
    void a_wrong_query_is_told_in_a_sentence() throws IOException {
        HttpResponse<String> answer = served.get("/api/search?q=NOT%20dam");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(Wire.json().readTree(answer.body()).path("detail").asText()).contains("add a word that must");
        assertThat(served.get("/api/search").statusCode()).isEqualTo(400);
        assertThat(served.put("/api/watches/w", "{\"query\": \"(\"}").statusCode())
                .isEqualTo(400);
    }

    /** Row 15 of what a security reviewer would send on day one. */
    @Test
    void what_a_spreadsheet_would_run_is_text_in_a_csv() {
        Clipping evil = clipping("a")
                .titled("=cmd|' /C calc'!A0")
                .by("@SUM(1+1)*cmd")
                .at("-1,\"x\"\n")
                .make();
        served.store(evil);
        served.stories(story("+s", NOON, null));
        served.alerts(alert("=1", "dam", NOON));
        assertThat(served.get("/api/clippings?format=csv").body())
                .contains(",'=cmd|' /C calc'!A0,", ",'@SUM(1+1)*cmd,", ",\"'-1,\"\"x\"\"\n\",");
        assertThat(served.get("/api/stories?format=csv").body()).contains("\r\n'+s,");
        assertThat(served.get("/api/export/alerts.csv").body()).contains("\r\n'=1,dam,");
    }

    @Test
    void an_export_holds_everything() {
        for (int i = 0; i < 450; i++) {
            served.store(clipping("c" + i).arrived(NOON.plusSeconds(i / 3)).make());
        }
        HttpResponse<String> lines = served.get("/api/export/clippings.jsonl");
        assertThat(lines.body()
                        .lines()
                        .map(line -> Wire.read(line, Clipping.class).id()))
                .hasSize(450)
                .doesNotHaveDuplicates();
        HttpResponse<String> table = served.get("/api/export/clippings.csv");
        assertThat(table.body().lines()).hasSize(451);
        assertThat(table.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"clippings.csv\"");
        assertThat(served.get("/api/export/watches.csv").statusCode()).isEqualTo(404);
        assertThat(served.get("/api/export/clippings.exe").statusCode()).isEqualTo(404);
    }

    @Test
    void a_trace_tells_when_the_archive_stored_the_article_and_a_repeat_s_does_not() throws IOException {
        Instant before = Clock.systemUTC().instant().minusSeconds(1);
        served.store(clipping("a").make());
        served.trace(arrived("a", before));
        List<String> stages = json("/api/trace/a").path("steps").findValuesAsText("stage");
        assertThat(stages).containsExactly("broker", "archive");
        served.trace(arrived("a", before.plusSeconds(60)));
        assertThat(json("/api/trace/a").path("steps").findValuesAsText("stage")).containsExactly("broker");
    }

    private static Trail arrived(String id, Instant at) {
        Step step = new Step("broker", "arrived", at, "wirewatch.articles.v1-0@7");
        return new Trail(id, null, Trail.State.ARRIVED, List.of(step), 0, true);
    }

    private JsonNode test(String watch) throws IOException {
        return Wire.json()
                .readTree(served.send("POST", "/api/watches/test", watch).body());
    }

    private JsonNode json(String path) throws IOException {
        HttpResponse<String> answer = served.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Wire.json().readTree(answer.body());
    }
}
