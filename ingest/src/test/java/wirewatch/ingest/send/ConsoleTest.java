package wirewatch.ingest.send;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import wirewatch.contract.Rejection;
import wirewatch.ingest.read.Position;

class ConsoleTest {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final AtomicLong nanos = new AtomicLong();

    private Console console(boolean terminal, long total) {
        return new Console(new PrintStream(written, true, UTF_8), terminal, total, nanos::get);
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private String text() {
        return written.toString(UTF_8);
    }

    @Test
    void on_a_terminal_a_bar_grows_and_is_gone_at_the_end() {
        Console console = console(true, 1000);
        pass(Duration.ofSeconds(1));
        console.read(500);
        console.accepted(1234);
        assertThat(text()).contains("[############............]  50 %  0 articles");
        pass(Duration.ofSeconds(1));
        console.read(1000);
        assertThat(text()).endsWith("[########################] 100 %  1,234 articles, 617/s");
        console.done(new SendResult(1234, 0, 0, null, null, Duration.ofSeconds(2)));
        assertThat(text()).endsWith("\r\u001b[K1,234 accepted, 0 rejected, in 2.0 s (617 articles/s)\n");
    }

    @Test
    void elsewhere_a_line_comes_now_and_then_without_control_characters() {
        Console console = console(false, 1000);
        for (int i = 0; i < 25; i++) {
            pass(Duration.ofSeconds(1));
            console.read(i * 40L);
            console.accepted(10);
        }
        assertThat(text().lines()).hasSize(2).allMatch(line -> line.endsWith("/s"));
        assertThat(text()).doesNotContain("\r", "\u001b");
    }

    @Test
    void without_a_known_size_there_is_no_bar() {
        Console console = console(true, -1);
        pass(Duration.ofSeconds(1));
        console.read(500);
        assertThat(text()).isEqualTo("\r\u001b[K0 articles, 0/s");
    }

    @Test
    void a_rejected_article_is_a_line_that_cannot_move_the_cursor() {
        Console console = console(false, -1);
        console.rejected(new Position("a\u001b[2J.jsonl", 7, 0), Rejection.MALFORMED, "expected {");
        assertThat(text()).isEqualTo("a\\u001b[2J.jsonl:7: MALFORMED: expected {\n");
    }

    @Test
    void a_terminal_is_not_flooded_with_rejections() {
        Console console = console(true, -1);
        for (int i = 1; i <= 1000; i++) {
            console.rejected(new Position("a.jsonl", i, 0), Rejection.MALFORMED, "expected {");
        }
        assertThat(text())
                .contains("a.jsonl:100: ", "further rejected articles are only counted")
                .doesNotContain("a.jsonl:101: ");
    }

    @Test
    void waiting_for_the_same_thing_is_told_once_where_it_would_fill_a_log() {
        Console console = console(false, -1);
        for (int i = 0; i < 5; i++) {
            console.waiting("no server answers", Duration.ofMillis(1500));
        }
        assertThat(text()).isEqualTo("waiting 1.5 s: no server answers\n");
    }

    @Test
    void the_end_says_what_was_not_sent_and_how_to_go_on() {
        console(false, -1)
                .done(new SendResult(
                        10, 2, 5, new Position("a.jsonl", 13, 0), "gave up after 120 seconds", Duration.ofSeconds(4)));
        assertThat(text()).isEqualTo("""
                        10 accepted, 2 rejected, in 4.0 s (3 articles/s)
                        gave up after 120 seconds
                        not sent: 5 articles read, and what follows them; go on from a.jsonl:13, or send all again: nothing doubles
                        """);
    }
}
