package wirewatch.processor.domain.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import wirewatch.contract.Article;
import wirewatch.contract.Clipping;
import wirewatch.contract.Decision;
import wirewatch.contract.EditReport;

/** What texts share by chance, by custom and by copying, as the whole desk decides it. */
class CopyScenariosTest {

    private static final String NEWSLETTER = Dam.lines(
            "Sign up for our free newsletter, the Morning Tide, and find the five stories that matter every weekday at six.",
            "You can unsubscribe at any time.",
            "By signing up you agree to our privacy policy and confirm that you have read our terms of use.",
            "Comments are moderated between eight in the morning and ten at night.");

    private static final String CAPTION =
            "Residents of Liska fill sandbags on the main street as the Orva rises behind the old grain store, seen from the church tower on Tuesday afternoon, March 3. Photo: Ines Holt / Valley Press";

    private static final String SPEECH =
            "\"The lake belongs to nobody and the flood belongs to all of us, and I will not have this valley told that its homes are worth less than the turbines above them. "
                    + "We asked for new gates in January, we asked in February, and we were told to be patient by people who live on a hill. "
                    + "So tonight the state takes the dam back, and tomorrow the first crew goes up with cranes and steel.\"";

    private static final String QUAKE = Dam.lines(
            "An earthquake rattled the port of Celan before dawn on Monday, cracking walls in the old town and cutting power to nine thousand homes.",
            "Nobody was hurt, the fire service said, but the ferry terminal was closed while divers looked at the piers.",
            "Mayor Ilse Marten asked people to stay out of the bell tower until its beams had been checked.",
            "The last quake of that strength in Celan was in 1931, when the customs house lost its roof.");

    private static final String STRIKE = Dam.lines(
            "Train drivers in the Marrow region walked out on Monday after talks on night pay failed for the third time.",
            "Commuters queued for buses at the central station, and two schools put off their examinations.",
            "The union said the strike would last until Thursday unless the operator came back with an offer in writing.",
            "The operator, Marrow Rail, called the demand for eleven per cent more out of reach.");

    private final Pressroom room = new Pressroom(DeskSettings.DEFAULT);

    @Test
    void newsletter_text_that_a_chain_of_sites_puts_under_every_article_makes_no_copies() {
        room.arrives(from("Celan Tide", "quake", "Quake shakes Celan", QUAKE + "\n" + NEWSLETTER));

        Ruling strike = room.arrives(from("Marrow Tide", "strike", "Trains stand still", STRIKE + "\n" + NEWSLETTER));
        Ruling dam = room.arrives(from("Valley Tide", "dam", "Gates to open", Dam.text() + "\n" + NEWSLETTER));

        assertThat(strike.decision()).isEqualTo(Decision.NEW_STORY);
        assertThat(dam.decision()).isEqualTo(Decision.NEW_STORY);
    }

    @Test
    void a_copy_under_the_newsletter_text_of_another_site_is_still_one() {
        room.arrives(Dam.original());

        Ruling copy = room.arrives(from("Valley Tide", "dam", "Gates to open", NEWSLETTER + "\n" + Dam.text()));

        assertThat(copy.decision()).isEqualTo(Decision.REPRINT);
    }

    @Test
    void own_reports_under_the_same_agency_picture_are_no_copies() {
        room.arrives(from(
                "Liska Courier",
                "a",
                "Liska fills sandbags",
                CAPTION + "\n" + Dam.ownReport().text()));

        Ruling other = room.arrives(
                from(
                        "Orva Mirror",
                        "b",
                        "A town behind sandbags",
                        CAPTION
                                + "\n"
                                + Dam.lines(
                                        "The baker of Liska has carried his flour to the first floor, and his neighbours are doing the same with their pianos.",
                                        "Since the state utility announced that the Velda dam would open its spillway gates, nobody on the main street sleeps much.",
                                        "Tomas Reval of the utility says there was no other way. The town has heard that sentence before.")));

        assertThat(other.decision()).isNotIn(Decision.REPRINT, Decision.REVISION);
    }

    @Test
    void reports_of_one_speech_share_its_quotations_and_are_no_copies() {
        room.arrives(from(
                "Liska Courier",
                "speech",
                "Premier takes the dam back",
                Dam.lines(
                        "Premier Ida Holm announced in Liska on Tuesday night that the state would take over the Velda dam.",
                        SPEECH,
                        "Her coalition has a majority of one seat and has not voted on the plan.",
                        "The owner of the dam, Velda Power, said it would go to court.")));

        Ruling other = room.arrives(from(
                "Orva Mirror",
                "holm",
                "Holm speaks from a truck",
                Dam.lines(
                        "Standing on the bed of a truck between two walls of sandbags, Ida Holm promised to nationalise the Velda dam.",
                        SPEECH,
                        "Some in the crowd wept. Others asked where the money should come from.",
                        "Lawyers of Velda Power were seen at the town hall an hour later.")));

        assertThat(other.decision()).isNotIn(Decision.REPRINT, Decision.REVISION);
    }

    @Test
    void a_digest_of_first_paragraphs_is_a_copy_of_none_of_its_stories() {
        room.arrives(Dam.original());
        room.arrives(from("Celan Post", "quake", "Quake shakes Celan", QUAKE));
        room.arrives(from("Marrow News", "strike", "Trains stand still", STRIKE));
        room.arrives(Dam.otherStory());

        Ruling digest = room.arrives(from(
                "Meridian Digest",
                "digest",
                "News at six",
                Dam.lines(
                        first(Dam.text()),
                        first(QUAKE),
                        first(STRIKE),
                        first(Dam.otherStory().text()))));

        assertThat(digest.decision()).isNotIn(Decision.REPRINT, Decision.REVISION);
    }

    @Test
    void lists_of_the_same_headlines_are_no_copies_of_each_other() {
        String shared = Dam.lines(
                "Velda dam to open spillway gates on Wednesday",
                "Quake shakes Celan before dawn and closes its ferry terminal",
                "Trains stand still in Marrow as drivers walk out",
                "Rovers win the cup on penalties after forty years",
                "Premier Holm promises to take back the dam",
                "Price of bread rises for the third month in a row");
        room.arrives(from(
                "Celan Post",
                "front",
                "Most read today",
                Dam.lines(
                        shared,
                        "Ferry aground off Torvik with two hundred aboard",
                        "Library opens its new reading room under glass",
                        "Court hears the case of the stolen bell",
                        "Where to swim now that the lake is closed",
                        "Twelve recipes with beans and one without")));

        Ruling other = room.arrives(from(
                "Orva Mirror",
                "front",
                "Headlines of the day",
                Dam.lines(
                        "Mayor of Liska opens the town hall to families",
                        "Sandbags run out in the upper valley again",
                        reversed(shared),
                        "Letters: who pays for the new gates",
                        "Our man on the church tower looks at the river")));

        assertThat(other.decision()).isNotEqualTo(Decision.REPRINT);
    }

    @Test
    void a_report_on_a_transcript_is_no_copy_and_the_transcript_printed_again_is_one() {
        String transcript = Dam.lines(
                "HOST: Tomas Reval, you run the Velda dam. Did you sleep last night?",
                "REVAL: Two hours, on a chair. When the gauge passes nine metres you do not go home, you sit with it.",
                "HOST: People in Liska say they were told too late.",
                "REVAL: They were told four hours before the gates moved. I would have liked it to be eight, and I have said so to the ministry.",
                "HOST: What did the ministry say?",
                "REVAL: That I should write it down. I have written it down. There are eleven letters by now, and the last one has a stamp on it.",
                "HOST: Will the dam hold?",
                "REVAL: The dam will hold. Ask me about the gates, they are older than I am, and ask me about the money for new ones.");
        room.arrives(from("Valley Radio", "talk", "Full transcript: Tomas Reval on the Velda dam", transcript));

        Ruling report = room.arrives(from(
                "Liska Courier",
                "reval",
                "Dam chief wanted to warn town earlier",
                Dam.lines(
                        "The head of the Velda dam says he would have warned the town of Liska twice as early if he had been allowed to.",
                        "In an interview with Valley Radio, Tomas Reval spoke of a long exchange with the capital. \"There are eleven letters by now, and the last one has a stamp on it,\" he said.",
                        "The ministry did not want to comment on Tuesday. Villagers called his words honest, and late.",
                        "Reval has run the dam for nine years. The gates were built in 1968.")));
        Ruling again = room.arrives(from("Orva Mirror", "talk", "What Tomas Reval said", transcript));

        assertThat(report.decision()).isNotEqualTo(Decision.REPRINT);
        assertThat(again.decision()).isEqualTo(Decision.REPRINT);
    }

    @Test
    void a_third_of_an_article_is_a_copy_of_it_and_says_how_much_was_left_out() {
        room.arrives(Dam.original());
        String third = Dam.text()
                .lines()
                .limit(3)
                .reduce((one, two) -> one + "\n" + two)
                .orElseThrow();

        Article copy = from("Valley Tide", "short", "Dam opens", third);

        assertThat(room.arrives(copy).decision()).isEqualTo(Decision.REPRINT);
        assertThat(room.clippingOf(copy).copyOf().coverageOfSource()).isBetween(0.3, 0.6);
        assertThat(room.clippingOf(copy).editReport().dropped()).isNotEmpty();
    }

    @Test
    void a_copy_between_own_paragraphs_is_one_and_names_what_was_added() {
        room.arrives(Dam.original());

        Article copy = from(
                "Orva Mirror",
                "framed",
                "Why the gates open",
                Dam.lines(
                        "Readers have asked us all morning whether they should move their cars. Here is what we know.",
                        Dam.text(),
                        "Our reporters stay in Liska through the night, and the library serves tea."));

        assertThat(room.arrives(copy).decision()).isEqualTo(Decision.REPRINT);
        assertThat(String.join("\n", room.clippingOf(copy).editReport().added()))
                .contains("Readers have asked us")
                .contains("the library serves tea");
    }

    @Test
    void each_copy_names_the_version_of_the_wire_story_that_it_prints() {
        room.arrives(Dam.original());
        Article early = from("Harbour Post", "early", "Gates to open", Dam.text());
        room.arrives(early);
        String second = Dam.text().replace("two of its five spillway gates", "three of its five spillway gates")
                + "\nA truck driver was rescued from his cab at Liska on Wednesday night, the fire service said.";
        Article update = Dam.article(
                "https://meridian-wire.example/velda-dam", "Meridian Wire", "Velda dam opens third gate", second);
        Ruling revision = room.arrives(update);
        Article late = from("Orva Mirror", "late", "Third gate open", second);
        room.arrives(late);

        assertThat(revision.decision()).isEqualTo(Decision.REVISION);
        assertThat(room.clippingOf(early).decision()).isEqualTo(Decision.REPRINT);
        assertThat(room.clippingOf(late).decision()).isEqualTo(Decision.REPRINT);
        assertThat(room.clippingOf(late).copyOf().id())
                .isEqualTo(revision.clippings().get(0).id());
        assertThat(room.story(revision.story()).count().origins()).isEqualTo(1);
    }

    @Test
    void a_clock_that_lies_is_outvoted_by_content_and_credit_and_the_change_is_published() {
        Article copy = dated(
                from(
                        "Harbour Post",
                        "opened",
                        "Gates opened",
                        Dam.text()
                                        .replace("will open", "opened")
                                        .replace("The release will raise", "The release raised")
                                + "\n(Meridian Wire)"),
                "2026-03-01T05:00:00Z");
        Article wire = dated(Dam.original(), "2026-03-03T05:00:00Z");
        room.arrives(copy);
        Clipping first = room.clippingOf(copy);

        room.arrives(wire);

        Clipping again = room.clippingOf(copy);
        assertThat(first.decision()).isEqualTo(Decision.NEW_STORY);
        assertThat(again.decision()).isEqualTo(Decision.REPRINT);
        assertThat(again.version()).isEqualTo(2);
        assertThat(again.copyOf().id()).isEqualTo(room.clippingOf(wire).id());
        assertThat(room.story(again.story()).count().origins()).isEqualTo(1);
    }

    @Test
    void credit_that_the_source_gave_already_is_inherited() {
        String told = Dam.text() + "\nTwo bridges were closed, the Fars news agency reported.";
        room.arrives(from("Liska Courier", "a", "Gates to open", told));

        Article copy = from("Orva Mirror", "b", "Gates open", told);
        room.arrives(copy);

        EditReport report = room.clippingOf(copy).editReport();
        assertThat(report.crediting()).isEqualTo(EditReport.Crediting.INHERITED);
        assertThat(report.credit()).contains("Fars");
    }

    @Test
    void an_agency_or_the_source_in_the_field_of_the_author_is_credit() {
        room.arrives(Dam.original());
        Article byWire = signed(from("Orva Mirror", "b", "Gates open", Dam.text()), "Jane Doe, Meridian Wire");
        Article byAgency = signed(from("Liska Courier", "c", "Gates open", Dam.text()), "Reuters");
        Article byHouse = signed(from("Valley Tide", "d", "Gates open", Dam.text()), "Jane Doe");
        room.arrives(byWire);
        room.arrives(byAgency);
        room.arrives(byHouse);

        assertThat(room.clippingOf(byWire).editReport().crediting()).isEqualTo(EditReport.Crediting.SOURCE);
        assertThat(room.clippingOf(byAgency).editReport().credit()).isEqualTo("Reuters");
        assertThat(room.clippingOf(byAgency).tags()).anyMatch(tag -> tag.id().equals("agency:reuters"));
        assertThat(room.clippingOf(byHouse).editReport().crediting()).isEqualTo(EditReport.Crediting.NONE);
    }

    private static String first(String text) {
        return text.lines().findFirst().orElseThrow();
    }

    private static String reversed(String lines) {
        return lines.lines().reduce((all, line) -> line + "\n" + all).orElseThrow();
    }

    private static Article from(String outlet, String name, String title, String text) {
        String host = outlet.toLowerCase(Locale.ROOT).replace(' ', '-');
        return Dam.article("https://" + host + ".example/" + name, outlet, title, text);
    }

    private static Article dated(Article article, String published) {
        return with(article, published, null);
    }

    private static Article signed(Article article, String author) {
        return with(article, null, author);
    }

    private static Article with(Article article, @Nullable String published, @Nullable String author) {
        return new Article(
                null,
                article.url(),
                article.source(),
                article.title(),
                article.text(),
                null,
                published,
                null,
                null,
                author,
                null,
                null,
                Map.of());
    }
}
