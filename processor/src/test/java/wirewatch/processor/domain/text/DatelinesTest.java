package wirewatch.processor.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import wirewatch.contract.Furniture.Dateline;

class DatelinesTest {

    private static final String BODY = "The dam held through the night, engineers said.";

    /** As written, then place, date, agency; a hyphen for none. */
    private static final List<String> FORMS = List.of(
            "Doha, November 24 (RHC)-- ; Doha ; November 24 ; RHC",
            "HELSINKI (AP) - ; HELSINKI ; - ; AP",
            "HELSINKI (AP) — ; HELSINKI ; - ; AP",
            "MANILA, Philippines — ; MANILA, Philippines ; - ; -",
            "TURNBERRY/GLASGOW, Scotland — ; TURNBERRY/GLASGOW, Scotland ; - ; -",
            "TURNBERRY/GLASGOW, Scotland (Reuters) - ; TURNBERRY/GLASGOW, Scotland ; - ; Reuters",
            "HAWTHORNE — ; HAWTHORNE ; - ; -",
            "HAWTHORNE (CBSLA.com) — ; HAWTHORNE ; - ; CBSLA.com",
            "NEW YORK (CBSNewYork) — ; NEW YORK ; - ; CBSNewYork",
            "WASHINGTON, March 5 (Reuters) - ; WASHINGTON ; March 5 ; Reuters",
            "BEIJING, July 16 (Xinhua) -- ; BEIJING ; July 16 ; Xinhua",
            "LISKA, March 3 (MW) -- ; LISKA ; March 3 ; MW",
            "LISKA, March 3 (MW) - ; LISKA ; March 3 ; MW",
            "رأس التين (المدار) - ; رأس التين ; - ; المدار",
            "MOSCOW. July 13 (Interfax) - ; MOSCOW ; July 13 ; Interfax",
            "BAKU, Azerbaijan, July 15 /Trend/ - ; BAKU, Azerbaijan ; July 15 ; Trend",
            "London – ; London ; - ; -",
            "Washington (CNN) ; Washington ; - ; CNN",
            "(CNN) — ; - ; - ; CNN",
            "(AP) ; - ; - ; AP",
            "ISLAMABAD: ; ISLAMABAD ; - ; -",
            "Madrid, 15 jul (EFE).- ; Madrid ; 15 jul ; EFE",
            "Paris, 3 mars (AFP) — ; Paris ; 3 mars ; AFP",
            "Berlin (dpa) - ; Berlin ; - ; dpa",
            "Brasília, 15 de julho (Lusa) – ; Brasília ; 15 de julho ; Lusa",
            "(ANSA) - ROMA, 15 LUG - ; ROMA ; 15 LUG ; ANSA",
            "МОСКВА, 15 июля. /ТАСС/. ; МОСКВА ; 15 июля ; ТАСС",
            "القاهرة 15 يوليو (رويترز) - ; القاهرة ; 15 يوليو ; رويترز",
            "الدوحة (رويترز) - ; الدوحة ; - ; رويترز",
            "ANKARA (AA) - ; ANKARA ; - ; AA",
            "新华社北京7月15日电 ; 北京 ; 7月15日 ; 新华社",
            "(서울=연합뉴스) 홍길동 기자 = ; 서울 ; - ; 연합뉴스");

    private static final List<String> SENTENCES = List.of(
            "The mayor — who resigned in March — will speak.",
            "Smith – the accused – was silent.",
            "TRUMP: What can you tell us about it?",
            "BREAKING — The dam has burst.",
            "Jane Roe (D-NY) – She said no.",
            "Democratic National Committee (DNC) Chairman Tom Roe spoke.",
            "Boston Celtics (34-10) – The best of the league.",
            "In Paris - The city of light - nothing moved.",
            "July 16 – The first day of the trial.",
            "The fire (see map) – Engineers call it the worst – was out.",
            "Well-known names - Anna, Otto - were there.",
            "Die Stadt — Berlin — wächst.",
            "Il a dit – C'est fini – et partit.");

    @TestFactory
    Stream<DynamicTest> the_forms_of_many_newsrooms_are_read() {
        return FORMS.stream().map(form -> DynamicTest.dynamicTest(form, () -> isRead(form)));
    }

    private static void isRead(String form) {
        List<String> parts = Arrays.stream(form.split(" ; ", -1))
                .map(part -> part.equals("-") ? null : part)
                .toList();
        CleanText clean = Cleaner.clean(null, parts.get(0) + " " + BODY);
        assertThat(clean.body()).isEqualTo(BODY);
        assertThat(clean.furniture().dateline())
                .extracting(Dateline::place, Dateline::date, Dateline::agency)
                .containsExactly(parts.get(1), parts.get(2), parts.get(3));
    }

    @TestFactory
    Stream<DynamicTest> an_ordinary_sentence_with_a_dash_has_no_dateline() {
        return SENTENCES.stream()
                .map(sentence -> DynamicTest.dynamicTest(
                        sentence,
                        () -> assertThat(Datelines.at(Fold.line(sentence))).isNull()));
    }

    @Test
    void the_reporter_before_the_dateline_is_the_byline() {
        CleanText clean = Cleaner.clean(null, "By A. Name, LISKA, March 3 (MW) -- " + BODY);
        assertThat(clean.body()).isEqualTo(BODY);
        assertThat(clean.furniture().byline()).isEqualTo("By A. Name");
        assertThat(clean.furniture().dateline())
                .extracting(Dateline::place, Dateline::date, Dateline::agency)
                .containsExactly("LISKA", "March 3", "MW");
    }

    @Test
    void a_date_on_a_line_of_its_own_dates_a_dateline_that_names_none() {
        CleanText clean = Cleaner.clean("Four shot", "January 1, 2013 7:18 PM\nHAWTHORNE (CBSLA.com) — " + BODY);
        assertThat(clean.body()).isEqualTo(BODY);
        assertThat(clean.furniture().dateline())
                .extracting(Dateline::place, Dateline::date)
                .containsExactly("HAWTHORNE", "January 1, 2013");
    }
}
