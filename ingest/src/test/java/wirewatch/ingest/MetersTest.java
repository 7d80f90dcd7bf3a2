package wirewatch.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import wirewatch.contract.Trace;

/** What an operator sees of the door. */
class MetersTest {

    private static final String CALLER = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    private final Server server = new Server("WIREWATCH_TOKEN", "open sesame");

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void articles_are_counted_by_result_and_requests_by_status() {
        send("{\"text\":\"one\"}\n{\"text\":\"two\"}\n{\"title\":\"no text\"}\n");
        send("{]");
        server.post("application/json", "{\"text\":\"without a token\"}");
        assertThat(articles("accepted")).isEqualTo(2);
        assertThat(articles("no_text")).isEqualTo(1);
        assertThat(articles("malformed")).isEqualTo(1);
        assertThat(requests("202")).isEqualTo(1);
        assertThat(requests("401")).isEqualTo(1);
        assertThat(server.meters.get("wirewatch.ingest.request").timer().count())
                .isEqualTo(3);
    }

    @Test
    void no_series_grows_with_what_is_delivered() {
        send("{\"text\":\"one\",\"url\":\"https://a.example/1\",\"source\":\"A\"}");
        int series = server.meters.getMeters().size();
        for (int i = 2; i < 50; i++) {
            send("{\"text\":\"one\",\"url\":\"https://a" + i + ".example/1\",\"source\":\"A" + i + "\"}");
        }
        assertThat(server.meters.getMeters()).hasSize(series);
    }

    @Test
    void every_article_gets_a_step_of_its_caller_s_trace_or_a_trace_of_its_own() {
        server.post(
                "{\"text\":\"one\"}\n{\"text\":\"two\"}\n".getBytes(UTF_8),
                "Authorization",
                "Bearer open sesame",
                "traceparent",
                CALLER);
        send("{\"text\":\"three\"}\n{\"text\":\"four\"}\n");
        assertThat(server.log.entries)
                .extracting(entry -> Trace.id(entry.trace()))
                .startsWith(Trace.id(CALLER), Trace.id(CALLER))
                .doesNotContainNull();
        assertThat(server.log.entries).extracting(FakeLog.Entry::trace).doesNotHaveDuplicates();
        assertThat(server.log.entries.subList(2, 4))
                .extracting(entry -> Trace.id(entry.trace()))
                .doesNotHaveDuplicates()
                .doesNotContain(Trace.id(CALLER));
    }

    private void send(String lines) {
        server.post(
                lines.getBytes(UTF_8), "Content-Type", "application/x-ndjson", "Authorization", "Bearer open sesame");
    }

    private double articles(String result) {
        return server.meters
                .get("wirewatch.ingest.articles")
                .tag("result", result)
                .counter()
                .count();
    }

    private double requests(String status) {
        return server.meters
                .get("wirewatch.ingest.requests")
                .tag("status", status)
                .counter()
                .count();
    }
}
