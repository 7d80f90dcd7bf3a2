package wirewatch.ingest.send;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javalin.Javalin;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.apache.kafka.common.errors.TimeoutException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wirewatch.ingest.Server;

class SenderTest {

    private static final InputStream NOTHING = InputStream.nullInputStream();

    private final Told told = new Told();
    private final AtomicLong nanos = new AtomicLong();

    @TempDir
    Path folder;

    private static String article(int number) {
        return "{\"id\":\"a" + number + "\",\"text\":\"Report number " + number + " on the dam.\"}\n";
    }

    private SendResult send(SendSettings settings, String... names) {
        return send(settings, NOTHING, names);
    }

    /** Time passes only by waiting. */
    private SendResult send(SendSettings settings, InputStream stdin, String... names) {
        try {
            Sender sender = new Sender(settings, pause -> nanos.addAndGet(pause.toNanos()), nanos::get);
            return sender.send(Inputs.of(List.of(names), stdin), told);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static SendSettings to(Server server) {
        return SendSettings.to(URI.create("http://127.0.0.1:" + server.ingest.port()), null);
    }

    private String file(String name, String content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, content).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_folder_of_all_kinds_arrives_whole_and_in_the_order_of_its_names() {
        file("a/1.txt", "The dam holds.");
        file("a/2.jsonl", article(2) + article(3));
        file("b.json", "[" + article(4) + "," + article(5) + "]");
        file("c.html", "<html><body><p>The dam holds, the mayor said on Monday evening.</p></body></html>");
        file(".git/config", "nothing to send");
        file("d/.hidden.txt", "nothing to send");
        try (Server server = new Server()) {
            SendResult result = send(to(server), folder.toString());
            assertThat(result.isComplete()).isTrue();
            assertThat(result.accepted()).isEqualTo(6);
            assertThat(server.log.entries)
                    .extracting(entry -> String.valueOf(entry.article().id()))
                    .hasSize(6)
                    .containsSubsequence("a2", "a3", "a4", "a5");
            assertThat(server.log.entries.get(0).article().text()).isEqualTo("The dam holds.");
            assertThat(told.accepted).isEqualTo(6);
            assertThat(told.bytes).isPositive();
        }
    }

    @Test
    void what_cannot_be_read_is_told_by_file_and_line_and_the_rest_arrives() {
        String lines = file("a.jsonl", article(1) + "{\"text\":oops}\n" + article(2));
        String picture = file("b.txt", "%PDF-1.4");
        try (Server server = new Server("WIREWATCH_ARTICLE_BYTES", "1000")) {
            String large = file("c.txt", "word ".repeat(400));
            SendResult result = send(to(server), lines, picture, large);
            assertThat(result.accepted()).isEqualTo(2);
            assertThat(result.rejected()).isEqualTo(3);
            assertThat(result.isComplete()).isFalse();
            assertThat(result.unsent()).isZero();
            assertThat(told.rejections.get(0)).startsWith(lines + ":2: MALFORMED: line 2, column ");
            assertThat(told.rejections.get(1)).startsWith(picture + ":1: UNREADABLE: no article, but a PDF");
            assertThat(told.rejections.get(2)).startsWith(large + ":1: TOO_LARGE: an article of ");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void many_batches_arrive_once_each(int inFlight) {
        StringBuilder lines = new StringBuilder();
        IntStream.range(0, 1000).forEach(i -> lines.append(article(i)));
        try (Server server = new Server()) {
            SendResult result = send(
                    to(server).withBatchArticles(7).withInFlight(inFlight),
                    new ByteArrayInputStream(lines.toString().getBytes(UTF_8)),
                    "-");
            assertThat(result.accepted()).isEqualTo(1000);
            assertThat(server.log.entries).hasSize(1000).doesNotHaveDuplicates();
            if (inFlight == 1) {
                assertThat(server.log.entries)
                        .extracting(entry -> entry.article().id())
                        .containsExactlyElementsOf(
                                IntStream.range(0, 1000).mapToObj(i -> "a" + i).toList());
            }
        }
    }

    @Test
    @SuppressWarnings("try") // closed in the middle on purpose
    void an_article_on_standard_input_does_not_wait_for_its_batch_to_fill() throws Exception {
        try (Server server = new Server();
                PipedOutputStream crawler = new PipedOutputStream();
                PipedInputStream stdin = new PipedInputStream(crawler)) {
            Sender sender = new Sender(to(server));
            CompletableFuture<SendResult> result = CompletableFuture.supplyAsync(() -> {
                try {
                    return sender.send(Inputs.of(List.of("-"), stdin), told);
                } catch (IOException | InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
            crawler.write((article(1) + article(2)).getBytes(UTF_8));
            crawler.flush();
            Awaitility.await().until(() -> server.log.entries.size() >= 1);
            crawler.close();
            assertThat(result.get().accepted()).isEqualTo(2);
        }
    }

    @Test
    void a_server_that_has_too_much_to_do_is_asked_again_later() {
        try (Server server = new Server()) {
            Deque<Boolean> answers = new ArrayDeque<>(List.of(false, false, true));
            server.log.broker = entry -> Boolean.FALSE.equals(answers.poll())
                    ? CompletableFuture.failedFuture(new TimeoutException("expired"))
                    : CompletableFuture.completedFuture(null);
            SendResult result = send(to(server), file("a.jsonl", article(1)));
            assertThat(result.isComplete()).isTrue();
            assertThat(told.waits)
                    .hasSize(2)
                    .allSatisfy(why -> assertThat(why).contains("503", "does not take articles"));
            assertThat(told.pauses)
                    .as("as the server asks")
                    .allSatisfy(pause -> assertThat(pause).isGreaterThanOrEqualTo(Duration.ofSeconds(2)));
        }
    }

    @Test
    void a_server_that_is_not_there_is_given_up_with_where_to_go_on() {
        SendSettings nowhere =
                SendSettings.to(URI.create("http://127.0.0.1:1"), null).withPatience(Duration.ofSeconds(30));
        String file = file("a.jsonl", article(1) + article(2));
        SendResult result = send(nowhere, file);
        assertThat(result.failure())
                .startsWith("gave up after 30 seconds: no server answers at http://127.0.0.1:1/articles");
        assertThat(result.unsent()).isEqualTo(2);
        assertThat(result.firstUnsent()).hasToString(file + ":1");
        assertThat(result.isComplete()).isFalse();
        assertThat(told.pauses).hasSizeBetween(4, 20);
        assertThat(told.result).isEqualTo(result);
    }

    @Test
    void the_token_is_sent_and_a_wrong_one_ends_it_at_once() {
        try (Server server = new Server("WIREWATCH_TOKEN", "a-token-of-the-desk")) {
            String file = file("a.jsonl", article(1));
            SendSettings right = SendSettings.to(server.ingest.url(), "a-token-of-the-desk");
            assertThat(right).asString().doesNotContain("a-token");
            assertThat(send(right, file).isComplete()).isTrue();
            SendResult refused = send(SendSettings.to(server.ingest.url(), "wrong"), file);
            assertThat(refused.failure()).contains("--token");
            assertThat(refused.unsent()).isEqualTo(1);
            assertThat(told.waits).isEmpty();
        }
    }

    @Test
    void a_batch_too_large_for_the_server_is_halved_until_it_fits() {
        try (Server server = new Server("WIREWATCH_REQUEST_ARTICLES", "3")) {
            StringBuilder lines = new StringBuilder();
            IntStream.range(0, 20).forEach(i -> lines.append(article(i)));
            SendResult result = send(to(server), file("a.jsonl", lines.toString()));
            assertThat(result.isComplete()).isTrue();
            assertThat(server.log.entries)
                    .extracting(entry -> entry.article().id())
                    .containsExactlyElementsOf(
                            IntStream.range(0, 20).mapToObj(i -> "a" + i).toList());
        }
    }

    @Test
    void articles_that_the_server_rejects_all_are_told_by_their_own_place() {
        try (Server server = new Server("WIREWATCH_ARTICLE_BYTES", "1000")) {
            String large = "{\"text\":\"" + "word ".repeat(300) + "\"}\n";
            String file = file("a.jsonl", "\n" + large + large);
            SendResult result = send(to(server), file);
            assertThat(result.rejected()).isEqualTo(2);
            assertThat(told.rejections).hasSize(2);
            assertThat(told.rejections.get(1)).startsWith(file + ":3: TOO_LARGE: ");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 202, 301, 404, 415})
    void a_server_that_is_no_ingest_is_recognised(int status) {
        byte[] page = "<html>Welcome\u001b[31m</html>".getBytes(UTF_8);
        Javalin other = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.jetty.host = "127.0.0.1";
            config.jetty.port = 0;
            config.routes.post("/articles", context -> context.status(status).result(page));
        });
        other.start();
        try {
            SendSettings settings = SendSettings.to(URI.create("http://127.0.0.1:" + other.port()), null);
            SendResult result = send(settings, file("a.jsonl", article(1)));
            assertThat(result.accepted()).isZero();
            assertThat(result.unsent()).isEqualTo(1);
            assertThat(result.failure()).contains("Welcome").doesNotContain("\u001b");
        } finally {
            other.stop();
        }
    }

    @Test
    void a_file_that_is_not_there_is_named_before_anything_is_sent() {
        assertThatThrownBy(() -> Inputs.of(
                        List.of(file("a.txt", "x"), folder.resolve("none").toString()), NOTHING))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("none");
    }

    @Test
    void a_file_that_cannot_be_opened_is_told_of_and_the_next_is_sent() throws InterruptedException {
        Inputs inputs = new Inputs(
                List.of(
                        new Inputs.Part("gone.txt", () -> {
                            throw new NoSuchFileException("gone.txt");
                        }),
                        new Inputs.Part(
                                "b.jsonl",
                                () -> new ByteArrayInputStream(article(1).getBytes(UTF_8)))),
                -1);
        try (Server server = new Server()) {
            SendResult result = new Sender(to(server)).send(inputs, told);
            assertThat(result.accepted()).isEqualTo(1);
            assertThat(told.rejections).singleElement().asString().contains("gone.txt", "cannot be read");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:8080", "ftp://localhost", "http:8080", "/articles"})
    void an_address_that_is_none_is_refused_with_an_example(String address) {
        assertThatThrownBy(() -> SendSettings.to(URI.create(address), null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("such as http://127.0.0.1:8080");
    }

    @Test
    void an_address_without_a_path_gets_the_usual_one() {
        assertThat(SendSettings.to(URI.create("http://news.example:8080"), null).to())
                .hasToString("http://news.example:8080/articles");
        assertThat(SendSettings.to(URI.create("http://news.example/in/articles"), null)
                        .to())
                .hasToString("http://news.example/in/articles");
    }
}
