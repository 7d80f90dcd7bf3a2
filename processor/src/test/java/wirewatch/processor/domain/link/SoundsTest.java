package wirewatch.processor.domain.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundsTest {

    @ParameterizedTest
    @CsvSource({
        "TLPK, Torvik",
        "TLPK, Торвик",
        "TLPK, Торвика",
        "TLPK, تورفيك",
        "TLPK, तोरविक",
        "TLPK, トルビク",
        "TLPK, 토르비크",
        "MLNT, Marlinda",
        "MLNT, Марлинды",
        "MLNT, مارليندا",
        "MLNT, मार्लिंडा",
        "MLNT, マリンダ",
        "MLNT, 마를린다",
        "NLTSNT, Nordsund",
        "NLTSNT, Нордсунд",
        "NLTSNT, نوردسوند",
        "NLTSNT, नोर्डसुंड"
    })
    void one_name_sounds_the_same_in_every_script(String sound, String written) {
        assertThat(Sounds.of(written)).isEqualTo(sound);
    }

    @ParameterizedTest
    @CsvSource({
        "Schröder, Шрёдер",
        "Washington, واشنطن",
        "Philipp, Филипп",
        "Zürich, Zurich",
        "Max, Макс",
        "Congo, كونغو"
    })
    void spellings_of_several_letters_are_one_sound(String one, String other) {
        assertThat(Sounds.of(one)).isNotEmpty().isEqualTo(Sounds.of(other));
    }

    @Test
    void chinese_writes_foreign_names_with_few_characters() {
        assertThat(Sounds.ofHan("马琳达")).isEqualTo("MLNT");
        assertThat("马琳达".codePoints().allMatch(Sounds::isHanOfNames)).isTrue();
        assertThat("渡轮乘客".codePoints().noneMatch(Sounds::isHanOfNames)).isTrue();
    }

    @Test
    void what_has_no_consonants_has_no_sound() {
        assertThat(Sounds.of("Aiea")).isEmpty();
        assertThat(Sounds.of("ー")).isEmpty();
        assertThat(Sounds.of("")).isEmpty();
    }
}
