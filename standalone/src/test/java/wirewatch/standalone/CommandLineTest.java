package wirewatch.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import wirewatch.standalone.broker.FolderLock;
import wirewatch.standalone.broker.FreePort;

/** What goes wrong for users is said in a sentence that says what to do, without a stack, and with an exit code. */
class CommandLineTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void a_threshold_that_there_is_not_is_said_with_those_that_there_are() throws IOException {
        Path article = Files.writeString(folder.resolve("a.txt"), "The dam above Liska held through the night.");

        assertThat(run("decide", article.toString(), "--what-if", "copy.words=0.5"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("no threshold is called copy.words").contains("copy.own-words, ");
    }

    @Test
    void another_threshold_is_shown_by_what_it_would_change() throws IOException {
        String text =
                "Engineers opened two gates of the dam above Liska on Monday after nine days of rain, officials said.";
        Path one = Files.writeString(folder.resolve("a.txt"), text);
        Path other = Files.writeString(folder.resolve("b.txt"), text.replace("Monday", "Tuesday"));

        assertThat(run("decide", one.toString(), other.toString(), "--what-if", "copy.same-text=1"))
                .isZero();
        assertThat(out.toString().lines())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains("\"now\":{\"decision\":\"REPRINT\"")
                        .contains("\"then\":{\"decision\":"));
        assertThat(err.toString()).contains("1 of 2 would be decided otherwise with copy.same-text=1");
    }

    @Test
    void a_port_in_use_is_said() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            assertThat(run("up", "--data", folder.toString(), "--port", port)).isEqualTo(1);
            assertThat(err.toString()).contains("port " + port + " is in use").contains("--port N");
        }
    }

    @Test
    void a_brokers_port_in_use_is_said() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            assertThat(run("up", "--data", folder.toString(), "--port", "0", "--broker-port", port))
                    .isEqualTo(1);
            assertThat(err.toString()).contains("port " + port + " is in use").contains("--broker-port");
        }
    }

    @Test
    void a_data_folder_in_use_is_said() {
        try (FolderLock held = FolderLock.take(folder)) {
            assertThat(held).isNotNull();
            assertThat(run("up", "--data", folder.toString(), "--port", "0")).isEqualTo(1);
            assertThat(err.toString()).contains("in use by process").contains("--data DIR");
        }
    }

    @Test
    void a_data_folder_that_cannot_be_is_said() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(run("up", "--data", file.toString(), "--port", "0")).isEqualTo(1);
        assertThat(err.toString()).contains(file.toString()).contains("--data DIR");
    }

    @ParameterizedTest
    @MethodSource("stages")
    void a_broker_that_is_not_there_is_said(List<String> stage) {
        String nowhere = "127.0.0.1:" + FreePort.take();
        String[] arguments =
                Stream.concat(stage.stream(), Stream.of("--bootstrap", nowhere)).toArray(String[]::new);
        assertThat(run(arguments)).isEqualTo(1);
        assertThat(err.toString())
                .contains("no Kafka broker answers at " + nowhere)
                .contains("--bootstrap HOST:PORT");
    }

    private static Stream<List<String>> stages() {
        return Stream.of(
                List.of("ingest", "--port=0"),
                List.of("processor", "--port=0"),
                List.of("sink", "--port=0"),
                List.of("dlq", "list"),
                List.of("dlq", "replay"));
    }

    @Test
    void a_wirewatch_that_is_not_there_is_said() {
        String nowhere = "http://localhost:" + FreePort.take();
        assertThat(run("watch", "list", "--to", nowhere)).isEqualTo(1);
        assertThat(err.toString()).contains("nothing answers at " + nowhere).contains("wirewatch up");
    }

    @Test
    void wrong_usage_is_exit_code_2_and_shows_the_usage() {
        assertThat(run("up", "--nonsense")).isEqualTo(2);
        assertThat(err.toString()).contains("--nonsense").contains("Usage: wirewatch up");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_has_a_help_that_shows_an_example(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(out.toString())
                .contains("Usage: wirewatch " + command)
                .containsPattern("Examples:\\R  .*wirewatch " + command);
    }

    private static Stream<String> commands() {
        return Main.commandLine().getSubcommands().keySet().stream();
    }

    private int run(String... arguments) {
        CommandLine line = Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        int code = line.execute(arguments);
        assertThat(err.toString()).doesNotContain("\tat ");
        return code;
    }
}
