package wirewatch.processor.domain.link;

import static org.assertj.core.api.Assertions.assertThat;
import static wirewatch.processor.domain.link.Landmark.Kind.KNOWN;
import static wirewatch.processor.domain.link.Landmark.Kind.NAME;
import static wirewatch.processor.domain.link.Landmark.Kind.NUMBER;
import static wirewatch.processor.domain.link.Landmark.Kind.WORD;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import wirewatch.contract.Tag;
import wirewatch.processor.domain.text.Words;

class LandmarksTest {

    @Test
    void names_are_what_is_written_with_a_capital_within_a_sentence() {
        assertThat(of("Boats took all to Torvik. Captain Halvard Brekke left last, they say."))
                .extracting(Landmark::kind, Landmark::key, Landmark::written)
                .containsExactly(
                        Tuple.tuple(NAME, "torvik", "Torvik"),
                        Tuple.tuple(NAME, "halvar", "Halvard"),
                        Tuple.tuple(NAME, "brekke", "Brekke"));
    }

    @Test
    void the_words_of_one_name_are_one_group() {
        assertThat(of("They asked Halvard Brekke, and Brekke said no."))
                .extracting(Landmark::group)
                .containsExactly("brekke", "brekke");
    }

    @Test
    void marks_do_not_part_two_spellings() {
        assertThat(of("in Tromsø and Łódź")).extracting(Landmark::key).containsExactly("tromso", "lodz");
    }

    @Test
    void numbers_count_from_three_digits_on_whoever_groups_them_and_years_do_not() {
        assertThat(of("1,500 people, 1.500 personas, 212 in 2026, 36 hours, ١٥٠٠"))
                .extracting(Landmark::kind, Landmark::key)
                .containsExactly(Tuple.tuple(NUMBER, "1500"), Tuple.tuple(NUMBER, "212"));
    }

    @Test
    void a_word_of_a_script_without_capitals_may_be_a_name() {
        assertThat(of("جنحت العبارة مارليندا قبالة تورفيك"))
                .extracting(Landmark::kind, Landmark::sound, Landmark::written)
                .contains(Tuple.tuple(WORD, "MLNT", "مارليندا"), Tuple.tuple(WORD, "TLPK", "تورفيك"));
    }

    @Test
    void katakana_and_the_characters_for_foreign_names_show_names() {
        assertThat(of("乗客212人を乗せたマリンダ号"))
                .extracting(Landmark::kind, Landmark::written)
                .contains(Tuple.tuple(NAME, "マリンダ"), Tuple.tuple(NUMBER, "212"));
        assertThat(of("渡轮马琳达号触礁"))
                .extracting(Landmark::kind, Landmark::written)
                .containsExactly(Tuple.tuple(NAME, "马琳达"));
    }

    @Test
    void known_places_and_organisations_have_one_name_in_all_languages() {
        List<Tag> tags = List.of(
                new Tag("place:Russia", "Russia", List.of(4)),
                new Tag("person:Ana Duarte", "Ana Duarte", List.of()),
                new Tag("medtop:04000000", "economy", List.of()));
        assertThat(Landmark.unpacked(Landmarks.of(Words.of("москва"), tags)))
                .extracting(Landmark::kind, Landmark::key)
                .contains(Tuple.tuple(KNOWN, "=Russia"))
                .doesNotContain(Tuple.tuple(KNOWN, "=Ana Duarte"), Tuple.tuple(KNOWN, "=economy"));
    }

    @Test
    void what_is_packed_is_read_again() {
        List<Landmark> landmarks = List.of(
                new Landmark(KNOWN, "=New York", null, "york", "New York"),
                new Landmark(NAME, "brekke", "PLK", "brekke", "Brekke"),
                new Landmark(WORD, null, "MLNT", "MLNT", "مارليندا"),
                new Landmark(NUMBER, "212", null, "212", "212"));
        assertThat(Landmark.unpacked(Landmark.packed(landmarks))).isEqualTo(landmarks);
        assertThat(Landmark.unpacked("")).isEmpty();
    }

    private static List<Landmark> of(String text) {
        return Landmark.unpacked(Landmarks.of(Words.of(text), List.of()));
    }
}
