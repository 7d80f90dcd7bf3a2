package wirewatch.processor.domain.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import wirewatch.contract.Furniture;

final class CitationsTest {

    @Test
    void an_agency_in_brackets_a_credit_or_an_interview_is_cited() {
        assertThat(Tags.of("LIMA (AP) — The port reopened on Tuesday.").agencies())
                .containsExactly("ap");
        assertThat(Tags.of("The port reopened, according to AFP.").agencies()).containsExactly("afp");
        assertThat(Tags.of("“We are ready,” the harbour master told Reuters.").agencies())
                .containsExactly("reuters");
        assertThat(Tags.of("The port reopened, Xinhua reported.").agencies()).containsExactly("xinhua");
        assertThat(Tags.of("The port reopened (Reuters/AFP).").agencies()).containsExactly("afp", "reuters");
    }

    @Test
    void a_mere_mention_is_no_credit() {
        assertThat(Tags.of("The owners of Reuters moved into a new building near the river.")
                        .agencies())
                .isEmpty();
        assertThat(Tags.of("He put an ap on the table and the pa system failed.")
                        .agencies())
                .isEmpty();
    }

    @Test
    void the_offset_is_where_the_agency_is_named() {
        Tags tags = Tags.of("The pact was signed, Fars news agency reported. Later Tasnim reported a delay.");

        assertThat(tags.agencies()).containsExactly("fars", "tasnim");
        assertThat(tags.textAt("agency:fars", 4)).containsExactly("Fars");
        assertThat(tags.textAt("agency:tasnim", 6)).containsExactly("Tasnim");
    }

    @Test
    void a_province_or_a_company_of_the_same_name_is_no_agency() {
        assertThat(Tags.of("Floods hit the south of Fars, officials said. Mehr is a month.")
                        .agencies())
                .isEmpty();
        assertThat(Tags.of("Michael Bloomberg said he would not run.").agencies())
                .isEmpty();
    }

    @Test
    void an_agency_nobody_listed_is_known_by_its_pattern() {
        assertThat(Tags.of("The bridge is closed, the Tuvania Press news agency reported.")
                        .agencies())
                .containsExactly("tuvania-press");
        assertThat(Tags.of("El puente está cerrado, informó la agencia de noticias Norteña.", "es")
                        .agencies())
                .containsExactly("norteña");
        assertThat(Tags.of("Die Brücke ist gesperrt, meldet die Nachrichtenagentur Nordpress.", "de")
                        .agencies())
                .containsExactly("nordpress");
    }

    @Test
    void what_is_cited_as_an_agency_is_not_named_again_as_an_organisation() {
        Tags tags = Tags.of("The harbour master told Reuters that the Tuvania Press news agency was wrong.");

        assertThat(tags.organisations()).isEmpty();
        assertThat(tags.persons()).isEmpty();
    }

    @Test
    void byline_and_dateline_say_who_wrote() {
        Furniture furniture = new Furniture(
                null,
                List.of(),
                new Furniture.Dateline("LIMA, May 3 (EFE).-", "LIMA", "May 3", "EFE"),
                "By Reuters Staff",
                null,
                null,
                List.of(),
                null,
                null);

        Tags tags = Tags.of(null, "The port reopened.", furniture, "en");

        assertThat(tags.agencies()).containsExactly("efe", "reuters");
        assertThat(tags.tag("agency:efe").offsets()).isEmpty();
    }

    @Test
    void credits_are_read_in_the_languages_of_the_pipe() {
        assertThat(Tags.of("El puerto reabrió el martes, informó EFE.", "es").agencies())
                .containsExactly("efe");
        assertThat(Tags.of("Le port a rouvert mardi, selon l'AFP.", "fr").agencies())
                .containsExactly("afp");
        assertThat(Tags.of("Der Hafen ist wieder offen, berichtet die Agentur dpa.", "de")
                        .agencies())
                .containsExactly("dpa");
        assertThat(Tags.of("Il porto ha riaperto martedì, riferisce l'ANSA.", "it")
                        .agencies())
                .containsExactly("ansa");
        assertThat(Tags.of("Порт вновь открыт, сообщает ТАСС.", "ru").agencies())
                .containsExactly("tass");
        assertThat(Tags.of("أعيد فتح الميناء، ذكرت وكالة رويترز.", "ar").agencies())
                .containsExactly("reuters");
    }
}
