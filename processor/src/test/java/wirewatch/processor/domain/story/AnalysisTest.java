package wirewatch.processor.domain.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wirewatch.processor.domain.text.Words;

class AnalysisTest {

    @ParameterizedTest
    @CsvSource({
        "es,los puentes,el puente",
        "pt,as pontes,a ponte",
        "fr,les rivières,la rivière",
        "de,die Brücken,der Brücke",
        "it,i traghetti,il traghetto",
        "nl,het schip,schip",
        "ru,паромы у скалы,паромом на скалах",
        "ar,العبارة,عبارة",
        "fa,کتاب‌ها,کتاب ها",
        "tr,ve yolcu,yolcu",
        "hi,यात्रियों,यात्री",
        "id,penumpang itu,penumpang"
    })
    void forms_of_one_word_are_one_term_and_function_words_none(String language, String one, String other) {
        assertThat(terms(language, one)).isNotEmpty().isEqualTo(terms(language, other));
    }

    @ParameterizedTest
    @CsvSource({
        "es,para los que no lo son",
        "fr,dans les nous avons",
        "de,nicht ohne die sind",
        "ru,и не на по",
        "ar,على من في هذا",
        "tr,için ama ve bu"
    })
    void function_words_alone_leave_no_term(String language, String words) {
        assertThat(terms(language, words)).isEmpty();
    }

    @Test
    void scripts_without_spaces_are_cut_into_pairs_of_characters() {
        assertThat(terms("zh", "渡轮触礁")).hasSize(3);
        assertThat(terms("ja", "座礁した")).hasSize(3);
        assertThat(terms("zh", "渡轮")).isEqualTo(terms("zh", "渡轮。")).isNotEqualTo(terms("zh", "轮渡"));
    }

    @Test
    void a_word_of_another_script_and_a_number_stay_whole() {
        assertThat(terms("zh", "Marlinda号载着212人"))
                .contains(Analysis.term(Words.of("marlinda").hash(0)));
        assertThat(terms("ja", "乗客212人")).contains(Analysis.term(Words.of("212").hash(0)));
    }

    @Test
    void a_particle_makes_no_other_word_of_a_korean_noun() {
        assertThat(terms("ko", "선장은")).isEqualTo(terms("ko", "선장이"));
        assertThat(terms("ko", "승객")).isNotEqualTo(terms("ko", "여객"));
    }

    @Test
    void a_language_without_an_analysis_takes_words_as_they_are() {
        assertThat(terms("sw", "kivuko Marlinda")).hasSize(2).isEqualTo(terms("und", "kivuko Marlinda"));
    }

    private static Set<Integer> terms(String language, String text) {
        return Arrays.stream(Analysis.of(language).terms(Words.of(text)))
                .filter(term -> term != Analysis.NONE)
                .boxed()
                .collect(Collectors.toSet());
    }
}
