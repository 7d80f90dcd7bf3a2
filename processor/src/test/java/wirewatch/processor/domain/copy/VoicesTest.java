package wirewatch.processor.domain.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import wirewatch.processor.domain.text.Words;

class VoicesTest {

    @Test
    void before_the_verb() {
        assertThat(voices("Port director Ana Duarte said the pier was moving.")).containsExactly("Ana Duarte");
        assertThat(voices("Foreign Minister Hossein Amir-Abdollahian told reporters he would stay."))
                .containsExactly("Hossein Amir-Abdollahian");
    }

    @Test
    void behind_the_verb_of_a_quotation() {
        assertThat(voices("\"We could not wait,\" said Ana Duarte.")).containsExactly("Ana Duarte");
        assertThat(voices("\"We could not wait,\" said port director Ana Duarte on Friday."))
                .containsExactly("Ana Duarte");
    }

    @Test
    void beside_an_apposition() {
        assertThat(voices("Ana Duarte, who has run the port for nine years, said the pier was moving."))
                .containsExactly("Ana Duarte");
    }

    @Test
    void as_a_source() {
        assertThat(voices("The pier has moved, according to Lucia Brandt, who heads the board."))
                .containsExactly("Lucia Brandt");
    }

    @Test
    void by_surname_with_the_full_name_as_first_written() {
        assertThat(voices("Dr. Ana Duarte runs the port. Nobody answered for days. Duarte said the pier was moving."))
                .containsExactly("Ana Duarte");
        assertThat(voices("Qatari foreign ministry spokesperson Majed Al Ansari came late. Al Ansari added nothing."))
                .containsExactly("Majed Al Ansari");
    }

    @Test
    void bodies_countries_and_lone_words_are_no_people() {
        assertThat(voices("The White House said nothing. Israel said so. Police said the road was closed."))
                .isEmpty();
        assertThat(voices("Qatar's Foreign Ministry said talks went on. Fars news agency reported it. He said no."))
                .isEmpty();
        assertThat(voices("Officials said Palestinian Authority staff would return."))
                .isEmpty();
    }

    @Test
    void without_titles_days_and_nationality() {
        assertThat(voices("On Monday Ana Duarte said no. Orlan Prime Minister Ida Holm said yes."))
                .containsExactly("Ana Duarte", "Ida Holm");
        assertThat(voices("Mr. Tolland said so.")).containsExactly("Tolland");
    }

    @Test
    void each_once() {
        assertThat(voices("Ana Duarte said no. \"Never,\" Duarte added. According to Ana Duarte, the pier moved."))
                .containsExactly("Ana Duarte");
    }

    @Test
    void in_spanish_portuguese_french_and_german() {
        assertThat(
                        voices(
                                "«No podíamos esperar», dijo la directora del puerto Ana Duarte. Según Pedro Salas, el muelle se mueve."))
                .containsExactly("Ana Duarte", "Pedro Salas");
        assertThat(voices("O píer está em movimento, afirmou Ana Duarte. Para João da Silva, disse ele, não há saída."))
                .containsExactly("Ana Duarte");
        assertThat(voices("« Nous ne pouvions plus attendre », a déclaré Ana Duarte. Selon Luc Morin, le quai bouge."))
                .containsExactly("Ana Duarte", "Luc Morin");
        assertThat(
                        voices(
                                "„Wir konnten nicht warten“, sagte Hafenchefin Ana Duarte. Jens Holm erklärte, der Pier bewege sich."))
                .containsExactly("Ana Duarte", "Jens Holm");
    }

    @Test
    void in_arabic() {
        assertThat(voices("وقال المتحدث باسم وزارة الخارجية ماجد الأنصاري إن المحادثات مستمرة."))
                .containsExactly("ماجد الأنصاري");
    }

    @Test
    void a_voice_stays_while_any_part_of_its_name_does() {
        Words source = Words.of("Port director Ana Duarte said no. Marek Tolland said yes.");

        assertThat(Voices.removed(source, Words.of("Duarte has gone."))).containsExactly("Marek Tolland");
        assertThat(Voices.removed(source, Words.of("The duarte of the north.")))
                .containsExactly("Ana Duarte", "Marek Tolland");
    }

    private static List<String> voices(String text) {
        return Voices.removed(Words.of(text), Words.of("Nobody Else"));
    }
}
