package wirewatch.processor.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import wirewatch.contract.Article;
import wirewatch.contract.Furniture;

class CleanerTest {

    private static final String FIRST = "The dam above Liska held through the night, engineers said on Tuesday.";
    private static final String SECOND = "Two thousand people slept in the school and in the church of the upper town.";
    private static final String STORY = FIRST + "\n" + SECOND;

    @Test
    void a_page_s_head_is_taken_apart_into_fields() {
        CleanText clean = Cleaner.clean(null, """
            Sunday, Jul 15th 2018 5-Day Forecast
            Advertisement
            Dam holds as water rises
            e-mail
            By Jane Doe
            July 15, 2018
            LISKA (AP) -\
            """ + " " + STORY);
        Furniture furniture = clean.furniture();
        assertThat(clean.body()).isEqualTo(STORY);
        assertThat(clean.title()).isEqualTo("Dam holds as water rises");
        assertThat(furniture.byline()).isEqualTo("By Jane Doe");
        assertThat(furniture.dateline())
                .isEqualTo(new Furniture.Dateline("LISKA (AP) -", "LISKA", "July 15, 2018", "AP"));
        assertThat(furniture.boilerplate())
                .contains("Sunday, Jul 15th 2018 5-Day Forecast", "Advertisement", "e-mail", "July 15, 2018");
    }

    @Test
    void what_stands_below_the_last_paragraph_goes_too() {
        CleanText clean = Cleaner.clean("Dam holds", STORY + """

            (Reporting by Jane Doe; Editing by John Roe)
            https://www.news.example/dam-holds
            Liska Morning News
            """);
        assertThat(clean.body()).isEqualTo(STORY);
        assertThat(clean.furniture().byline()).startsWith("(Reporting by");
        assertThat(clean.furniture().sourceUrl()).isEqualTo("https://www.news.example/dam-holds");
        assertThat(clean.furniture().outletLine()).isEqualTo("Liska Morning News");
    }

    @Test
    void captions_go_wherever_they_stand() {
        CleanText clean = Cleaner.clean(
                "Dam holds",
                FIRST + "\nWorkers fill bags below the dam on Monday. (AP Photo/Jane Doe)\n"
                        + "FILE PHOTO: The dam in March\nThe mayor (L) and an engineer\n" + SECOND);
        assertThat(clean.body()).isEqualTo(STORY);
        assertThat(clean.furniture().captions()).hasSize(3);
    }

    @Test
    void an_archive_picture_s_caption_goes_however_long_its_story() {
        String caption = "FILE - In this May 2 file photo, the dam is seen from the mill. "
                + "The lake behind it has not been as full for thirty years. ".repeat(9)
                + "(Jon Vance/Pool via AP) less";
        CleanText clean = Cleaner.clean("Dam holds", caption + "\n" + STORY);
        assertThat(clean.body()).isEqualTo(STORY);
        assertThat(clean.furniture().captions()).containsExactly(caption);
    }

    @Test
    void what_sums_the_article_up_between_headline_and_byline_is_its_deck() {
        CleanText clean = Cleaner.clean(
                "Dam holds",
                "Dam holds\nThe valley waits for the lake to fall, and for an answer\nBy Jane Doe\n" + STORY + "\n"
                        + STORY.replace("Two", "Three"));
        assertThat(clean.body()).startsWith(STORY);
        assertThat(clean.furniture().deck()).isEqualTo("The valley waits for the lake to fall, and for an answer");
        assertThat(clean.furniture().captions()).isEmpty();
    }

    @Test
    void a_line_that_says_whose_text_it_is_is_a_credit_line() {
        assertThat(Cleaner.clean("Dam holds", STORY + "\nWith material from Meridian Wire")
                        .furniture()
                        .creditLine())
                .isEqualTo("With material from Meridian Wire");
        assertThat(Cleaner.clean("Dam holds", STORY + "\nThis article first appeared in the Marrow Herald.")
                        .furniture()
                        .creditLine())
                .isEqualTo("This article first appeared in the Marrow Herald.");
    }

    @Test
    void a_sentence_above_the_byline_is_a_caption_or_a_deck() {
        CleanText clean = Cleaner.clean("Dam holds", "The dam as seen from the mill on Monday.\nBy Jane Doe\n" + STORY);
        assertThat(clean.body()).isEqualTo(STORY);
        assertThat(clean.furniture().captions()).containsExactly("The dam as seen from the mill on Monday.");
    }

    @Test
    void the_headline_is_known_again_in_the_text() {
        CleanText clean = Cleaner.clean("Dam holds as water rises | Liska News", "Dam holds as water rises\n" + STORY);
        assertThat(clean.title()).isEqualTo("Dam holds as water rises");
        assertThat(clean.furniture().headline()).isEqualTo("Dam holds as water rises");
        assertThat(clean.body()).isEqualTo(STORY);
    }

    @Test
    void the_outlet_and_the_author_that_the_deliverer_names_are_known_in_the_text() {
        Article article = new Article(
                null,
                null,
                "www.liskamorning.example",
                "Dam holds",
                null,
                null,
                null,
                null,
                null,
                "jane doe",
                null,
                null,
                Map.of());
        CleanText clean = Cleaner.clean("Liska Morning\nJANE DOE\n" + STORY, article);
        assertThat(clean.body()).isEqualTo(STORY);
        assertThat(clean.furniture().outletLine()).isEqualTo("Liska Morning");
        assertThat(clean.furniture().byline()).isEqualTo("JANE DOE");
    }

    @Test
    void links_to_other_articles_end_where_running_text_begins() {
        CleanText clean = Cleaner.clean(
                "Dam holds", FIRST + "\nRelated stories\nMayor opens bridge\nFerry late again\n" + SECOND);
        assertThat(clean.body()).isEqualTo(STORY);
    }

    @Test
    void a_paragraph_that_a_page_shows_twice_is_read_once() {
        assertThat(Cleaner.clean("Dam holds", FIRST + "\n" + FIRST + "\n" + SECOND)
                        .body())
                .isEqualTo(STORY);
    }

    @Test
    void a_tokenised_text_of_one_sentence_a_line_loses_its_address_and_date() {
        CleanText clean = Cleaner.clean(null, """
            http : / / www . news . example / 2009 / 11 / 30 / dam - holds
            August 17 , 2011
            Dam holds as water rises
            The dam held , engineers said .
            Nobody was hurt in the town below it .
            """);
        assertThat(clean.body()).isEqualTo("The dam held , engineers said .\nNobody was hurt in the town below it .");
        assertThat(clean.furniture().sourceUrl()).isEqualTo("http://www.news.example/2009/11/30/dam-holds");
        assertThat(clean.title()).isEqualTo("Dam holds as water rises");
    }

    @Test
    void an_old_wire_wrapped_to_a_fixed_width_has_its_paragraphs_again() {
        CleanText clean = Cleaner.clean("DAM HOLDS", """
            The dam above the town of Liska held through
            the night although the water rose by a hand's
            breadth an hour, engineers said.
                They said the gates would be opened when
            the river below the town had gone down.
             Reuter\
            """);
        assertThat(clean.paragraphs()).hasSize(2);
        assertThat(clean.body())
                .contains("through the night", "opened when the river")
                .doesNotContain("Reuter");
    }

    @TestFactory
    Stream<DynamicTest> real_words_stay() {
        return Stream.of(
                        "He was 77.\n" + STORY,
                        "Nobody knows.\n" + STORY,
                        "Roses are red\nthe river is brown\nthe dam will hold\nuntil we drown",
                        "zealous engineer dam water rising mayor liska school church night people bridge cable ferry"
                                + " storm",
                        "1. Fill the bags\n2. Close the gate\n3. Leave the house\n" + STORY,
                        "Read more books, the minister told the pupils of the school on Monday.\n" + STORY,
                        "\"Sign up for our newsletter,\" the poster said.\n" + STORY,
                        "Dam holds",
                        "市长星期二表示大桥将继续关闭\n市民可以乘坐渡轮过河",
                        "SHAPIRO: What can you tell us?\nHORSLEY: The dam held.\nSHAPIRO: Thank you.",
                        "Net 5,457,000 vs 4,299,000\nSales 62.9 mln vs 50.1 mln",
                        "Photo shops in the town were closed, the mayor said on Monday.\n" + STORY)
                .map(text -> DynamicTest.dynamicTest(
                        text.substring(0, Math.min(30, text.length())),
                        () -> assertThat(Cleaner.clean(null, text).body()).isEqualTo(text)));
    }

    @TestFactory
    Stream<DynamicTest> boilerplate_of_many_languages_goes() {
        return List.of(
                        "Todos los derechos reservados",
                        "Lea también: Crece el río",
                        "Publicidade",
                        "Leia mais: sobe o rio",
                        "À lire aussi : le fleuve monte",
                        "Tous droits réservés",
                        "Anzeige",
                        "Lesen Sie auch: Der Fluss steigt",
                        "Riproduzione riservata",
                        "Leggi anche: sale il fiume",
                        "جميع الحقوق محفوظة",
                        "اقرأ أيضا: النهر يرتفع",
                        "Читайте также: Река поднимается",
                        "Follow us on Twitter and Facebook",
                        "Click here to subscribe",
                        "This website uses cookies to give you the best experience.",
                        "Copyright © 2018 Liska News. All rights reserved.")
                .stream()
                .map(line -> DynamicTest.dynamicTest(line, () -> {
                    CleanText clean = Cleaner.clean("Dam holds", FIRST + "\n" + line + "\n" + SECOND);
                    assertThat(clean.body()).isEqualTo(STORY);
                    assertThat(clean.furniture().boilerplate()).containsExactly(line);
                }));
    }

    @Test
    void what_cannot_be_seen_is_gone_and_what_can_is_in_one_form() {
        String text = "\uFEFFThe\u00A0dam\u2019s \u201Cwall\u201D\u2014old\u200B but \uFB01rm\u202E\u2026 and\u0000"
                + " cafe\u0301s &amp;quot;full&quot;.";
        assertThat(Cleaner.clean(null, text).body())
                .isEqualTo("The dam's \"wall\"–old but firm... and caf\u00E9s \"full\".");
    }

    @Test
    void where_only_captions_are_left_they_were_the_article() {
        String gallery = "Workers fill bags below the dam. (AP Photo/Jane Doe)";
        assertThat(Cleaner.clean("Photos", "Share\n" + gallery).body()).isEqualTo(gallery);
    }
}
