package wirewatch.sink.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FrameTest {

    private static String framed(String json) {
        return new String(Frame.of("1.a", "alert", json.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    @Test
    void json_without_line_ends_is_one_line_of_data() {
        assertThat(framed("{\"a\":\"ü\uD83D\uDE00\"}"))
                .isEqualTo("id: 1.a\nevent: alert\ndata: {\"a\":\"ü\uD83D\uDE00\"}\n\n");
    }

    @Test
    void no_line_end_of_any_kind_ends_the_data() {
        assertThat(framed("{\n\"a\":\r1,\r\n\"b\":2\n\r}\r"))
                .isEqualTo(
                        "id: 1.a\nevent: alert\ndata: {\ndata: \"a\":\ndata: 1,\ndata: \"b\":2\ndata: \ndata: }\ndata: \n\n");
    }

    @Test
    void lines_are_those_that_a_reader_of_the_standard_takes_for_lines() {
        String[] parts = {"\r", "\n", "x", "é", "data: ", "id: 7", " "};
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder json = new StringBuilder();
            for (int left = random.nextInt(12); left > 0; left--) {
                json.append(parts[random.nextInt(parts.length)]);
            }
            String expected = json.toString().replaceAll("\\r\\n|\\r|\\n", "\ndata: ");
            assertThat(framed(json.toString())).isEqualTo("id: 1.a\nevent: alert\ndata: " + expected + "\n\n");
        }
    }
}
