package wirewatch.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IngestSettingsTest {

    @Test
    void an_empty_environment_gives_the_defaults() {
        IngestSettings settings = IngestSettings.from(Map.of("WIREWATCH_TOKEN", " ", "HOME", "/nowhere"));
        assertThat(settings.host()).isEqualTo("127.0.0.1");
        assertThat(settings.port()).isEqualTo(8081);
        assertThat(settings.token()).isNull();
        assertThat(settings.bodyBytes()).isEqualTo(16_000_000);
        assertThat(settings.brokerTime()).isEqualTo(Duration.ofSeconds(10));
    }

    @ParameterizedTest
    @CsvSource({
        "WIREWATCH_PORT,65536,'WIREWATCH_PORT: 0 to 65535, not 65536'",
        "WIREWATCH_PORT,-1,'WIREWATCH_PORT: 0 to 65535, not -1'",
        "WIREWATCH_PORT,http,'WIREWATCH_PORT: a whole number, not \"http\"'",
        "WIREWATCH_TOKEN,short,WIREWATCH_TOKEN: at least 8 characters",
        "WIREWATCH_BODY_BYTES,1,'WIREWATCH_BODY_BYTES: 10000 to 100000000, not 1'",
        "WIREWATCH_BODY_BYTES,99999999999,'WIREWATCH_BODY_BYTES: 10000 to 100000000, not 2147483647'",
        "WIREWATCH_BODY_SECONDS,0,'WIREWATCH_BODY_SECONDS: 1 to 600, not 0'",
        "WIREWATCH_ARTICLE_BYTES,10,'WIREWATCH_ARTICLE_BYTES: 1000 to 10000000, not 10'",
        "WIREWATCH_REQUEST_ARTICLES,0,'WIREWATCH_REQUEST_ARTICLES: 1 to 100000, not 0'",
        "WIREWATCH_REQUEST_RATE,-1,'WIREWATCH_REQUEST_RATE: 0 to 100000, not -1'",
        "WIREWATCH_REQUESTS,1000,'WIREWATCH_REQUESTS: 1 to 200, not 1000'",
        "WIREWATCH_MEMORY_BYTES,1,'WIREWATCH_MEMORY_BYTES: 1000000 to 10000000000, not 1'",
        "WIREWATCH_BROKER_SECONDS,121,'WIREWATCH_BROKER_SECONDS: 1 to 120, not 121'",
    })
    void a_wrong_value_is_refused_with_its_key_and_what_would_be_right(String key, String value, String message) {
        assertThatThrownBy(() -> IngestSettings.from(Map.of(key, value)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void the_token_is_in_no_text_of_the_settings() {
        assertThat(IngestSettings.from(Map.of("WIREWATCH_TOKEN", "a-token-of-the-desk")))
                .asString()
                .contains("token=set")
                .doesNotContain("a-token");
    }
}
