package wirewatch.processor.domain.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wirewatch.contract.Story;
import wirewatch.contract.StoryLink;

class ExchangeTest {

    private static final String FERRY =
            "The ferry Marlinda ran aground off Torvik with 212 on board, said captain Brekke.";
    private static final String FERRY_ES =
            "El ferry Marlinda encalló frente a Torvik con 212 a bordo, dijo el capitán Brekke.";
    private static final String FERRY_RU =
            "Паром «Марлинда» сел на мель у Торвика, на борту 212 человек, сообщил капитан Брекке.";
    private static final String FERRY_AR = "جنحت العبارة مارليندا قبالة تورفيك وعلى متنها 212 راكبا";
    private static final String MINE =
            "Smoke rose over the mine Hollerup near Grenvold, where 148 miners of Askelund work.";
    private static final String MINE_ES =
            "Había humo sobre la mina Hollerup cerca de Grenvold, con 148 mineros de Askelund.";

    private Wires wires = new Wires(LinkSettings.DEFAULT);

    @Test
    void one_event_in_two_languages_is_linked_both_ways_with_what_both_share() {
        wires.tells("en-ferry", FERRY);
        wires.tells("es-ferry", FERRY_ES);
        StoryLink link = wires.link("es-ferry", "en-ferry");
        assertThat(link.language()).isEqualTo("en");
        assertThat(link.score()).isGreaterThan(link.threshold());
        assertThat(link.shared())
                .extracting(StoryLink.Shared::here)
                .containsExactlyInAnyOrder("Marlinda", "Torvik", "212", "Brekke");
        assertThat(wires.link("en-ferry", "es-ferry").score()).isEqualTo(link.score());
        assertThat(wires.last()).as("both are told anew").containsExactlyInAnyOrder("es-ferry", "en-ferry");
    }

    @Test
    void names_are_found_by_their_sound_where_the_script_is_another() {
        wires.tells("en-ferry", FERRY);
        wires.tells("ru-ferry", FERRY_RU);
        wires.tells("ar-ferry", FERRY_AR);
        assertThat(wires.elsewhere("en-ferry")).containsExactly("ar-ferry", "ru-ferry");
        assertThat(wires.link("en-ferry", "ru-ferry").shared())
                .extracting(StoryLink.Shared::here, StoryLink.Shared::there)
                .contains(org.assertj.core.groups.Tuple.tuple("Torvik", "Торвика"));
    }

    @Test
    void another_event_is_linked_to_none() {
        wires.tells("en-ferry", FERRY);
        wires.tells("es-mine", MINE_ES);
        assertThat(wires.elsewhere("es-mine")).isEmpty();
        wires.tells("en-mine", MINE);
        assertThat(wires.elsewhere("es-mine")).containsExactly("en-mine");
        assertThat(wires.elsewhere("en-ferry")).isEmpty();
    }

    @Test
    void stories_of_one_language_are_never_linked() {
        wires.tells("en-ferry", FERRY);
        wires.tells("en-again", FERRY);
        assertThat(wires.elsewhere("en-ferry")).isEmpty();
        assertThat(wires.elsewhere("en-again")).isEmpty();
    }

    @Test
    void two_names_are_not_enough() {
        wires.tells("en-ferry", "The ferry Marlinda ran aground off Torvik.");
        wires.tells("es-ferry", "El ferry Marlinda encalló frente a Torvik.");
        assertThat(wires.elsewhere("es-ferry")).isEmpty();
    }

    @Test
    void a_person_of_two_names_counts_as_one() {
        wires.tells("en-visit", "On Monday the minister Halvard Olaf Brekke opened a school for 120 children.");
        wires.tells("es-vote", "El lunes habló en el congreso el ministro Halvard Olaf Brekke ante 310 diputados.");
        assertThat(wires.elsewhere("es-vote")).isEmpty();
    }

    @Test
    void the_same_names_some_days_later_are_another_event() {
        wires.tells("en-ferry", FERRY);
        wires.tells("es-ferry", FERRY_ES, Duration.ofHours(49));
        assertThat(wires.elsewhere("es-ferry")).isEmpty();
        wires.tells("es-late", FERRY_ES, Duration.ofHours(47));
        assertThat(wires.elsewhere("es-late")).containsExactly("en-ferry");
    }

    @Test
    void where_two_fit_alike_neither_is_linked() {
        wires.tells("en-ferry", FERRY);
        wires.tells("en-twin", FERRY);
        wires.tells("es-ferry", FERRY_ES);
        assertThat(wires.elsewhere("es-ferry")).isEmpty();
    }

    @Test
    void who_shares_more_takes_the_place_of_who_shares_less() {
        wires.tells(
                "en-part",
                "Off Torvik 212 were on board the Marlinda. In Ostrel the mayor Kiln spoke of Liska and Hallow.");
        wires.tells("es-ferry", FERRY_ES);
        assertThat(wires.elsewhere("es-ferry")).containsExactly("en-part");
        wires.tells("en-ferry", FERRY);
        assertThat(wires.elsewhere("es-ferry")).containsExactly("en-ferry");
        assertThat(wires.elsewhere("en-part")).isEmpty();
    }

    @Test
    void a_merged_story_hands_its_texts_on_and_its_links_go() {
        wires.tells("es-ferry", FERRY_ES);
        wires.tells("en-old", "A ship is in trouble.");
        wires.tells("en-ferry", FERRY);
        assertThat(wires.elsewhere("es-ferry")).containsExactly("en-ferry");
        wires.merges("en-ferry", "en-old", "The ship in trouble is the Marlinda.");
        assertThat(wires.elsewhere("es-ferry")).containsExactly("en-old");
        assertThat(wires.elsewhere("en-old")).containsExactly("es-ferry");
        assertThat(wires.published().get("en-ferry").replacedBy()).isEqualTo("en-old");
        assertThat(wires.elsewhere("en-ferry")).isEmpty();
    }

    @Test
    void a_link_goes_with_the_texts_that_leave_a_story() {
        wires.tells("en-both", MINE);
        wires.tells("en-both", FERRY);
        wires.tells("es-ferry", FERRY_ES);
        assertThat(wires.elsewhere("es-ferry")).containsExactly("en-both");
        wires.parts("en-both", "en-ferry", 2);
        assertThat(wires.elsewhere("es-ferry")).containsExactly("en-ferry");
        assertThat(wires.elsewhere("en-both")).isEmpty();
    }

    @Test
    void what_most_stories_say_soon_tells_nothing() {
        for (int i = 0; i < 60; i++) {
            wires.tells("en-" + i, "In Torvik the paper Marlinda Times of " + name(i) + " and Brekke sold 212 copies.");
        }
        wires.tells("es-other", "El diario Marlinda Times de Torvik vendió 212 ejemplares, según Brekke y Ulvang.");
        assertThat(wires.elsewhere("es-other")).isEmpty();
    }

    @Test
    void a_restart_changes_nothing() {
        Wires other = new Wires(LinkSettings.DEFAULT);
        List<String[]> news = news(new Random(7));
        for (String[] one : news) {
            wires.tells(one[0], one[1]);
            wires.restarts();
            other.tells(one[0], one[1]);
        }
        assertThat(wires.published()).isEqualTo(other.published());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void the_order_between_languages_changes_no_link(long seed) {
        Wires other = new Wires(LinkSettings.DEFAULT);
        List<String[]> news = news(new Random(seed));
        news.forEach(one -> wires.tells(one[0], one[1]));
        Collections.shuffle(news, new Random(seed + 100));
        news.forEach(one -> other.tells(one[0], one[1]));
        assertThat(partners(other.published())).isEqualTo(partners(wires.published()));
        assertThat(partners(wires.published()).values())
                .filteredOn(links -> !links.isEmpty())
                .hasSizeGreaterThan(20);
    }

    @Test
    void a_flood_of_single_texts_is_forgotten_and_drives_out_no_story() {
        LinkSettings d = LinkSettings.DEFAULT;
        wires = new Wires(new LinkSettings(d.base(), d.share(), d.names(), d.margin(), d.slack(), d.hoursApart(), 50));
        wires.tells("en-ferry", FERRY);
        wires.tells("en-ferry", "Divers look at the hull of the Marlinda near Torvik.");
        for (int i = 0; i < 200; i++) {
            wires.tells("en-" + i, "In " + name(i) + " the mayor " + name(i + 1000) + " spoke.");
        }
        assertThat(wires.remembered()).isEqualTo(51);
        wires.tells("es-ferry", FERRY_ES);
        assertThat(wires.elsewhere("es-ferry")).containsExactly("en-ferry");
    }

    @Test
    void settings_that_make_no_sense_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LinkSettings(8, 1.3, 3, 1, 2, 48, 10_000))
                .withMessageContaining("share");
    }

    /** Events in some languages each, with three names and a number of their own. */
    private static List<String[]> news(Random random) {
        List<String[]> news = new ArrayList<>();
        for (int event = 0; event < 40; event++) {
            String facts = name(random.nextInt(100_000)) + " y " + name(random.nextInt(100_000)) + ", "
                    + name(random.nextInt(100_000)) + ", " + (110 + random.nextInt(880)) + ".";
            for (String language : List.of("en", "es", "de")) {
                if (random.nextInt(3) > 0) {
                    news.add(new String[] {language + "-" + event, "a " + facts});
                }
            }
        }
        return news;
    }

    private static Map<String, List<String>> partners(Map<String, Story> stories) {
        Map<String, List<String>> partners = new java.util.TreeMap<>();
        stories.forEach((id, story) -> partners.put(
                id, story.elsewhere().stream().map(StoryLink::story).toList()));
        return partners;
    }

    /** A name that no other number has. */
    private static String name(int number) {
        StringBuilder name = new StringBuilder("K");
        for (int left = number + 26; left > 0; left /= 26) {
            name.append("aeiou".charAt(left % 5)).append((char) ('a' + left % 26));
        }
        return name.toString();
    }
}
