package wirewatch.standalone.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import wirewatch.contract.Decision;
import wirewatch.standalone.Clippings;

class ExplanationTest {

    @Test
    void a_copy_is_explained_by_its_source_its_edits_and_the_candidates() {
        assertThat(new Explanation(Clippings.copy("dam-2", "dam", "dam-1", "Ana Duarte")).lines())
                .contains(
                        "The headline of dam-2",
                        "  decision        REPRINT by the rule copy-coverage",
                        "  copied from     dam-1, outlet Meridian Wire",
                        "  taken           94.0 % of this text stands in the source, 85.0 % of the source stands here",
                        "  longest run     243 words",
                        "  later by        PT1H30M",
                        "  dropped         The minister declined to say more.",
                        "  reworded        will start → began",
                        "  voice removed   Ana Duarte",
                        "  credit          none",
                        "  threshold       0.600",
                        "  candidate       copy dam-1 0.940 COPY by own-words, 0.380 needed (coverage 0.940, run 243.000)",
                        "  what if         no single threshold would have changed it");
    }

    @Test
    void an_own_report_has_nothing_to_say_of_copying() {
        assertThat(new Explanation(Clippings.own("dam-3", Decision.RELATED, "dam", "flood")).lines())
                .contains("  watches         flood")
                .noneMatch(line -> line.contains("copied from") || line.contains("voices"));
    }
}
