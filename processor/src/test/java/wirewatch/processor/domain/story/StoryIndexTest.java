package wirewatch.processor.domain.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wirewatch.processor.domain.text.Words;

/** Scenarios of a small newsroom, and the laws that a rebuilt index must keep. */
class StoryIndexTest {

    private static final long DAY = 86_400_000L;
    private static final Background ENGLISH = Background.of("en");

    private final Profiler profiler = Profiler.of("en");
    private final StoryIndex index = new StoryIndex(StorySettings.defaults(), ENGLISH);

    private StoryProfile profile(String title, String body) {
        return profiler.profile(Words.of(title), Words.of(body));
    }

    private Placement place(String id, String title, String body, long time) {
        return index.place(id, profile(title, body), time, null);
    }

    private Placement ferry(String id, long time) {
        return place(
                id,
                "Ferry Marlinda runs aground off Torvik",
                "The ferry Marlinda ran aground on rocks near Torvik on Tuesday with 212 passengers aboard. Coastguard"
                        + " lifeboats from Torvik took the passengers of the Marlinda ashore, captain Halvard Brekke said.",
                time);
    }

    private Placement ferryAgain(String id, long time) {
        return place(
                id,
                "Passengers saved from stranded ferry Marlinda near Torvik",
                "Lifeboats brought all 212 passengers of the Marlinda to Torvik after the ferry struck rocks. Halvard"
                        + " Brekke, the captain, had reported engine failure before the Marlinda ran aground.",
                time);
    }

    @Test
    void an_own_report_of_the_same_event_joins_its_story() {
        Placement first = ferry("a", 0);
        Placement second = ferryAgain("b", DAY / 4);

        assertThat(first.isNew()).isTrue();
        assertThat(first.story()).isEqualTo("s-a");
        assertThat(second.isNew()).isFalse();
        assertThat(second.story()).isEqualTo("s-a");
    }

    @Test
    void a_look_alike_event_with_other_names_and_numbers_is_a_story_of_its_own() {
        ferry("a", 0);

        Placement other = place(
                "b",
                "Queen Odalys freed from sandbank off Port Sallow",
                "Tugs from Port Sallow pulled the ferry Queen Odalys off a sandbank on Friday, eleven hours after she got"
                        + " stuck with 64 travellers and a herd of goats, harbour master Ines Quarrie said.",
                3 * DAY);

        assertThat(other.isNew()).isTrue();
    }

    @Test
    void the_same_words_on_another_ship_another_place_and_another_captain_are_another_story() {
        ferry("a", 0);

        Placement other = place(
                "b",
                "Ferry Odalys runs aground off Quarrin",
                "The ferry Odalys ran aground on rocks near Quarrin on Tuesday with 118 passengers aboard. Coastguard"
                        + " lifeboats from Quarrin took the passengers of the Odalys ashore, captain Ines Salgado said.",
                DAY / 4);

        assertThat(other.isNew()).isTrue();
    }

    @Test
    void a_copy_follows_its_source_whatever_its_words_say() {
        ferry("a", 0);

        Placement copy = index.place("b", profile("Untitled", "Short note."), 1, "s-a");

        assertThat(copy.story()).isEqualTo("s-a");
        assertThat(copy.rule()).isEqualTo("story-of-source");
    }

    @Test
    void evidence_adds_up_to_the_score() {
        ferry("a", 0);

        Placement second = ferryAgain("b", DAY);

        Placement.Candidate candidate = second.candidates().get(0);
        assertThat(candidate.parts().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isCloseTo(candidate.score(), org.assertj.core.data.Offset.offset(1e-9));
        assertThat(candidate.score()).isGreaterThan(second.threshold());
    }

    @Test
    void a_text_without_words_founds_a_story_and_harms_nothing() {
        Placement empty = index.place("a", profile("", ""), 0, null);
        Placement again = index.place("b", profile("", ""), 0, null);

        assertThat(empty.isNew()).isTrue();
        assertThat(again.isNew()).isTrue();
        assertThat(ferry("c", 0).isNew()).isTrue();
    }

    @Test
    void a_story_is_forgotten_after_the_memory_and_its_words_with_it() {
        StorySettings brief =
                StorySettings.defaults().withMemory(java.time.Duration.ofDays(7), java.time.Duration.ofDays(7), 0);
        StoryIndex forgetful = new StoryIndex(brief, ENGLISH);
        StoryProfile ferry = profile("Ferry Marlinda aground off Torvik", "Marlinda, Torvik, Brekke.");
        forgetful.place("a", ferry, 0, null);

        Placement late = forgetful.place("b", ferry, 8 * DAY, null);

        assertThat(late.forgotten()).containsExactly("s-a");
        assertThat(late.isNew()).isTrue();
        assertThat(forgetful.stories()).isEqualTo(1);
    }

    @Test
    void an_index_built_from_decisions_decides_like_the_one_that_made_them() {
        List<StoryProfile> articles = lookAlikes(400, 7);
        StoryIndex rebuilt = new StoryIndex(StorySettings.defaults(), ENGLISH);
        List<Placement.Move> moves = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            Placement placement = index.place("c" + i, articles.get(i), i * DAY / 100, null);
            rebuilt.restore("c" + i, placement.joined(), articles.get(i), i * DAY / 100, placement.moves());
            moves.addAll(placement.moves());
        }

        assertThat(moves).anyMatch(Placement.Move::isMerge).anyMatch(move -> !move.isMerge());
        for (int i = 300; i < 400; i++) {
            Placement expected = index.place("c" + i, articles.get(i), i * DAY / 100, null);
            assertThat(rebuilt.place("c" + i, articles.get(i), i * DAY / 100, null))
                    .isEqualTo(expected);
        }
    }

    @Test
    void an_index_is_built_again_from_any_article_on_though_moves_speak_of_forgotten_ones() {
        List<StoryProfile> articles = lookAlikes(400, 11);
        List<Placement> placed = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            placed.add(index.place("c" + i, articles.get(i), i * DAY / 100, null));
        }
        for (int first = 0; first < 400; first += 9) {
            StoryIndex rebuilt = new StoryIndex(StorySettings.defaults(), ENGLISH);
            for (int i = first; i < 400; i++) {
                Placement known = placed.get(i);
                rebuilt.restore("c" + i, known.joined(), articles.get(i), i * DAY / 100, known.moves());
            }
            int stories = rebuilt.stories();
            assertThat(rebuilt.place("late", articles.get(0), 3_000 * DAY, null).forgotten())
                    .doesNotHaveDuplicates()
                    .hasSize(stories);
        }
    }

    @Test
    void look_alike_events_that_met_before_either_had_words_of_its_own_part_again() {
        List<StoryProfile> articles = lookAlikes(400, 11);
        Map<String, String> stories = new HashMap<>();
        int parted = 0;
        for (int i = 0; i < articles.size(); i++) {
            String clipping = "c" + i;
            Placement placement = index.place(clipping, articles.get(i), i * DAY / 100, null);
            stories.put(clipping, placement.story());
            for (Placement.Move move : placement.moves()) {
                move.clippings().forEach(moved -> stories.put(moved, move.to()));
                parted += move.isMerge() ? 0 : 1;
            }
        }

        assertThat(parted).isPositive();
        assertThat(index.stories()).isBetween(EVENTS - 3, EVENTS + 3);
        stories.replaceAll((clipping, story) -> index.current(story));
        stories.forEach((clipping, story) ->
                assertThat(index.clippings(story)).as(story).contains(clipping));
    }

    @Test
    void a_part_of_a_story_has_an_id_that_nothing_had_before() {
        List<StoryProfile> articles = lookAlikes(400, 7);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < articles.size(); i++) {
            Placement placement = index.place("c" + i, articles.get(i), i * DAY / 100, null);
            seen.add(placement.joined());
            for (Placement.Move move : placement.moves()) {
                assertThat(seen).contains(move.from());
                assertThat(seen.add(move.to())).isEqualTo(!move.isMerge());
            }
        }
    }

    private static final int EVENTS = 40;

    /** Articles on pairs of events that share most of their words: the topic's, and few of each event's own. */
    private List<StoryProfile> lookAlikes(int count, long seed) {
        Random random = new Random(seed);
        List<StoryProfile> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int event = random.nextInt(EVENTS);
            StringBuilder text = new StringBuilder();
            for (int word = 0; word < 80; word++) {
                double chance = random.nextDouble();
                text.append(
                                chance < 0.3
                                        ? "Topic" + event / 2 + "x" + random.nextInt(30)
                                        : chance < 0.55
                                                ? "Event" + event + "x" + random.nextInt(12)
                                                : "w" + random.nextInt(3000))
                        .append(' ');
            }
            articles.add(profile("report", text.toString()));
        }
        return articles;
    }

    @Test
    void a_profile_survives_the_store() {
        StoryProfile profile = profile("Ferry Marlinda aground", "The ferry Marlinda ran aground with 212 aboard.");

        assertThat(StoryProfile.of(profile.toBytes())).isEqualTo(profile);
    }
}
