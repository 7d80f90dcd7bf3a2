package wirewatch.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SinkSettingsTest {

    @Test
    void nothing_given_is_a_sink_for_this_machine_with_its_archive_in_a_file() {
        SinkSettings settings = SinkSettings.from(Map.of());
        assertThat(settings.host()).isEqualTo("127.0.0.1");
        assertThat(settings.port()).isEqualTo(8082);
        assertThat(settings.token()).isNull();
        assertThat(settings.instance()).isEqualTo("1");
        assertThat(settings.archive()).isEqualTo("jdbc:sqlite:wirewatch-data/archive.db");
        assertThat(settings.archiveBatch()).isEqualTo(2_000);
        assertThat(settings.streamHeartbeat()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void what_is_given_is_taken_and_blanks_are_not() {
        SinkSettings settings = SinkSettings.from(Map.of(
                "HOSTNAME", "sink-7",
                "WIREWATCH_DATA", "/var/lib/wirewatch",
                "WIREWATCH_TOKEN", "  ",
                "WIREWATCH_NAMES", "news.example, wire.example,"));
        assertThat(settings.instance()).isEqualTo("sink-7");
        assertThat(settings.archive()).isEqualTo("jdbc:sqlite:/var/lib/wirewatch/archive.db");
        assertThat(settings.token()).isNull();
        assertThat(settings.names()).containsExactlyInAnyOrder("news.example", "wire.example");
    }

    @Test
    void what_is_out_of_bounds_is_refused_by_the_name_of_its_key() {
        refused("WIREWATCH_PORT", "65536");
        refused("WIREWATCH_PORT", "http");
        refused("WIREWATCH_TOKEN", "short");
        refused("WIREWATCH_INSTANCE", "a b");
        refused("WIREWATCH_ARCHIVE", "jdbc:oracle:thin");
        refused("WIREWATCH_ARCHIVE_BATCH", "0");
        refused("WIREWATCH_STREAM_READERS", "0");
        refused("WIREWATCH_STREAM_QUEUE", "5");
        refused("WIREWATCH_STREAM_HEARTBEAT", "60");
    }

    private static void refused(String key, String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SinkSettings.from(Map.of(key, value)))
                .withMessageStartingWith(key + ": ");
    }

    @Test
    void secrets_are_not_written_out() {
        SinkSettings settings = SinkSettings.from(Map.of(
                "WIREWATCH_TOKEN", "tell nobody",
                "WIREWATCH_ARCHIVE", "jdbc:postgresql://db/wirewatch?password=hush",
                "WIREWATCH_ARCHIVE_PASSWORD", "hush"));
        assertThat(settings.toString())
                .doesNotContain("tell nobody", "hush")
                .contains("token=set", "jdbc:postgresql://db");
    }
}
