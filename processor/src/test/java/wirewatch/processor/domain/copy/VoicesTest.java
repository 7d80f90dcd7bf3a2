package wirewatch.processor.domain.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
                .containsExactly("Ana Duarte", "João da Silva");
        assertThat(voices("« Nous ne pouvions plus attendre », a déclaré Ana Duarte. Selon Luc Morin, le quai bouge."))
                .containsExactly("Ana Duarte", "Luc Morin");
        assertThat(
                        voices(
                                "„Wir konnten nicht warten“, sagte Hafenchefin Ana Duarte. Jens Holm erklärte, der Pier bewege sich."))
                .containsExactly("Ana Duarte", "Jens Holm");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            it | «Non potevamo aspettare», ha detto la direttrice del porto Ana Duarte ai giornalisti. | Ana Duarte
            nl | „We konden niet wachten”, zei havendirecteur Ana Duarte vrijdag. | Ana Duarte
            nl | De pier beweegt, aldus Ana Duarte. | Ana Duarte
            ru | «Мы не могли ждать», — заявила директор порта Анна Дуарте. | Анна Дуарте
            ru | Директор порта Анна Дуарте сообщила, что причал сдвинулся. | Анна Дуарте
            uk | «Ми не могли чекати», — сказала директорка порту Анна Дуарте. | Анна Дуарте
            pl | «Nie mogliśmy czekać», powiedziała dyrektor portu Anna Duarte. | Anna Duarte
            tr | Liman müdürü Ana Duarte, iskelenin on bir santim kaydığını söyledi. | Ana Duarte
            id | “Kami tidak bisa menunggu,” kata direktur pelabuhan Ana Duarte. | Ana Duarte
            id | Ana Duarte mengatakan dermaga itu bergeser. | Ana Duarte
            el | «Δεν μπορούσαμε να περιμένουμε», δήλωσε η διευθύντρια Άννα Δούκα. | Άννα Δούκα
            ar | وقال المتحدث باسم وزارة الخارجية ماجد الأنصاري إن المحادثات مستمرة. | ماجد الأنصاري
            ar | وأوضحت مديرة الميناء آنا دوارتي، في مؤتمر صحفي، أن الرصيف تحرك. | آنا دوارتي
            ar | وقالت المهندسة سلمى الكعبي، الباحثة في معهد البحار، إن الشقوق قديمة. | سلمى الكعبي
            fa | مدیر بندر آنا دوارته گفت اسکله یازده سانتی‌متر جابه‌جا شده است. | آنا دوارته
            hi | बंदरगाह की निदेशक आना दुआर्ते ने शुक्रवार को कहा कि घाट खिसक गया है। | आना दुआर्ते
            zh | 港口负责人安娜·杜阿尔特表示，码头已经移动了十一厘米。 | 安娜·杜阿尔特
            zh | 外交部发言人王晓明周五说，谈判仍在继续。 | 王晓明
            ja | アナ・ドゥアルテ港湾局長は「これ以上待てなかった」と述べた。 | アナ・ドゥアルテ
            ja | 田中首相は記者団に対し、調査を続けると語った。 | 田中
            ko | 아나 두아르테 항만국장은 “더 기다릴 수 없었다”고 말했다. | 아나 두아르테
            ko | 김민수 대변인은 회담이 계속되고 있다고 밝혔다. | 김민수
            """)
    void in_the_languages_of_the_pipe(String language, String sentence, String voice) {
        assertThat(voices(sentence)).as(language).containsExactly(voice);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وقالت وزارة الخارجية إن المحادثات مستمرة. وأضاف البيان أن الوفد عاد.",
                "وزارت خارجه گفت مذاکرات ادامه دارد.",
                "सरकार ने कहा कि बातचीत जारी है। पुलिस ने बताया कि सड़क बंद है।",
                "中方表示，谈判仍在继续。报道说，道路已经关闭。",
                "外務省は会談が続いていると述べた。",
                "정부는 회담이 계속되고 있다고 밝혔다.",
                "La Cámara de Transporte dijo que no. El Ministerio de Obras informó del cierre.",
                "Министерство обороны сообщило об этом. Полиция заявила, что дорога закрыта.",
                "Dışişleri Bakanlığı görüşmelerin sürdüğünü açıkladı."
            })
    void a_body_is_nobody_s_voice_in_any_script(String sentence) {
        assertThat(voices(sentence)).isEmpty();
    }

    @Test
    void in_scripts_without_capitals_a_voice_stays_where_its_name_does() {
        Words arabic = Words.of("وقال مدير الميناء وسيم الدهاني إن الرصيف تحرك.");
        Words chinese = Words.of("外交部发言人王晓明周五说，谈判仍在继续。");

        assertThat(Voices.of(arabic).removedFrom(Words.of("أكد الدهاني ذلك."))).isEmpty();
        assertThat(Voices.of(arabic).removedFrom(Words.of("أكد الميناء ذلك."))).containsExactly("وسيم الدهاني");
        assertThat(Voices.of(chinese).removedFrom(Words.of("王晓明没有回答。"))).isEmpty();
        assertThat(Voices.of(chinese).removedFrom(Words.of("发言人没有回答。"))).containsExactly("王晓明");
    }

    @Test
    void a_name_in_another_case_is_the_same_name() {
        Words source = Words.of("Директор порта Анна Петрова сообщила, что причал сдвинулся.");

        assertThat(Voices.of(source).removedFrom(Words.of("По словам Петровой, причал сдвинулся.")))
                .isEmpty();
        assertThat(Voices.of(source).removedFrom(Words.of("Причал сдвинулся."))).containsExactly("Анна Петрова");
    }

    @Test
    void by_more_than_saying() {
        assertThat(voices("Transport economist Ana Duarte estimated the cost at 22 million crowns."))
                .containsExactly("Ana Duarte");
        assertThat(voices("Ana Duarte of the harbour board wanted to wait. Marek Tolland of the island union said no."))
                .containsExactly("Marek Tolland");
        assertThat(voices("Ana Duarte, a retired pilot, lost her charts. \"Forty years of tides,\" she said."))
                .containsExactly("Ana Duarte");
        assertThat(voices("Ana Duarte welcomed the closure, saying nobody could have waited."))
                .containsExactly("Ana Duarte");
        assertThat(voices("Su presidente, Aurelio Salas, pidió al Gobierno que suspenda el peaje."))
                .containsExactly("Aurelio Salas");
    }

    @Test
    void a_voice_stays_while_its_family_name_does() {
        Words source = Words.of("Port director Ana Duarte said no. Marek Tolland said yes.");

        assertThat(Voices.of(source).removedFrom(Words.of("Ana Lind has gone.")))
                .contains("Ana Duarte");

        assertThat(Voices.of(source).removedFrom(Words.of("Duarte has gone."))).containsExactly("Marek Tolland");
        assertThat(Voices.of(source).removedFrom(Words.of("The duarte of the north.")))
                .containsExactly("Ana Duarte", "Marek Tolland");
    }

    private static List<String> voices(String text) {
        return Voices.of(Words.of(text)).removedFrom(Words.of("Nobody Else"));
    }
}
