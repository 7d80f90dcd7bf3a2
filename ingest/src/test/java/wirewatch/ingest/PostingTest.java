package wirewatch.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static wirewatch.ingest.Server.lines;
import static wirewatch.ingest.Server.problem;
import static wirewatch.ingest.Server.zipped;

import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wirewatch.contract.Article;
import wirewatch.contract.ArticleId;

class PostingTest {

    private static final String DAM =
            "{\"id\":\"dam\",\"url\":\"https://news.example/dam?utm_source=x\",\"text\":\"The dam holds.\"}";
    private static final String FIRE = "{\"text\":\"The fire is out.\"}";
    private static final String LONG_TEXT = "The lake behind the dam has risen by two metres since Monday. ".repeat(50);

    private final Server server = new Server(
            "WIREWATCH_BODY_BYTES", "100000", "WIREWATCH_ARTICLE_BYTES", "2000", "WIREWATCH_REQUEST_ARTICLES", "50");

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void one_object_is_accepted_once_the_log_has_it_under_its_key() {
        HttpResponse<String> response = server.post("application/json", DAM);
        assertThat(response.statusCode()).isEqualTo(202);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/x-ndjson");
        assertThat(response.body()).isEqualTo("{\"line\":1,\"id\":\"dam\",\"status\":\"accepted\"}\n");
        assertThat(server.log.entries).singleElement().satisfies(entry -> {
            assertThat(entry.key()).isEqualTo(ArticleId.hash("https://news.example/dam"));
            assertThat(entry.article().text()).isEqualTo("The dam holds.");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/x-ndjson", "application/ld+json; charset=utf-8"})
    void arrays_and_lines_get_one_line_an_article_in_their_order(String type) {
        assertThat(lines(server.post(type, "[" + DAM + ",\n" + FIRE + "]")))
                .extracting(line -> line.get("line"))
                .containsExactly(1, 2);
        assertThat(lines(server.post(type, DAM + "\n" + FIRE + "\n")))
                .extracting(line -> line.get("status"))
                .containsOnly("accepted");
        assertThat(server.log.entries).hasSize(4);
    }

    @Test
    void what_cannot_be_read_is_told_by_line_beside_what_was_accepted() {
        HttpResponse<String> response =
                server.post("application/x-ndjson", DAM + "\n{\"text\":oops}\n\n{\"title\":\"none\"}\n" + FIRE);
        assertThat(response.statusCode()).isEqualTo(202);
        List<Map<String, Object>> lines = lines(response);
        assertThat(lines).extracting(line -> line.get("line")).containsExactly(1, 2, 4, 5);
        assertThat(lines)
                .extracting(line -> line.get("status"))
                .containsExactly("accepted", "rejected", "rejected", "accepted");
        assertThat(lines).extracting(line -> line.get("reason")).containsExactly(null, "MALFORMED", "NO_TEXT", null);
        assertThat(String.valueOf(lines.get(1).get("detail"))).startsWith("line 2, column ");
        assertThat(server.log.entries).hasSize(2);
    }

    @Test
    void nothing_that_can_be_read_is_400_with_line_and_reason() {
        HttpResponse<String> response = server.post("application/json", "\n{\"text\":oops}");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(String.valueOf(problem(response).get("detail"))).startsWith("line 2: MALFORMED, line 2, column ");
        assertThat(problem(response).get("errors")).asString().contains("line=2", "MALFORMED");
        assertThat(server.post("application/json", "").statusCode()).isEqualTo(400);
        assertThat(server.log.entries).isEmpty();
    }

    @Test
    void a_text_and_a_page_are_one_article_each() {
        assertThat(server.post("text/plain", "{The dam} holds.").statusCode()).isEqualTo(202);
        assertThat(server.post("text/html", "<html><p>The dam holds, the mayor said on Monday.</p></html>")
                        .statusCode())
                .isEqualTo(202);
        assertThat(server.log.entries).hasSize(2);
        assertThat(server.log.entries.get(0).article().text()).isEqualTo("{The dam} holds.");
        assertThat(server.log.entries.get(0).key()).isEqualTo(ArticleId.key(Article.ofText("{The dam} holds.")));
    }

    @Test
    void a_charset_that_is_said_is_followed() {
        byte[] latin = "Die Straße bleibt gesperrt.".getBytes(Charset.forName("ISO-8859-1"));
        assertThat(server.post(latin, "Content-Type", "text/plain; charset=iso-8859-1")
                        .statusCode())
                .isEqualTo(202);
        assertThat(server.log.entries.get(0).article().text()).isEqualTo("Die Straße bleibt gesperrt.");
        assertThat(server.post("text/plain; charset=klingon", "x").statusCode()).isEqualTo(415);
    }

    @Test
    void without_a_content_type_the_content_tells() {
        assertThat(server.post(DAM.getBytes(UTF_8)).statusCode()).isEqualTo(202);
        assertThat(server.post(DAM.getBytes(UTF_8), "Content-Type", "application/octet-stream")
                        .statusCode())
                .isEqualTo(202);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/x-www-form-urlencoded", "image/png", "multipart/form-data; boundary=x", "nonsense"})
    void other_types_are_415_and_the_answer_says_what_to_send(String type) {
        HttpResponse<String> response = server.post(type, DAM);
        assertThat(response.statusCode()).isEqualTo(415);
        assertThat(problem(response).get("detail")).asString().contains("Content-Type: application/json");
    }

    @Test
    void gzip_is_taken_and_other_encodings_are_not() {
        assertThat(server.post(
                                zipped((DAM + "\n" + FIRE).getBytes(UTF_8)),
                                "Content-Type",
                                "application/json",
                                "Content-Encoding",
                                "gzip")
                        .statusCode())
                .isEqualTo(202);
        assertThat(server.log.entries).hasSize(2);
        assertThat(server.post(DAM.getBytes(UTF_8), "Content-Type", "application/json", "Content-Encoding", "br")
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void a_gzip_that_breaks_off_is_told_of() {
        byte[] whole = zipped(DAM.getBytes(UTF_8));
        HttpResponse<String> response = server.post(
                java.util.Arrays.copyOf(whole, 30), "Content-Encoding", "gzip", "Content-Type", "application/json");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(problem(response).get("detail")).asString().contains("damaged or cut short");
    }

    @Test
    void an_article_too_large_for_a_record_is_rejected_by_itself() {
        List<Map<String, Object>> lines =
                lines(server.post("application/json", DAM + "\n{\"text\":\"" + LONG_TEXT + "\"}"));
        assertThat(lines).extracting(line -> line.get("reason")).containsExactly(null, "TOO_LARGE");
        assertThat(server.log.entries).hasSize(1);
    }

    @Test
    void an_article_too_large_for_the_broker_is_rejected_by_itself() {
        server.log.broker = entry -> entry.key().equals(ArticleId.hash("https://news.example/dam"))
                ? CompletableFuture.failedFuture(new RecordTooLargeException("too large"))
                : CompletableFuture.completedFuture(null);
        List<Map<String, Object>> lines = lines(server.post("application/json", DAM + "\n" + FIRE));
        assertThat(lines).extracting(line -> line.get("reason")).containsExactly("TOO_LARGE", null);
    }

    @Test
    void what_is_held_back_by_a_full_disk_is_503_with_the_reason_and_taken_once_there_is_room() {
        try (Server server = new Server()) {
            server.hold = "the disk is nearly full";
            HttpResponse<String> answer = server.post("application/json", DAM);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("the disk is nearly full");
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(server.get("/health/ready").statusCode()).isEqualTo(503);
            server.hold = null;
            assertThat(server.post("application/json", DAM).statusCode()).isEqualTo(202);
        }
    }

    @Test
    void a_broker_that_does_not_take_it_is_503_with_when_to_come_again() {
        server.log.broker = entry -> CompletableFuture.failedFuture(new TimeoutException("expired"));
        HttpResponse<String> response = server.post("application/json", DAM);
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Retry-After")).contains("2");
        assertThat(problem(response).get("detail"))
                .asString()
                .contains("nothing doubles")
                .doesNotContain("expired");
        server.log.broker = entry -> CompletableFuture.completedFuture(null);
        assertThat(server.post("application/json", DAM).statusCode()).isEqualTo(202);
    }

    @Test
    void one_article_that_is_not_safe_leaves_the_whole_request_unacknowledged() {
        server.log.broker = entry -> entry.key().equals(ArticleId.hash("https://news.example/dam"))
                ? CompletableFuture.completedFuture(null)
                : CompletableFuture.failedFuture(new TimeoutException("expired"));
        assertThat(server.post("application/json", DAM + "\n" + FIRE).statusCode())
                .isEqualTo(503);
    }

    @Test
    void a_broker_that_says_nothing_is_not_waited_for_without_end() {
        try (Server impatient = new Server("WIREWATCH_BROKER_SECONDS", "1")) {
            impatient.log.broker = entry -> new CompletableFuture<>();
            assertThat(impatient.post("application/json", DAM).statusCode()).isEqualTo(503);
        }
    }

    @Test
    void after_a_first_article_that_fails_no_further_one_is_tried() {
        server.log.broker = entry -> CompletableFuture.failedFuture(new TimeoutException("no metadata"));
        assertThat(server.post("application/json", DAM + "\n" + FIRE).statusCode())
                .isEqualTo(503);
        assertThat(server.log.entries).hasSize(1);
    }

    @Test
    void health_says_whether_the_broker_answers() {
        assertThat(server.get("/health/live").statusCode()).isEqualTo(200);
        assertThat(server.get("/health/ready").statusCode()).isEqualTo(200);
        server.log.trouble = "the broker does not answer";
        assertThat(server.get("/health/ready").statusCode()).isEqualTo(503);
        assertThat(server.get("/health/ready").body()).contains("the broker does not answer");
        assertThat(server.get("/health/live").statusCode()).isEqualTo(200);
    }

    @Test
    void a_port_in_use_says_what_to_do() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> new Server("WIREWATCH_PORT", String.valueOf(server.ingest.port())).close()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("port " + server.ingest.port() + " is in use")
                .hasMessageContaining("WIREWATCH_PORT");
    }
}
