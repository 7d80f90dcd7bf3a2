package wirewatch.processor.domain.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static wirewatch.processor.domain.copy.Dispatch.FERRY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import wirewatch.contract.EditReport;
import wirewatch.contract.EditReport.Crediting;
import wirewatch.contract.EditReport.Framing;
import wirewatch.contract.EditReport.Merge;
import wirewatch.contract.EditReport.Quote;
import wirewatch.contract.EditReport.Quote.Fate;
import wirewatch.contract.EditReport.Rewording;
import wirewatch.contract.Furniture;
import wirewatch.contract.Furniture.Dateline;

class EditReportsTest {

    @Test
    void an_untouched_copy_keeps_every_paragraph_and_changes_nothing() {
        EditReport report = FERRY.against(FERRY);

        assertThat(report.kept()).isEqualTo(10);
        assertThatNothingChangedIn(report);
        assertThat(report.quotes())
                .extracting(Quote::fate)
                .containsOnly(Fate.VERBATIM)
                .hasSize(3);
    }

    @Test
    void a_dropped_paragraph_is_named_and_so_is_the_voice_it_carried() {
        EditReport report = FERRY.against(FERRY.without("Hotel owners"));

        assertThat(report.dropped()).containsExactly(paragraph("Hotel owners"));
        assertThat(report.voicesRemoved()).containsExactly("Lucia Brandt");
        assertThat(report.kept()).isEqualTo(9);
        assertThat(report.reworded()).isEmpty();
        assertThat(report.added()).isEmpty();
    }

    @Test
    void a_voice_whose_surname_stays_is_not_removed() {
        EditReport report = FERRY.against(FERRY.without("\"We could"));

        assertThat(report.dropped()).containsExactly(paragraph("\"We could"));
        assertThat(report.voicesRemoved()).isEmpty();
    }

    @Test
    void all_that_one_voice_said_goes_with_it() {
        EditReport report = FERRY.against(FERRY.without("Opposition leader").without("\"They knew"));

        assertThat(report.dropped()).containsExactly(paragraph("Opposition leader"), paragraph("\"They knew"));
        assertThat(report.voicesRemoved()).containsExactly("Marek Tolland");
        assertThat(quote(report, "They knew").fate()).isEqualTo(Fate.DROPPED);
    }

    @Test
    void a_dropped_sentence_is_a_dropped_passage() {
        EditReport report = FERRY.against(FERRY.changing(
                " \"The pier has moved eleven centimetres since March and nobody can tell us when it stops.\"", ""));

        assertThat(report.dropped())
                .containsExactly(
                        "\"The pier has moved eleven centimetres since March and nobody can tell us when it stops.\"");
        assertThat(report.kept()).isEqualTo(9);
        assertThat(quote(report, "The pier").fate()).isEqualTo(Fate.DROPPED);
        assertThat(quote(report, "We could").fate()).isEqualTo(Fate.VERBATIM);
    }

    @Test
    void an_added_paragraph_is_named() {
        String added = "The regional court will hear a complaint by fishermen in the second week of May.";

        EditReport report = FERRY.against(FERRY.adding("The harbour handles", added));

        assertThat(report.added()).containsExactly(added);
        assertThat(report.kept()).isEqualTo(10);
        assertThat(report.dropped()).isEmpty();
        assertThat(report.reworded()).isEmpty();
    }

    @Test
    void an_added_sentence_is_an_added_passage() {
        EditReport report = FERRY.against(FERRY.changing(
                "Friday evening.", "Friday evening. Petrol was sold only to ambulances and the fire brigade."));

        assertThat(report.added()).containsExactly("Petrol was sold only to ambulances and the fire brigade.");
        assertThat(report.reworded()).isEmpty();
    }

    @Test
    void a_changed_word_is_shown_in_its_clause() {
        EditReport report = FERRY.against(FERRY.changing("found cracks in", "found damage to"));

        assertThat(report.reworded())
                .containsExactly(new Rewording(
                        "after inspectors found cracks in the main pier",
                        "after inspectors found damage to the main pier"));
        assertThat(report.kept()).isEqualTo(9);
        assertThat(report.dropped()).isEmpty();
        assertThat(report.added()).isEmpty();
    }

    @Test
    void a_changed_number_is_a_rewording() {
        EditReport report = FERRY.against(FERRY.changing("4,200", "5,100"));

        assertThat(report.reworded())
                .containsExactly(new Rewording(
                        "cuts off about 4,200 residents from the", "cuts off about 5,100 residents from the"));
    }

    @Test
    void two_changes_of_one_sentence_are_two_rewordings() {
        EditReport report =
                FERRY.against(FERRY.changing("six weeks", "two months").changing("the high season", "summer"));

        assertThat(report.reworded())
                .containsExactly(
                        new Rewording("last at least six weeks and cuts off", "last at least two months and cuts off"),
                        new Rewording("the mainland during the high season", "the mainland during summer"));
    }

    @Test
    void a_plan_that_has_become_a_fact_is_a_shift_of_tense() {
        EditReport report =
                FERRY.against(FERRY.changing("will close", "closed").changing("are due to arrive", "arrived"));

        assertThat(report.tenseShifted())
                .containsExactly(new Rewording("will close", "closed"), new Rewording("are due to arrive", "arrived"));
        assertThat(report.reworded()).hasSize(2);
        assertThat(report.dropped()).isEmpty();
        assertThat(report.added()).isEmpty();
    }

    @Test
    void another_verb_in_the_same_tense_is_no_shift() {
        EditReport report = FERRY.against(FERRY.changing("accused the", "blamed the"));

        assertThat(report.tenseShifted()).isEmpty();
        assertThat(report.reworded()).hasSize(1);
    }

    @Test
    void a_paragraph_that_stands_elsewhere_was_moved_and_not_dropped() {
        EditReport report = FERRY.against(FERRY.moving("Engineers from", "The closure"));

        assertThat(report.moved()).containsExactly(paragraph("Engineers from"));
        assertThat(report.kept()).isEqualTo(10);
        assertThat(report.dropped()).isEmpty();
        assertThat(report.added()).isEmpty();
        assertThat(report.reworded()).isEmpty();
    }

    @Test
    void a_phrase_that_stands_elsewhere_in_its_sentence_was_moved() {
        EditReport report = FERRY.against(FERRY.changing(
                "accused the government of hiding the report from the public until the budget was passed.",
                "accused the government of hiding the report until the budget was passed from the public."));

        assertThat(report.moved()).containsExactly("from the public");
        assertThat(report.reworded()).isEmpty();
        assertThat(report.dropped()).isEmpty();
    }

    @Test
    void paragraphs_run_together_are_counted_and_kept() {
        EditReport report = FERRY.against(FERRY.merging("\"We could").merging("Opposition leader"));

        assertThat(report.merged()).isEqualTo(2);
        assertThat(report.merges())
                .containsExactly(
                        new Merge(paragraph("\"We could"), paragraph("Duarte told")),
                        new Merge(paragraph("Opposition leader"), paragraph("\"They knew")));
        assertThat(report.kept()).isEqualTo(10);
        assertThatNothingChangedIn(report);
    }

    @Test
    void a_paragraph_cut_in_two_is_kept() {
        EditReport report = FERRY.against(FERRY.changing("Duarte said. \"The", "Duarte said.\n\"The"));

        assertThat(report.merged()).isZero();
        assertThat(report.kept()).isEqualTo(10);
        assertThatNothingChangedIn(report);
    }

    @Test
    void a_quotation_with_other_words_is_altered() {
        EditReport report = FERRY.against(FERRY.changing("and they sold tickets", "and still they sold the tickets"));

        assertThat(quote(report, "They knew"))
                .isEqualTo(new Quote(
                        "They knew, and they sold tickets",
                        Fate.ALTERED,
                        "They knew, and still they sold the tickets",
                        "Marek Tolland"));
    }

    @Test
    void a_quotation_moved_to_another_place_is_still_verbatim() {
        EditReport report = FERRY.against(FERRY.moving("\"They knew", "The island"));

        assertThat(quote(report, "They knew").fate()).isEqualTo(Fate.VERBATIM);
    }

    @Test
    void a_sentence_put_differently_is_reworded_as_a_whole() {
        EditReport report = FERRY.against(FERRY.changing(
                "Duarte told reporters that divers had warned of the damage two years ago.",
                "Two years ago, divers had warned of the damage, Duarte told reporters."));

        assertThat(report.dropped()).isEmpty();
        assertThat(report.added()).isEmpty();
        assertThat(report.voicesRemoved()).isEmpty();
    }

    @Test
    void what_stands_around_the_body_is_furniture_and_not_an_addition() {
        Furniture around = new Furniture(
                "Sant Orlo shuts harbour",
                List.of("The pier of Sant Orlo on Friday"),
                new Dateline("SANT ORLO, May 2 (AP) -", "SANT ORLO", "May 2", "AP"),
                "By Jon Vance",
                "https://news.example/orlo",
                "The Example Post",
                List.of(),
                null,
                null);

        EditReport report = FERRY.against(FERRY.framedBy(around));

        assertThat(report.furnitureAdded())
                .containsExactly("headline", "caption", "dateline", "byline", "sourceUrl", "outletLine");
        assertThat(report.credit()).isEqualTo("AP");
        assertThat(report.added()).isEmpty();
    }

    @Test
    void a_piece_around_the_body_is_shown_before_and_after() {
        Furniture before = furniture("The pier of Sant Orlo", new Dateline("ORLO (MW) -", "ORLO", null, "MW"));
        Furniture after = furniture("Queues for fuel", new Dateline("CELAN -", "CELAN", null, null));

        EditReport report = FERRY.framedBy(before).against(FERRY.framedBy(after));

        assertThat(report.framing())
                .containsExactly(
                        new Framing("caption", "The pier of Sant Orlo", null),
                        new Framing("caption", null, "Queues for fuel"),
                        new Framing("dateline", "ORLO (MW) -", "CELAN -"));
    }

    @Test
    void a_dateline_of_another_place_over_a_copied_body_is_the_copy_s_own() {
        Dispatch wire = FERRY.framedBy(furniture("x", new Dateline("ORLO (MW) -", "ORLO", null, "MW")));
        Dispatch paper = FERRY.framedBy(furniture("x", new Dateline("CELAN -", "CELAN", null, null)));
        Dispatch honest = FERRY.framedBy(furniture("x", new Dateline("Orlo, May 2 (MW) -", "Orlo", "May 2", "MW")));

        assertThat(wire.against(paper).ownDateline()).isEqualTo("CELAN -");
        assertThat(wire.against(honest).ownDateline()).isNull();
        assertThat(wire.against(FERRY).ownDateline()).isNull();
    }

    @Test
    void an_agency_that_is_said_to_have_reported_is_an_inherited_credit() {
        EditReport report = FERRY.against(FERRY);

        assertThat(report.credit()).isEqualTo("Maro");
        assertThat(report.crediting()).isEqualTo(Crediting.INHERITED);
        assertThat(FERRY.against(FERRY.without("Engineers")).credit()).isNull();
        assertThat(FERRY.against(FERRY.without("Engineers")).crediting()).isEqualTo(Crediting.NONE);
    }

    @Test
    void the_outlet_it_was_taken_from_is_credited_in_dateline_byline_or_credit_line() {
        assertThat(creditOf(framed(new Dateline("Orlo, May 2 (MW) -", "Orlo", "May 2", "MW"), null, null)))
                .isEqualTo(new Credits("MW", Crediting.SOURCE));
        assertThat(creditOf(framed(null, "By Jon Vance and Meridian Wire", null)))
                .isEqualTo(new Credits("Meridian Wire", Crediting.SOURCE));
        assertThat(creditOf(framed(null, null, "First published by the Meridian Wire.")))
                .isEqualTo(new Credits("Meridian Wire", Crediting.SOURCE));
        assertThat(creditOf(framed(null, "By Jon Vance", null))).isEqualTo(new Credits(null, Crediting.NONE));
    }

    @Test
    void another_agency_in_brackets_is_a_credit_to_somebody_else() {
        assertThat(creditOf(framed(new Dateline("ORLO (AFP) -", "ORLO", null, "AFP"), null, null)))
                .isEqualTo(new Credits("AFP", Crediting.OTHER));
    }

    private static Furniture furniture(String caption, Dateline dateline) {
        return new Furniture(null, List.of(caption), dateline, null, null, null, List.of(), null, null);
    }

    private static Furniture framed(@Nullable Dateline dateline, @Nullable String byline, @Nullable String credit) {
        return new Furniture(null, List.of(), dateline, byline, null, null, List.of(), null, credit);
    }

    /** Of a copy of what Meridian Wire published, without the paragraph that names an agency. */
    private static Credits creditOf(Furniture furniture) {
        Side text = FERRY.without("Engineers").side();
        Side source = new Side(text.text(), text.words(), null, "Meridian Wire", List.of());
        Side copy = FERRY.without("Engineers").framedBy(furniture).side();
        return Credits.of(copy, source);
    }

    @Test
    void a_shortened_reprint_drops_its_second_half_paragraph_by_paragraph() {
        Dispatch half = new Dispatch(FERRY.paragraphs().subList(0, 5), Furniture.NONE);

        EditReport report = FERRY.against(half);

        assertThat(report.dropped()).isEqualTo(FERRY.paragraphs().subList(5, 10));
        assertThat(report.kept()).isEqualTo(5);
        assertThat(report.reworded()).isEmpty();
    }

    @Test
    void many_edits_at_once_are_told_apart() {
        EditReport report = FERRY.against(FERRY.without("Hotel owners")
                .changing("4,200", "5,100")
                .changing("will close", "closed")
                .moving("The harbour handles", "The closure")
                .merging("Opposition leader")
                .adding(
                        "Two navy",
                        "A second inspection found no fault in the breakwater, the harbour office wrote on its page."));

        assertThat(report.dropped()).containsExactly(paragraph("Hotel owners"));
        assertThat(report.added())
                .containsExactly(
                        "A second inspection found no fault in the breakwater, the harbour office wrote on its page.");
        assertThat(report.reworded()).hasSize(2);
        assertThat(report.tenseShifted()).containsExactly(new Rewording("will close", "closed"));
        assertThat(report.moved()).containsExactly(paragraph("The harbour handles"));
        assertThat(report.merged()).isEqualTo(1);
        assertThat(report.voicesRemoved()).containsExactly("Lucia Brandt");
        assertThat(report.kept()).isEqualTo(7);
    }

    @Test
    @Timeout(20)
    void texts_made_to_be_costly_are_reported_in_time() {
        String sentence = "Over and over again the same few words were said. ";
        Dispatch repeated = Dispatch.of(sentence.repeat(4000));
        Dispatch broken =
                Dispatch.of(sentence.repeat(2000) + new InventedNews(50).article(10_000) + sentence.repeat(1500));
        Dispatch endless = Dispatch.of("word ".repeat(30_000), "\"quote three words\" ".repeat(3000));

        assertThat(repeated.against(broken).added()).isNotEmpty();
        assertThat(broken.against(repeated).dropped()).isNotEmpty();
        assertThat(endless.against(endless).kept()).isEqualTo(2);
    }

    @Test
    void any_edit_of_any_text_is_reported_without_failing() {
        Random random = new Random(60);
        for (int seed = 0; seed < 300; seed++) {
            InventedNews news = new InventedNews(seed);
            PlantedEdits edits = new PlantedEdits(seed);
            String text = news.article(1 + random.nextInt(200));
            String copy = edits.withWordsChanged(edits.withPassagesCut(text, random.nextDouble()), random.nextDouble());
            List<String> paragraphs = new ArrayList<>(List.of(copy.split("\n", -1)));
            Collections.shuffle(paragraphs, random);

            EditReport report = Dispatch.of(text).against(new Dispatch(paragraphs, Furniture.NONE));

            assertThat(report.kept()).isBetween(0, text.split("\n", -1).length);
            assertThat(report.dropped()).allSatisfy(passage -> assertThat(text).contains(passage));
            assertThat(report.added())
                    .allSatisfy(
                            passage -> assertThat(String.join("\n", paragraphs)).contains(passage));
        }
    }

    private static void assertThatNothingChangedIn(EditReport report) {
        assertThat(report.dropped()).isEmpty();
        assertThat(report.added()).isEmpty();
        assertThat(report.reworded()).isEmpty();
        assertThat(report.moved()).isEmpty();
        assertThat(report.tenseShifted()).isEmpty();
        assertThat(report.voicesRemoved()).isEmpty();
        assertThat(report.furnitureAdded()).isEmpty();
    }

    private static Quote quote(EditReport report, String start) {
        return report.quotes().stream()
                .filter(quote -> quote.text().startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    private static String paragraph(String start) {
        return FERRY.paragraphs().stream()
                .filter(text -> text.startsWith(start))
                .findFirst()
                .orElseThrow();
    }
}
