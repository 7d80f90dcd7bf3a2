package wirewatch.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class Utf8CharsTest {

    /** Where the bounds of UTF-8 lie, and ends and middles of longer characters. */
    private static final int[] TELLING = {
        0x00, 0x1F, 0x20, 0x22, 0x41, 0x5C, 0x6E, 0x75, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBE, 0xBF, 0xC1, 0xC2,
        0xDF, 0xE0, 0xE2, 0xED, 0xEF, 0xF0, 0xF3, 0xF4, 0xF5, 0xFF
    };

    private final Utf8Chars chars = new Utf8Chars();

    @Test
    void it_takes_what_the_decoder_of_java_takes_and_reads_the_same() {
        Random random = new Random(17);
        int sound = 0;
        for (int round = 0; round < 200_000; round++) {
            byte[] bytes = new byte[1 + random.nextInt(6)];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) TELLING[random.nextInt(TELLING.length)];
            }
            String expected = strict(bytes);
            sound += expected == null ? 0 : 1;
            assertThat(chars.read(bytes) ? new String(chars.chars(), 0, chars.size()) : null)
                    .isEqualTo(expected);
        }
        assertThat(sound).isBetween(10_000, 190_000);
    }

    @Test
    void what_it_calls_clean_holds_nothing_to_scrub() {
        Random random = new Random(18);
        List<String> parts = List.of(
                "a",
                "\\n",
                "\\\\",
                "\\\"",
                "\\u0041",
                "\\u0007",
                "\\ud83d",
                "\\udE00",
                "\\b",
                "\\f",
                "\\/",
                "\u007F",
                "\uFFFE",
                "\uFFFF",
                "\uFFFD",
                "\u201C",
                "\u0085",
                "\uD83D\uDE00",
                " ",
                "u",
                "\\t");
        SafeJson json = new SafeJson(1_000);
        int clean = 0;
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder("{\"text\": \"");
            for (int i = random.nextInt(5); i >= 0; i--) {
                text.append(parts.get(random.nextInt(parts.size())));
            }
            assertThat(chars.read((text + "\"}").getBytes(StandardCharsets.UTF_8)))
                    .isTrue();
            JsonNode node = json.sound(chars.chars(), chars.size());
            if (node != null && chars.isClean()) {
                clean++;
                String read = node.get("text").asText();
                assertThat(Scrub.of(read)).isEqualTo(read);
            }
        }
        assertThat(clean).isGreaterThan(1_000);
    }

    private static @Nullable String strict(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
