package wirewatch.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstantsTest {

    private static final long YEAR_ZERO = Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
    private static final long YEAR_TEN_THOUSAND =
            Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

    @Test
    void whatever_instant_is_written_is_read_as_the_same() {
        Random random = new Random(20261122);
        int[] nanos = {0, 120_000_000, 7_000, 999_999_999, 1};
        for (int i = 0; i < 20_000; i++) {
            Instant instant =
                    Instant.ofEpochSecond(random.nextLong(YEAR_ZERO, YEAR_TEN_THOUSAND), nanos[i % nanos.length]);
            assertThat(Instants.read(instant.toString())).isEqualTo(instant);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-14T09:26:53+02:00",
                "+12026-03-14T09:26:53Z",
                "2026-03-14T24:00:00Z",
                "2026-03-14T09:26:53.Z",
                "2024-02-29T00:00:00.5Z",
                "2026-03-14T09:26:53.123456789Z"
            })
    void every_form_that_the_formatter_knows_is_read_as_it_reads_it(String text) throws JsonProcessingException {
        assertThat(Wire.json().readValue('"' + text + '"', Instant.class)).isEqualTo(Instant.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-14",
                "2026-02-30T09:26:53Z",
                "2026-13-14T09:26:53Z",
                "2026-03-14T09:26:53.1234567890Z",
                "2026-03-14T09:26:53.12x4Z",
                "2026-03-14T09:26:5٣Z",
                "2026-03-14 09:26:53Z",
                "2026-03-14T09:26:53"
            })
    void what_names_no_instant_is_refused_with_the_text(String text) {
        assertThat(Instants.read(text)).isNull();
        assertThatThrownBy(() -> Wire.json().readValue('"' + text + '"', Instant.class))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageContaining(text);
    }

    @Test
    void seconds_since_1970_are_read_too() throws JsonProcessingException {
        assertThat(Wire.json().readValue("1773480413", Instant.class)).isEqualTo(Instant.ofEpochSecond(1_773_480_413));
    }
}
