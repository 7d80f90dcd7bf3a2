package wirewatch.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import wirewatch.contract.Wire;

/** The log as it is set up for those who run it. */
class LogTest {

    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private PrintStream before;
    private Properties properties;

    @BeforeEach
    void listen() {
        before = System.err;
        properties = (Properties) System.getProperties().clone();
        System.setErr(new PrintStream(errors, true, UTF_8));
    }

    @AfterEach
    void restore() {
        System.setErr(before);
        System.setProperties(properties);
    }

    @Test
    void as_json_a_line_is_an_object_with_the_article_s_id_as_a_field() throws JsonProcessingException {
        articles(Map.of("WIREWATCH_LOG", "json", "WIREWATCH_LOG_ARTICLES", "true"))
                .atInfo()
                .addKeyValue("article", "a\u001b[31m\n1")
                .log("decided {}", "REPRINT");
        JsonNode line = Wire.json().readTree(errors.toString(UTF_8));
        assertThat(errors.toString(UTF_8)).hasLineCount(1);
        assertThat(line.path("kvpList").get(0).path("article").asText()).isEqualTo("a\u001b[31m\n1");
        assertThat(line.path("formattedMessage").asText()).isEqualTo("decided REPRINT");
        assertThat(line.path("level").asText()).isEqualTo("INFO");
        assertThat(line.path("timestamp").asLong()).isPositive();
    }

    @Test
    void as_text_it_is_a_line_for_people() {
        articles(Map.of("WIREWATCH_LOG_ARTICLES", "true"))
                .atInfo()
                .addKeyValue("article", "a1")
                .log("decided {}", "REPRINT");
        assertThat(errors.toString(UTF_8)).endsWith("INFO  articles: decided REPRINT article=\"a1\"\n");
    }

    /** Row 14 of what a security reviewer would send on day one. */
    @Test
    void what_strangers_wrote_stays_on_its_line_and_gives_the_terminal_no_orders() {
        articles(Map.of("WIREWATCH_LOG_ARTICLES", "true"))
                .atInfo()
                .addKeyValue("article", "a\u001b[31m\r\nERROR forged")
                .log("decided");
        assertThat(errors.toString(UTF_8)).endsWith("articles: decided article=\"a [31m ERROR forged\"\n");
    }

    @Test
    void single_articles_are_not_logged_unless_that_is_asked_for() {
        articles(Map.of()).atInfo().addKeyValue("article", "a1").log("decided");
        assertThat(errors.toString(UTF_8)).isEmpty();
    }

    @Test
    void a_form_that_does_not_exist_is_refused() {
        assertThatThrownBy(() -> Verbosity.from(Map.of("WIREWATCH_LOG", "xml"), "up"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("WIREWATCH_LOG: text or json, not \"xml\"");
    }

    private static Logger articles(Map<String, String> environment) {
        Verbosity.from(environment, "up");
        LoggerContext context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        try {
            configurator.doConfigure(Objects.requireNonNull(LogTest.class.getResource("/logback.xml")));
        } catch (Exception e) {
            throw new AssertionError("the log's own configuration", e);
        }
        return context.getLogger("wirewatch.articles");
    }
}
