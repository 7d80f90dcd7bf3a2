package wirewatch.standalone.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import wirewatch.contract.Wire;

class VolumeTest {

    @Test
    void a_test_on_the_archive_tells_the_alerts_of_each_day_and_the_last_of_them() throws IOException {
        assertThat(new Volume(Wire.json().readTree("""
                        {"alerts": 5, "stories": 1, "tried": 9, "complete": true,
                         "days": [{"day": "2026-03-03", "alerts": 4}, {"day": "2026-03-04", "alerts": 0},
                                  {"day": "2026-03-05", "alerts": 1}],
                         "latest": [{"decision": "NEW_STORY", "title": "Dam\\u001b[31m holds", "outlet": "Post"}]}
                        """)).lines())
                .containsExactly(
                        "it would have made 5 alerts in 1 story",
                        "  2026-03-03     4  " + "#".repeat(40),
                        "  2026-03-04     0  ",
                        "  2026-03-05     1  " + "#".repeat(10),
                        "  NEW STORY   Post                    Dam [31m holds");
    }

    @Test
    void a_test_that_could_not_look_at_all_says_how_far_it_looked() throws IOException {
        assertThat(new Volume(Wire.json().readTree("""
                        {"alerts": 0, "stories": 0, "tried": 2000, "complete": false, "since": "2026-03-03T10:00:00Z",
                         "days": [], "latest": []}
                        """)).lines())
                .containsExactly(
                        "it would have made 0 alerts in 0 stories",
                        "counted over the last 2000 clippings that could match, back to 2026-03-03T10:00:00Z");
    }
}
