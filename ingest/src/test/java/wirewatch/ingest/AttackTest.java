package wirewatch.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static wirewatch.ingest.Server.lines;
import static wirewatch.ingest.Server.problem;
import static wirewatch.ingest.Server.zipped;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import wirewatch.ingest.http.ArticlesEndpoint;

/** What a security reviewer would send on the first day. */
class AttackTest {

    private static final String DAM = "{\"text\":\"The dam holds.\"}";
    private static final String TOKEN = "a-token-of-the-desk";

    private static String head(Server server, String more) {
        return "POST /articles HTTP/1.1\r\nHost: 127.0.0.1:" + server.ingest.port()
                + "\r\nContent-Type: application/json\r\n" + more + "\r\n";
    }

    @Test
    void fifty_megabytes_in_a_few_kilobytes_of_gzip_are_413() {
        try (Server server = new Server()) {
            byte[] bomb = zipped(new byte[50_000_000]);
            assertThat(bomb.length).isLessThan(100_000);
            assertThat(server.post(bomb, "Content-Type", "application/json", "Content-Encoding", "gzip")
                            .statusCode())
                    .isEqualTo(413);
            assertThat(server.post(bomb, "Content-Type", "text/plain").statusCode())
                    .isIn(400, 413);
            assertThat(server.post(zipped(bomb), "Content-Type", "application/json")
                            .statusCode())
                    .isEqualTo(413);
            assertThat(server.log.entries).isEmpty();
        }
    }

    @Test
    void a_body_over_the_limit_is_413_before_it_is_read() {
        try (Server server = new Server("WIREWATCH_BODY_BYTES", "10000")) {
            String answer = server.raw(
                    head(server, "Content-Length: 99999999999999999999999\r\n").getBytes(UTF_8));
            assertThat(answer).matches("(?s)HTTP/1.1 4(00|13) .*");
            assertThat(server.raw(head(server, "Content-Length: 20000\r\n").getBytes(UTF_8)))
                    .startsWith("HTTP/1.1 413 ");
            assertThat(server.log.entries).isEmpty();
        }
    }

    @Test
    void a_chunked_body_over_the_limit_is_413_and_nothing_of_it_is_taken() {
        try (Server server = new Server("WIREWATCH_BODY_BYTES", "10000")) {
            String line = DAM + "\n";
            String chunk = Integer.toHexString(line.length() * 100) + "\r\n" + line.repeat(100) + "\r\n";
            List<byte[]> pieces = new ArrayList<>(
                    List.of(head(server, "Transfer-Encoding: chunked\r\n").getBytes(UTF_8)));
            IntStream.range(0, 6).forEach(i -> pieces.add(chunk.getBytes(UTF_8)));
            assertThat(server.raw(pieces.toArray(byte[][]::new))).startsWith("HTTP/1.1 413 ");
            assertThat(server.log.entries).isEmpty();
        }
    }

    @Test
    void too_many_articles_in_one_request_are_413() {
        try (Server server = new Server("WIREWATCH_REQUEST_ARTICLES", "10")) {
            assertThat(server.post("application/json", DAM.repeat(11)).statusCode())
                    .isEqualTo(413);
            assertThat(server.post("application/json", "{}".repeat(100_000)).statusCode())
                    .isEqualTo(413);
            assertThat(server.log.entries).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\":\"a\",\"text\":\"b\"}",
                "{\"text\":\"a\",\"n\":1",
                "{\"text\":\"a\",\"n\":00000000001}",
                "{\"text\":\"a\u0000b\"}",
                "null",
                "true"
            })
    void json_that_readers_disagree_about_is_400(String json) {
        try (Server server = new Server()) {
            HttpResponse<String> response = server.post("application/json", json);
            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(problem(response).get("detail")).asString().startsWith("line 1: MALFORMED");
        }
    }

    @Test
    void json_a_hundred_thousand_deep_and_numbers_without_end_are_400() {
        try (Server server = new Server()) {
            String deep = "{\"text\":\"a\",\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
            assertThat(server.post("application/json", deep).statusCode()).isEqualTo(400);
            assertThat(server.post("application/json", "{\"a\":".repeat(100_000))
                            .statusCode())
                    .isEqualTo(400);
            assertThat(server.post("application/json", "{\"text\":\"a\",\"n\":" + "9".repeat(1_000_000) + "}")
                            .statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    void bytes_that_are_no_text_are_cleaned_or_refused() {
        try (Server server = new Server()) {
            byte[] broken = "{\"text\":\"The dam \u00ff holds, said Élodie.\"}".getBytes(UTF_8);
            broken[16] = (byte) 0xC3;
            broken[17] = (byte) 0x28;
            assertThat(lines(server.post(broken, "Content-Type", "application/json")))
                    .hasSize(1);
            assertThat(lines(server.post("application/json", "{\"text\":\"a\\u0000b\\ud800c\"}")))
                    .hasSize(1);
            assertThat(server.log.entries.get(1).article().text()).isEqualTo("ab\uFFFDc");
            byte[] noise = new byte[1000];
            new java.util.Random(3).nextBytes(noise);
            assertThat(server.post(noise, "Content-Type", "text/plain").statusCode())
                    .isEqualTo(400);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bearer",
                "Bearer ",
                "Bearer a-token-of-the-des",
                "Bearer a-token-of-the-desk2",
                "Basic YS10b2tlbg==",
                "a-token-of-the-desk"
            })
    void without_the_token_nothing_is_read_and_the_token_is_in_no_log(String authorization) {
        Logger logger = (Logger) LoggerFactory.getLogger(ArticlesEndpoint.class);
        ListAppender<ILoggingEvent> logged = new ListAppender<>();
        logged.start();
        logger.addAppender(logged);
        try (Server server = new Server("WIREWATCH_TOKEN", TOKEN)) {
            HttpResponse<String> response = server.post(
                    DAM.getBytes(UTF_8), "Content-Type", "application/json", "Authorization", authorization);
            assertThat(response.statusCode()).isEqualTo(401);
            assertThat(response.headers().firstValue("WWW-Authenticate")).isPresent();
            assertThat(response.body()).doesNotContain(TOKEN);
            assertThat(server.log.entries).isEmpty();
            assertThat(server.post(
                                    DAM.getBytes(UTF_8),
                                    "Content-Type",
                                    "application/json",
                                    "Authorization",
                                    "bearer " + TOKEN)
                            .statusCode())
                    .isEqualTo(202);
            assertThat(logged.list)
                    .isNotEmpty()
                    .noneMatch(event -> event.getFormattedMessage().contains("a-token"));
            assertThat(server.get("/health/ready").statusCode()).isEqualTo(200);
        } finally {
            logger.detachAppender(logged);
        }
    }

    @Test
    void a_flood_is_429_with_when_to_come_again_and_health_answers() {
        try (Server server = new Server("WIREWATCH_REQUEST_RATE", "1")) {
            List<HttpResponse<String>> answers = IntStream.range(0, 10)
                    .mapToObj(i -> server.post("application/json", DAM))
                    .toList();
            assertThat(answers).extracting(HttpResponse::statusCode).contains(202, 429);
            HttpResponse<String> refused = answers.stream()
                    .filter(answer -> answer.statusCode() == 429)
                    .findFirst()
                    .orElseThrow();
            assertThat(refused.headers().firstValue("Retry-After")).contains("1");
            assertThat(server.get("/health/live").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void a_web_page_may_not_post_unless_it_has_a_token() {
        try (Server server = new Server()) {
            assertThat(server.post(DAM.getBytes(UTF_8), "Content-Type", "text/plain", "Origin", "https://evil.example")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(server.log.entries).isEmpty();
        }
    }

    @Test
    void a_body_that_dribbles_is_closed_and_others_are_served_meanwhile() throws IOException {
        try (Server server = new Server("WIREWATCH_BODY_SECONDS", "1");
                Socket slow = new Socket(InetAddress.getLoopbackAddress(), server.ingest.port())) {
            slow.setSoTimeout(20_000);
            slow.getOutputStream()
                    .write(head(server, "Content-Length: 5000\r\n").getBytes(UTF_8));
            slow.getOutputStream().write("{\"text\":\"".getBytes(UTF_8));
            slow.getOutputStream().flush();
            assertThat(server.post("application/json", DAM).statusCode()).isEqualTo(202);
            String answer = new String(slow.getInputStream().readAllBytes(), UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 408 ");
        }
    }

    @Test
    void hundreds_of_connections_that_send_nothing_or_half_a_body_leave_health_and_the_others_alone()
            throws IOException {
        List<Socket> open = new ArrayList<>();
        try (Server server = new Server("WIREWATCH_REQUESTS", "8", "WIREWATCH_BODY_SECONDS", "2")) {
            for (int i = 0; i < 300; i++) {
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.ingest.port());
                open.add(socket);
                if (i % 3 == 0) {
                    socket.getOutputStream()
                            .write((head(server, "Content-Length: 5000\r\n") + "{\"text\":").getBytes(UTF_8));
                }
            }
            assertThat(server.get("/health/live").statusCode()).isEqualTo(200);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> server.post("application/json", DAM).statusCode() == 202);
            for (Socket socket : open) {
                socket.setSoTimeout(30_000);
                assertThat(answerOrReset(socket)).matches("(?s)|HTTP/1.1 (408|429|503) .*");
            }
        } finally {
            for (Socket socket : open) {
                socket.close();
            }
        }
    }

    private static String answerOrReset(Socket socket) {
        try {
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        } catch (SocketException reset) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void more_at_one_time_than_may_be_is_503_and_health_answers() throws Exception {
        try (Server server = new Server("WIREWATCH_REQUESTS", "2")) {
            CompletableFuture<Void> held = new CompletableFuture<>();
            CountDownLatch waiting = new CountDownLatch(2);
            server.log.broker = entry -> {
                waiting.countDown();
                return held;
            };
            List<CompletableFuture<Integer>> pair = IntStream.range(0, 2)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> server.post("application/json", DAM).statusCode()))
                    .toList();
            waiting.await();
            assertThat(server.post("application/json", DAM).statusCode()).isEqualTo(503);
            assertThat(server.get("/health/live").statusCode()).isEqualTo(200);
            held.complete(null);
            assertThat(pair).extracting(CompletableFuture::join).containsOnly(202);
        }
    }

    @Test
    void what_all_requests_hold_together_is_bounded_and_given_back() throws Exception {
        try (Server server = new Server("WIREWATCH_MEMORY_BYTES", "1000000", "WIREWATCH_ARTICLE_BYTES", "900000")) {
            String large = "{\"text\":\"" + "x".repeat(200_000) + "\"}";
            CompletableFuture<Void> held = new CompletableFuture<>();
            CountDownLatch waiting = new CountDownLatch(1);
            server.log.broker = entry -> {
                waiting.countDown();
                return held;
            };
            CompletableFuture<Integer> first = CompletableFuture.supplyAsync(
                    () -> server.post("application/json", large).statusCode());
            waiting.await();
            assertThat(server.post("application/json", large).statusCode()).isEqualTo(503);
            held.complete(null);
            assertThat(first.join()).isEqualTo(202);
            assertThat(server.post("application/json", large).statusCode()).isEqualTo(202);
        }
    }

    @Test
    void line_ends_and_colours_reach_neither_answers_nor_logs() {
        Logger logger = (Logger) LoggerFactory.getLogger(ArticlesEndpoint.class);
        ListAppender<ILoggingEvent> logged = new ListAppender<>();
        logged.start();
        logger.addAppender(logged);
        try (Server server = new Server()) {
            HttpResponse<String> response =
                    server.post("application/json", "{\"a\u001b[31m\r\nERROR forged\":1,\"text\":x\u001b[2J}");
            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(logged.list)
                    .isNotEmpty()
                    .allSatisfy(event -> assertThat(event.getFormattedMessage()).doesNotContain("\u001b", "\n", "\r"));
        } finally {
            logger.detachAppender(logged);
        }
    }
}
