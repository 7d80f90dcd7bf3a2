package wirewatch.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import wirewatch.contract.Clipping;
import wirewatch.contract.Decision;
import wirewatch.standalone.Clippings;

class TallyTest {

    private static final Outcome DAM = outcome(
            truth("dam-1", Decision.NEW_STORY, "dam", null, Set.of("flood")),
            Clippings.own("1", Decision.NEW_STORY, "s1", "flood"));
    private static final Outcome DAM_COPY = outcome(
            truth("dam-2", Decision.REPRINT, "dam", "dam-1", Set.of(), "Ana Duarte"),
            Clippings.copy("2", "s1", "1", "ana duarte"));
    private static final Outcome FIRE = outcome(
            truth("fire-1", Decision.NEW_STORY, "fire", null, Set.of()), Clippings.own("3", Decision.NEW_STORY, "s2"));
    private static final Outcome AGAIN =
            new Outcome(truth("fire-2", Decision.REPEAT, "fire", null, Set.of()), "3", null, null, Set.of());

    @Test
    void all_as_it_should_be_is_all_right_and_misses_nothing() {
        Tally tally = Tally.of(List.of(DAM, DAM_COPY, FIRE, AGAIN));

        assertThat(tally.rows())
                .containsExactly(
                        new Tally.Row("decisions", 4, 4),
                        new Tally.Row("stories", 2, 2),
                        new Tally.Row("links of languages", 0, 0),
                        new Tally.Row("sources of reprints", 1, 1),
                        new Tally.Row("voices removed", 1, 1),
                        new Tally.Row("watches", 4, 4));
        assertThat(tally.misses()).isEmpty();
    }

    @Test
    void a_wrong_decision_source_voice_and_watch_are_each_counted_and_the_decision_is_named() {
        Outcome wrong = outcome(
                truth("dam-2", Decision.REPRINT, "dam", "dam-1", Set.of("flood"), "Ana Duarte"),
                Clippings.own("2", Decision.RELATED, "s1"));
        Tally tally = Tally.of(List.of(DAM, wrong));

        assertThat(tally.rows())
                .containsExactly(
                        new Tally.Row("decisions", 1, 2),
                        new Tally.Row("stories", 1, 1),
                        new Tally.Row("links of languages", 0, 0),
                        new Tally.Row("sources of reprints", 0, 1),
                        new Tally.Row("voices removed", 0, 1),
                        new Tally.Row("watches", 1, 2));
        assertThat(tally.misses()).containsExactly("dam-2 should be REPRINT, was RELATED");
    }

    @Test
    void two_events_in_one_story_make_both_wrong() {
        Outcome joined = outcome(
                truth("fire-1", Decision.NEW_STORY, "fire", null, Set.of()),
                Clippings.own("3", Decision.NEW_STORY, "s1"));

        assertThat(Tally.of(List.of(DAM, joined)).rows()).contains(new Tally.Row("stories", 0, 2));
    }

    @Test
    void links_between_languages_are_counted_once_and_a_wrong_one_counts_against_them() {
        Clipping own = Clippings.own("9", Decision.NEW_STORY, "s9");
        Truth inSpanish = new Truth("dique-1", Decision.NEW_STORY, "dam-es", "dam", null, Set.of(), null);
        Outcome dam = linked(DAM, "s9");
        Outcome right = new Outcome(inSpanish, "9", own, "s9", Set.of("s1"));
        Outcome wrong = new Outcome(inSpanish, "9", own, "s9", Set.of("s2"));

        assertThat(Tally.of(List.of(dam, FIRE, right)).rows()).contains(new Tally.Row("links of languages", 1, 1));
        assertThat(Tally.of(List.of(DAM, linked(FIRE, "s9"), wrong)).rows())
                .contains(new Tally.Row("links of languages", 0, 2));
    }

    private static Outcome linked(Outcome outcome, String story) {
        return new Outcome(outcome.truth(), outcome.id(), outcome.clipping(), outcome.story(), Set.of(story));
    }

    @Test
    void the_sample_newsroom_is_read_whole() {
        Newsroom newsroom = Newsroom.read();

        assertThat(newsroom.deliveries()).hasSizeGreaterThan(50);
        assertThat(newsroom.watches()).isNotEmpty();
        assertThat(newsroom.deliveries()).allSatisfy(delivery -> {
            assertThat(delivery.truth().decision()).isNotNull();
            assertThat(delivery.json()).startsWith("{");
        });
    }

    private static Truth truth(
            String key,
            Decision decision,
            String story,
            @Nullable String copyOf,
            Set<String> watches,
            String... voicesRemoved) {
        return new Truth(key, decision, story, null, copyOf, watches, new Truth.Edits(List.of(voicesRemoved)));
    }

    private static Outcome outcome(Truth truth, Clipping clipping) {
        return new Outcome(truth, clipping.id(), clipping, clipping.story(), Set.of());
    }
}
