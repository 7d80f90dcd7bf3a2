package wirewatch.sink.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static wirewatch.sink.Samples.NOON;
import static wirewatch.sink.Samples.alert;
import static wirewatch.sink.Samples.clipping;
import static wirewatch.sink.Samples.story;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wirewatch.contract.Clipping;
import wirewatch.contract.Copy;
import wirewatch.contract.Decision;
import wirewatch.contract.EditReport;
import wirewatch.contract.EditReport.Framing;
import wirewatch.contract.EditReport.Quote;
import wirewatch.contract.EditReport.Rewording;
import wirewatch.contract.StoryLink;
import wirewatch.contract.Watch;
import wirewatch.sink.web.Served;

class PagesTest {

    private static final String EVIL = "<img src=x onerror=alert(1)> & \u202Eevil\u2066 \"quoted\"";

    @TempDir
    private Path folder;

    @AutoClose
    private Served served;

    @BeforeEach
    void opens() {
        served = Served.open(folder);
    }

    @Test
    void a_page_without_news_says_what_to_do() {
        assertThat(served.page("/").text()).contains("No stories yet", "./wirewatch send", "Write a watch");
    }

    @Test
    void the_story_list_counts_outlets_and_origins_apart_and_draws_the_time_line() {
        served.stories(story("s", NOON, null));
        served.store(clipping("a").in("s").make(), reprint("b", "a"));
        Document page = served.page("/");
        assertThat(page.select("#stories li .size").text()).isEqualTo("2 outlets 1 origin 3 clippings 1 reprint");
        assertThat(page.select("#stories svg.timeline").attr("aria-label"))
                .isEqualTo("2 clippings within 1 h 30 min: 1 own text, 1 reprint, 0 revisions");
        assertThat(page.select("#stories h2 a").attr("href")).isEqualTo("/stories/s");
    }

    @Test
    void a_story_shows_who_copied_whom_with_the_lag_and_what_each_copy_changed() {
        served.stories(story("s", NOON, null));
        served.store(clipping("a").in("s").make(), reprint("b", "a"));
        Document page = served.page("/stories/s");
        assertThat(page.select("svg.chain a.line .lag").text()).isEqualTo("+1 h 30 min");
        assertThat(page.select("svg.chain a.box .name").eachText()).containsExactlyInAnyOrder("Velda Courier", "Post");
        assertThat(page.select("#clipping-b-1").text())
                .contains(
                        "REPRINT".toLowerCase(java.util.Locale.ROOT), "90 % of it from Velda Courier, 1 h 30 min later")
                .contains("1 dropped · 1 reworded", "Voice removed: Ana Duarte");
        assertThat(page.select("#clipping-b-1 .compare a").attr("href")).isEqualTo("/differences/b");
        assertThat(page.select(".ladder > li > ol .rung").text()).startsWith("Post ");
        assertThat(page.select(".ladder > li > ol .taken a").text()).isEqualTo("+1 h 30 min · 90 % taken");
    }

    @Test
    void a_story_leads_to_those_of_other_languages_and_says_what_they_share() {
        List<StoryLink.Shared> shared =
                List.of(new StoryLink.Shared("Torvik", "Торвик", 4.25), new StoryLink.Shared("118", "118", 3.5));
        StoryLink link = new StoryLink("ru", "ru", 9.14, 7.5, 0.8, 0, shared);
        served.stories(story("s", NOON, null).withElsewhere(List.of(link)), story("ru", NOON, null));
        served.store(clipping("a").in("s").make());
        Document page = served.page("/stories/s");
        assertThat(page.select(".elsewhere li p").eachText())
                .containsExactly(
                        "Russian: Velda dam holds",
                        "Both name Torvik (Торвик), 118. Score 9.1, where more than 7.5 was needed.");
        assertThat(page.select(".elsewhere a").attr("href")).isEqualTo("/stories/ru");
        assertThat(served.page("/stories/ru").select(".elsewhere")).isEmpty();
    }

    @Test
    void an_article_that_was_revised_stands_in_its_story_twice_and_its_copies_with_the_version_they_took() {
        served.stories(story("s", NOON, null));
        served.store(clipping("a").in("s").titled("Before").make());
        served.store(reprint("b", "a"));
        served.store(clipping("a")
                .in("s")
                .version(2)
                .titled("After")
                .decided(Decision.REVISION)
                .arrived(NOON.plusSeconds(9000))
                .make());
        Document page = served.page("/stories/s");
        assertThat(page.select(".clippings .headline").eachText()).containsExactly("Before", "Copied", "After");
        assertThat(page.select("svg.chain a.box")).hasSize(2);
        assertThat(served.page("/differences/b")
                        .select(".heads .source .headline")
                        .text())
                .isEqualTo("Before");
        assertThat(served.page("/clippings/a").select("h1").text()).isEqualTo("After");
        assertThat(served.page("/clippings/a?version=1").select("h1").text()).isEqualTo("Before");
        assertThat(served.get("/clippings/a?version=7").statusCode()).isEqualTo(404);
    }

    /** A sentence with a headline in it would mix directions of writing, so that its figures stood in the wrong place. */
    @Test
    void an_alert_is_told_part_by_part_and_leads_to_its_story() {
        served.alerts(alert("1", "dam", NOON));
        Document page = served.page("/alerts");
        assertThat(page.select(".alerts .reason > span").first().text()).isEqualTo("RHC, taken from an earlier text");
        assertThat(page.select(".alerts .reason .faint").text()).contains("outlet", "origin");
        assertThat(page.select(".alerts .aside a").eachText())
                .contains("the story")
                .doesNotContain("what changed");
    }

    @Test
    void the_address_of_a_merged_story_leads_to_the_one_that_lives() {
        served.stories(story("old", NOON, null), story("young", NOON, "old"));
        HttpResponse<String> answer = served.get("/stories/young");
        assertThat(answer.statusCode()).isEqualTo(301);
        String there = answer.headers().firstValue("Location").orElseThrow();
        assertThat(there).startsWith("/stories/old");
        assertThat(served.page(there).text()).contains("was merged into this one");
    }

    @Test
    void a_clipping_shows_what_its_watches_found_its_tags_and_why_it_was_decided_so() {
        served.arm(new Watch("dam", "The dam", "\"dam at velda\" OR lake", Set.of()));
        served.store(clipping("a").matching("dam", "gone").make());
        Document page = served.page("/clippings/a");
        assertThat(page.select(".text mark").eachText()).containsExactly("dam at Velda", "lake");
        assertThat(page.text()).contains("The dam", "Some of them were removed since", "The rule “rule” decided");
        assertThat(served.page("/clippings/a?q=engineers").select("mark").eachText())
                .containsExactly("engineers");
        assertThat(served.get("/clippings/a?q=%22").statusCode()).isEqualTo(400);
    }

    @Test
    void a_clipping_knows_its_copies() {
        served.store(clipping("a").make(), reprint("b", "a"));
        await().untilAsserted(() ->
                assertThat(served.page("/clippings/a").text()).contains("Copied by Post 1 h 30 min later"));
    }

    @Test
    void differences_stand_side_by_side() {
        served.store(clipping("a").make(), reprint("b", "a"));
        Document page = served.page("/differences/b");
        assertThat(page.select(".sides .row")).hasSize(3);
        assertThat(page.select(".sides .row.same")).hasSize(2);
        assertThat(page.select(".quotes").text()).contains("1 quotation: 0 kept word for word, 0 altered, 1 dropped");
        assertThat(served.get("/differences/a").statusCode()).isEqualTo(404);
    }

    @Test
    void hostile_texts_are_texts_everywhere() {
        served.stories(story("s", NOON, null));
        served.store(
                clipping("a")
                        .in("s")
                        .titled(EVIL)
                        .by(EVIL)
                        .at("javascript:alert(1)")
                        .make(),
                reprint("b", "a"));
        served.alerts(alert(EVIL, EVIL, NOON));
        for (String path : List.of("/", "/stories/s", "/clippings/a", "/clippings/b", "/differences/b")) {
            HttpResponse<String> answer = served.get(path);
            assertThat(answer.body()).as(path).doesNotContain("<img", "\"javascript:alert", "\u202E", "\u2066");
            Document page = Jsoup.parse(answer.body());
            assertThat(page.select("[^on], [style], style, script:not([src]), [href^=javascript]"))
                    .as(path)
                    .isEmpty();
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'none'", "script-src 'self';", "style-src 'self';");
        }
    }

    private static Clipping reprint(String id, String source) {
        EditReport report = new EditReport(
                1,
                List.of("The lake stands high."),
                List.of(),
                List.of(new Rewording("will", "did")),
                List.of(),
                0,
                List.of(new Quote("We hope", Quote.Fate.DROPPED, null, "Ana Duarte")),
                List.of("Ana Duarte"),
                List.of(),
                List.of("headline"),
                null,
                EditReport.Crediting.NONE,
                List.of(),
                List.of(new Framing("headline", "Velda dam holds", "Copied")),
                "Liska");
        return clipping(id)
                .in("s")
                .by("Post")
                .titled("Copied")
                .decided(Decision.REPRINT)
                .arrived(NOON.plusSeconds(5400))
                .make(new Copy(source, "Velda Courier", 0.8, 0.9, 80, 0.97, "same-text", 5400L), report);
    }
}
