package wirewatch.processor.domain.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TopicsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "01000000 | The novelist opened the book fair; the museum shows paintings, and an orchestra plays the opera.",
                "02000000 | The suspect was arrested after the robbery, charged with murder, and brought before a judge.",
                "03000000 | The earthquake and a landslide buried a village; rescue workers found survivors in the rubble.",
                "04000000 | Net profit rose on strong exports; the central bank left interest rates as they were.",
                "05000000 | Teachers in the school district want smaller classrooms, and students want lower tuition fees.",
                "06000000 | Deforestation and carbon emissions threaten biodiversity, environmentalists say.",
                "07000000 | Patients in the hospital had symptoms of the virus; the vaccine arrives next week.",
                "08000000 | Guests came to the royal wedding; the celebrity couple kept their birthday party small.",
                "09000000 | The trade union called workers to strike; union members formed a picket line over wages.",
                "10000000 | The chef shared a recipe, and tourists filled the restaurants and hotels of the resort.",
                "11000000 | Voters chose between two candidates in the presidential election; parliament meets in May.",
                "12000000 | The archbishop held mass in the church; worshippers said prayers with the pastor.",
                "13000000 | Scientists trained the algorithm on a supercomputer; the software runs on a smartphone.",
                "14000000 | Asylum seekers and refugees met racism and discrimination; poverty grows in minorities.",
                "15000000 | The striker scored twice in the semifinal; the goalkeeper and the coach left the stadium.",
                "16000000 | Troops and rebels broke the ceasefire; airstrikes and shelling hit the front line.",
                "17000000 | Meteorologists forecast heavy snow, thunderstorms and low temperatures with strong winds."
            })
    void each_top_term_is_recognised_first_in_an_article_about_it(String topic, String text) {
        assertThat(Tags.of(text).topics()).first().isEqualTo(topic);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | 15000000 | El delantero marcó dos goles en la semifinal y el entrenador abandonó el estadio.",
                "pt | 04000000 | O banco central manteve a taxa de juros e a inflação caiu, disseram economistas.",
                "fr | 11000000 | Le premier ministre a démissionné avant les élections, et le parlement votera la loi.",
                "de | 02000000 | Die Staatsanwaltschaft erhob Anklage wegen Mord, das Landgericht sprach das Urteil.",
                "it | 17000000 | Le previsioni meteo annunciano maltempo, neve e temporali con temperature basse.",
                "ar | 16000000 | قصف الجيش المدينة وقتل جنود في غارة جوية قبل وقف إطلاق النار"
            })
    void topics_are_recognised_in_other_languages(String language, String topic, String text) {
        assertThat(Tags.of(text, language).topics()).first().isEqualTo(topic);
    }

    @Test
    void a_lower_topic_stands_behind_its_top_term() {
        assertThat(Tags.of("Crude oil prices rose as OPEC cut output by two million barrels per day, and refineries"
                                + " bought natural gas instead.")
                        .topics())
                .startsWith("04000000", "20001243");
    }

    @Test
    void a_text_about_nothing_in_the_lists_has_no_topic() {
        assertThat(Tags.of("Please call back when you have a moment. The red box is under the table.")
                        .topics())
                .isEmpty();
    }

    @Test
    void one_strong_phrase_alone_settles_nothing() {
        assertThat(Tags.of("My neighbour once saw an earthquake.").topics()).isEmpty();
    }

    @Test
    void words_of_another_language_do_not_count() {
        assertThat(Tags.of("Net profit rose on strong exports; the central bank left interest rates.", "fr")
                        .topics())
                .isEmpty();
    }

    @Test
    void the_starter_pack_has_the_17_top_terms_and_at_least_60_below_with_well_formed_ids() {
        List<Topic> topics = new Vocabulary().topics().all();
        Set<String> ids = new HashSet<>();
        topics.forEach(topic -> ids.add(topic.id()));

        assertThat(ids).hasSameSizeAs(topics).allMatch(id -> id.matches("medtop:\\d{8}"));
        assertThat(topics.stream().filter(topic -> topic.id().endsWith("000000")))
                .hasSize(17);
        assertThat(topics.stream().filter(topic -> topic.id().startsWith("medtop:2")))
                .hasSizeGreaterThanOrEqualTo(60);
        assertThat(topics)
                .allSatisfy(topic -> assertThat(topics.get(topic.parent()).id()).endsWith("000000"));
    }
}
