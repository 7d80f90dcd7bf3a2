package wirewatch.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The first thing that a newcomer sees. */
class DemoTest {

    private static final Pattern DECISIONS = Pattern.compile("decisions +(\\d+) of +(\\d+)");

    @Test
    void the_demo_tells_every_article_and_alert_and_holds_the_decisions_against_the_truth() {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute("demo", "--once", "--port=0");

        assertThat(code).as("%s %s", out, err).isZero();
        assertThat(out.toString())
                .contains("NEW STORY", "RELATED", "REPRINT", "REVISION", "REPEAT")
                .contains("voice removed: Ana Duarte")
                .contains("▶ alert  Velda dam");
        Matcher decisions = DECISIONS.matcher(out.toString());
        assertThat(decisions.find()).isTrue();
        int all = Integer.parseInt(decisions.group(2));
        assertThat(all).isGreaterThan(70);
        // A sample of invented news is no measure of quality, but a pipe that decides one in eight otherwise is broken.
        assertThat(Integer.parseInt(decisions.group(1))).isGreaterThan(all * 7 / 8);
    }
}
