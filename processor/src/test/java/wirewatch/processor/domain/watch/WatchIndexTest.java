package wirewatch.processor.domain.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wirewatch.contract.Watch;
import wirewatch.processor.domain.text.Words;
import wirewatch.processor.domain.watch.WatchIndex.Searchable;

class WatchIndexTest {

    private final WatchIndex index = new WatchIndex();

    @Test
    void words_match_whole_and_whatever_their_case_or_accents() {
        arm("pagan", "pagan");
        arm("cafe", "CAFÉ");
        assertThat(matches("Propaganda was banned in the cafe")).containsExactly("cafe");
        assertThat(matches("A pagan's feast")).containsExactly("pagan");
    }

    @Test
    void words_of_one_search_may_stand_in_title_and_text() {
        arm("talks", "Haniyeh AND Doha");
        assertThat(index.match(article("Talks in Doha", "Haniyeh met the minister.")))
                .containsExactly("talks");
        assertThat(matches("Haniyeh met the minister.")).isEmpty();
    }

    @Test
    void phrases_proximity_and_alternatives_are_lucenes() {
        arm("phrase", "\"velda dam\"");
        arm("near", "\"dam flood\"~4");
        arm("either", "(dam OR weir) AND flood*");
        assertThat(matches("The Velda dam and the flooding")).containsExactly("either", "phrase");
        assertThat(matches("The dam after the flood")).containsExactly("either", "near");
        assertThat(matches("The weir was flooded in Velda")).containsExactly("either");
    }

    @Test
    void fields_ask_for_outlet_language_and_tags() {
        arm("outlet", "outlet:\"harbour post\" AND language:en");
        arm("tag", "tag:medtop\\:04000000");
        Searchable article =
                new Searchable(null, Words.of("Ports reopen"), "Harbour Post", null, "en", List.of("medtop:04000000"));
        assertThat(index.match(article)).containsExactly("outlet", "tag");
    }

    @Test
    void scripts_without_spaces_match_by_their_characters_in_order() {
        arm("beijing", "北京");
        assertThat(matches("他在北京说话")).containsExactly("beijing");
        assertThat(matches("京北大学")).isEmpty();
    }

    @Test
    void a_watch_can_be_changed_and_removed_while_others_stay() {
        arm("a", "dam");
        arm("b", "dam");
        arm("a", "weir");
        assertThat(matches("The dam")).containsExactly("b");
        index.disarm("b");
        index.disarm("never-there");
        assertThat(matches("The dam")).isEmpty();
        assertThat(index.size()).isEqualTo(1);
    }

    @Test
    void what_matches_is_told_in_the_order_of_ids_however_it_was_armed() {
        for (String id : List.of("c", "a", "d", "b")) {
            arm(id, "dam");
        }
        assertThat(matches("The dam")).containsExactly("a", "b", "c", "d");
        index.disarm("b");
        arm("0", "dam AND NOT weir");
        assertThat(matches("The dam")).containsExactly("0", "a", "c", "d");
        assertThat(matches("The dam and the weir")).containsExactly("a", "c", "d");
    }

    @Test
    void a_word_with_a_letter_wrong_is_found_by_who_asks_for_it() {
        arm("once", "haniyeh~1");
        arm("twice", "haniyeh~2 AND talks");
        assertThat(matches("Hanieyh")).containsExactly("once");
        assertThat(matches("Talks with Haneia")).isEmpty();
        assertThat(matches("Talks with Hanieh, Haniyye")).containsExactly("once", "twice");
        assertThat(matches("Talks with Hanijja")).isEmpty();
        index.disarm("twice");
        assertThat(matches("Talks with Hanijeh")).containsExactly("once");
    }

    @Test
    void a_broken_query_is_refused_with_a_sentence_and_leaves_the_old_one() {
        arm("a", "dam");
        assertThatIllegalArgumentException().isThrownBy(() -> arm("a", "(dam")).withMessageContaining("cannot be read");
        assertThat(matches("The dam")).containsExactly("a");
    }

    @Test
    void what_could_harm_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WatchQuery.check("/(a|b)*a(a|b){40}/"))
                .withMessageContaining("too complex");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WatchQuery.check(terms(10_000)))
                .withMessageContaining("terms");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WatchQuery.check("*dam"))
                .withMessageContaining("cannot be read");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WatchQuery.check("-dam"))
                .withMessageContaining("must");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WatchQuery.check("headline:dam"))
                .withMessageContaining("headline")
                .withMessageContaining("title");
    }

    private static String terms(int count) {
        return IntStream.range(0, count).mapToObj(i -> "w" + i).collect(Collectors.joining(" OR "));
    }

    private void arm(String id, String query) {
        index.arm(new Watch(id, id, query, Set.of()));
    }

    private List<String> matches(String text) {
        return index.match(article(null, text));
    }

    private static Searchable article(@org.jspecify.annotations.Nullable String title, String text) {
        return new Searchable(title, Words.of(text), null, null, "en", List.of());
    }
}
