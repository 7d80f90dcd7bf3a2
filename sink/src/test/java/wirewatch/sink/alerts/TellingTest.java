package wirewatch.sink.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static wirewatch.sink.Samples.clipping;
import static wirewatch.sink.Samples.watch;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import wirewatch.contract.Alert;
import wirewatch.contract.Clipping;
import wirewatch.contract.Copy;
import wirewatch.contract.Decision;
import wirewatch.contract.EditReport;
import wirewatch.contract.Evidence;
import wirewatch.contract.Watch;
import wirewatch.contract.Wire;

class TellingTest {

    private static final Copy FROM_WIRE = new Copy("wire-1", "Velda Wire", 0.859, 0.947, 243, 0.99, "copy", 600L);

    @Test
    void a_reprint_says_of_whom_by_whom_how_much_and_which_voice_is_gone() {
        Clipping reprint =
                clipping("c").decided(Decision.REPRINT).by("RHC").make(FROM_WIRE, removed("Majed Al Ansari"));
        Alert alert = new Telling(reprint).to(watch("doha"));
        assertThat(alert.reason())
                .isEqualTo("REPRINT of a text by Velda Wire (wire-1) by RHC: 94 % of its words stand in the source,"
                        + " 85 % of the source's words are kept; 7 outlets, 2 origins; voice removed: Majed Al Ansari");
        assertThat(alert.voicesRemoved()).containsExactly("Majed Al Ansari");
        assertThat(alert.copyOf()).isEqualTo(FROM_WIRE);
    }

    @Test
    void an_outlet_that_is_not_known_is_called_so() {
        Copy fromNobody = new Copy("x", null, 1, 1, 9, 1, "copy", null);
        Clipping reprint = clipping("c").decided(Decision.REPRINT).by(null).make(fromNobody, null);
        assertThat(new Telling(reprint).to(watch("doha")).reason())
                .startsWith("REPRINT of a text by an unknown outlet (x) by an unknown outlet: 100 % of its words");
    }

    @Test
    void a_new_story_names_its_headline_on_one_line_whatever_the_title_holds() {
        Clipping hostile = clipping("c").titled("Dam\r\n\u001b[31mholds\u0000!").make();
        assertThat(new Telling(hostile).to(watch("dam")).reason())
                .isEqualTo("NEW STORY by Velda Courier: \u201cDam [31mholds !\u201d; 7 outlets, 2 origins");
    }

    @Test
    void whatever_white_space_and_control_characters_a_name_holds_it_comes_out_as_one_line() {
        String[] parts = {" ", "\t", "\r\n", "\u0000", "\u007F", "\u000B", "\u2028", "\u00A0", "a", "é", "\uD83C\uDF0A"
        };
        Random random = new Random(3);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder outlet = new StringBuilder();
            for (int left = random.nextInt(8); left > 0; left--) {
                outlet.append(parts[random.nextInt(parts.length)]);
            }
            String line = outlet.toString().strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
            assertThat(new Telling(clipping("c").by(outlet.toString()).make())
                            .to(watch("w"))
                            .reason())
                    .startsWith("NEW STORY by " + line + ": ");
        }
    }

    @Test
    void a_headline_is_cut_between_characters() {
        String long_title = "\uD83C\uDF0A".repeat(500);
        String reason = new Telling(clipping("c").titled(long_title).make())
                .to(watch("dam"))
                .reason();
        assertThat(reason).contains("\uD83C\uDF0A\u2026\u201d").hasSizeLessThan(400);
        assertThat(reason.chars().filter(c -> Character.isSurrogate((char) c)).count() % 2)
                .isZero();
    }

    @Test
    void a_share_just_below_one_is_not_called_all() {
        Copy almost = new Copy("x", "A", 0.9999, 0.29, 9, 1, "copy", null);
        assertThat(new Telling(clipping("c").decided(Decision.REPRINT).make(almost, null))
                        .to(watch("w"))
                        .reason())
                .contains("29 % of its words", "99 % of the source's words");
    }

    @Test
    void a_story_that_parted_is_no_news_of_its_clippings() {
        String told = Wire.write(clipping("c").make());
        String rule = "\"rule\":\"" + clipping("c").make().evidence().rule() + "\"";
        String parted = told.replace(rule, "\"rule\":\"" + Evidence.STORY_PARTED + "\"");
        assertThat(Telling.isNews(Wire.read(told, Clipping.class))).isTrue();
        assertThat(Telling.isNews(Wire.read(parted, Clipping.class))).isFalse();
    }

    @Test
    void an_article_taken_back_is_told_whatever_kinds_the_watch_wants_and_names_the_alert_before() {
        Watch newStories = new Watch("dam", null, "dam", Set.of(Decision.NEW_STORY));
        Clipping withdrawn = withdrawn(clipping("c")
                .version(2)
                .titled("Dam breaks")
                .decided(Decision.REVISION)
                .make());
        Alert first = new Telling(clipping("c").make()).to(newStories);
        Alert second = new Telling(withdrawn).to(newStories);

        assertThat(Telling.isWanted(withdrawn, newStories)).isTrue();
        assertThat(second.changes()).isEqualTo(first.id());
        assertThat(second.reason()).startsWith("WITHDRAWN by ").contains("\u201cDam breaks\u201d");
    }

    private static Clipping withdrawn(Clipping clipping) {
        return Wire.read(Wire.write(clipping).replace("\"withdrawn\":false", "\"withdrawn\":true"), Clipping.class);
    }

    @Test
    void a_decision_made_again_names_the_alert_that_it_changes() {
        Alert first = new Telling(clipping("c").make()).to(watch("dam"));
        Alert second =
                new Telling(clipping("c").version(2).decided(Decision.RELATED).make()).to(watch("dam"));
        assertThat(first.changes()).isNull();
        assertThat(second.changes()).isEqualTo(first.id());
        assertThat(second.reason()).endsWith("decided again, version 2");
    }

    @Test
    void ids_depend_on_watch_clipping_and_version_and_on_nothing_else() {
        Random random = new Random(7);
        Set<List<Object>> triples = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < 5_000; i++) {
            String watch = "w" + random.nextInt(20);
            String clipping = random.nextInt(10) + " " + random.nextInt(10);
            int version = 1 + random.nextInt(30);
            triples.add(List.of(watch, clipping, version));
            ids.add(Telling.id(watch, clipping, version));
        }
        assertThat(ids).hasSameSizeAs(triples);
        assertThat(new Telling(clipping("c").titled("one").make())
                        .to(watch("w"))
                        .id())
                .isEqualTo(new Telling(clipping("c").titled("two").by("B").make())
                        .to(watch("w"))
                        .id());
    }

    @Test
    void alerts_of_one_clipping_lie_side_by_side() {
        Set<String> beginnings = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            beginnings.add(Telling.id("watch" + i, "clipping" + i % 4, 1 + i).substring(0, 8));
        }
        assertThat(beginnings).hasSize(4);
    }

    @Test
    void the_headers_are_cloud_events_in_binary_mode() {
        Alert alert = new Telling(clipping("c").make()).to(watch("dam"));
        Map<String, String> headers = CloudEvent.headers(alert, null).stream()
                .collect(Collectors.toMap(
                        header -> header.key(), header -> new String(header.value(), StandardCharsets.UTF_8)));
        assertThat(headers)
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_id", alert.id())
                .containsEntry("ce_type", "wirewatch.alert.new_story")
                .containsEntry("ce_source", "/watches/dam")
                .containsEntry("ce_time", "2026-05-04T12:00:00Z")
                .containsEntry("ce_subject", "c")
                .containsEntry("content-type", "application/json");
    }

    private static EditReport removed(String... voices) {
        return new EditReport(
                3,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0,
                List.of(),
                new ArrayList<>(List.of(voices)),
                List.of(),
                List.of(),
                null,
                EditReport.Crediting.NONE,
                List.of(),
                List.of(),
                null);
    }
}
