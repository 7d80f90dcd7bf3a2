package wirewatch.sink.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static wirewatch.sink.Samples.NOON;
import static wirewatch.sink.Samples.clipping;
import static wirewatch.sink.Samples.story;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wirewatch.contract.Clipping;
import wirewatch.contract.Copy;
import wirewatch.contract.Decision;
import wirewatch.contract.Wire;
import wirewatch.sink.Samples.ClippingSample;
import wirewatch.sink.web.Served;

/** What somebody who sees the page for the first time could take wrongly. */
class NewcomerTest {

    private static final String[] BROWSER = {"Accept", "text/html,application/xhtml+xml,*/*;q=0.8"};

    @TempDir
    private Path folder;

    @AutoClose
    private Served served;

    @BeforeEach
    void opens() {
        served = Served.open(folder);
    }

    @Test
    void the_time_of_arrival_of_an_article_without_a_date_does_not_look_like_its_date() {
        served.stories(story("s", NOON, null));
        served.store(claimless(clipping("a").in("s").make(), "ARRIVAL"), copy("b", 5400L));
        Document page = served.page("/stories/s");
        assertThat(page.select("#clipping-a-1 .when").text()).isEqualTo("arrived 4 May 2026, 12:00");
        assertThat(page.select("#clipping-b-1 .when").text()).isEqualTo("4 May 2026, 13:30");
        assertThat(page.select("svg.chain .date").eachText())
                .containsExactly("arrived 4 May 2026, 12:00", "4 May 2026, 13:30");
        served.store(claimless(clipping("c").in("s").make(), "FETCHED"));
        assertThat(served.page("/clippings/c").select("header .clock").text()).isEqualTo("found 4 May 2026, 12:00");
    }

    @Test
    void who_copied_whom_is_told_with_how_sure_that_is_wherever_it_is_told() {
        served.stories(story("s", NOON, null));
        served.store(clipping("a").in("s").make(), copy("b", 5400L));
        String told = "90 % of it from Velda Courier, 1 h 30 min later · 97 % sure";
        assertThat(served.page("/stories/s").select("#clipping-b-1 .source").text())
                .isEqualTo(told);
        assertThat(served.page("/differences/b").select("header .lead").text()).isEqualTo(told);
        assertThat(served.page("/clippings/b").select("header .brief").text()).startsWith(told);
        assertThat(served.page("/stories/s").select("svg.chain a.line title").text())
                .isEqualTo("90 % of it was taken, 1 h 30 min later, 97 % sure");
    }

    @Test
    void a_lag_that_is_not_known_says_why() {
        served.stories(story("s", NOON, null));
        served.store(clipping("a").in("s").make(), copy("b", null));
        assertThat(served.page("/differences/b").select("header .lead").text())
                .contains("lag unknown: not both are dated to the minute");
    }

    @Test
    void the_story_list_tells_which_stories_have_reprints() {
        served.stories(story("s", NOON, null), story("own", NOON, null));
        served.store(
                clipping("a").in("s").make(),
                copy("b", 5400L),
                clipping("o").in("own").make());
        Document page = served.page("/");
        assertThat(page.select("#story-s .copies").text()).isEqualTo("1 reprint");
        assertThat(page.select("#story-own .copies")).isEmpty();
    }

    @Test
    void a_story_tells_what_its_figures_leave_open() {
        served.stories(story("s", NOON, null));
        served.store(clipping("a").in("s").by(null).make());
        served.store(clipping("b").in("s").make());
        served.store(again(clipping("b")));
        Document page = served.page("/stories/s");
        assertThat(page.select("header .aside").text())
                .endsWith("· 1 clipping revised since · 1 clipping of an unknown outlet");
        served.store(copy("c", 5400L, "b"));
        assertThat(served.page("/stories/s").select("svg.chain .date").eachText())
                .contains("4 May 2026, 12:00 · revised");
    }

    @Test
    void the_picture_of_copies_explains_the_colours_that_it_shows_and_no_other() {
        served.stories(story("s", NOON, null));
        served.store(clipping("a").in("s").make(), copy("b", 5400L));
        assertThat(served.page("/stories/s").select(".colours > span").eachText())
                .containsExactly("new story", "reprint");
    }

    /** By keyboard it is read from the source to what was taken from it. */
    @Test
    void the_picture_of_copies_is_read_in_the_order_of_copying() {
        served.stories(story("s", NOON, null));
        served.store(clipping("a").in("s").make(), copy("b", 5400L), copy("c", 9000L, "b"));
        assertThat(served.page("/stories/s").select("svg.chain > a").eachAttr("href"))
                .containsExactly("/clippings/a", "/differences/b", "/clippings/b", "/differences/c", "/clippings/c");
    }

    @Test
    void what_a_clipping_was_held_against_has_a_name() {
        served.stories(story("s", NOON, null));
        String candidates = "\"candidates\":[{\"id\":\"a\",\"as\":\"copy\",\"score\":0.85,\"threshold\":0.8,"
                + "\"verdict\":\"COPY\",\"parts\":{\"longestRun\":173,\"first.tense\":3}},"
                + "{\"id\":\"s\",\"as\":\"story\",\"score\":9,\"verdict\":\"JOINED\"},"
                + "{\"id\":\"gone\",\"as\":\"copy\",\"score\":0.1}]";
        served.store(clipping("a").in("s").make(), changed(copy("b", 5400L), "\"candidates\":[]", candidates));
        Document page = served.page("/clippings/b");
        assertThat(page.select(".candidates a").eachText())
                .containsExactly("Velda Courier: Velda dam holds", "Velda dam holds", "gone");
        assertThat(page.select(".candidates li").first().text())
                .contains("As a copy of", "Copy: score 0.85, needed 0.80", "Made of longestRun 173.00", "tense 3.00");
    }

    @Test
    void what_a_clipping_was_held_against_is_the_version_that_stood_there_then() {
        String candidates = "\"candidates\":[{\"id\":\"a\",\"as\":\"copy\",\"score\":0.85}]";
        served.store(clipping("a").titled("Before").make());
        served.store(changed(copy("b", 5400L), "\"candidates\":[]", candidates));
        served.store(again(clipping("a").titled("After").arrived(NOON.plusSeconds(9000))));
        assertThat(served.page("/clippings/b").select(".candidates a").eachText())
                .containsExactly("Velda Courier: Before");
        assertThat(served.page("/clippings/b").select(".candidates a").eachAttr("href"))
                .containsExactly("/clippings/a?version=1");
    }

    @Test
    void a_wrong_address_leads_back_for_people_and_is_a_problem_for_programs() {
        for (String path : List.of("/nowhere", "/stories/none", "/clippings/none", "/outlets/None", "/watches/none")) {
            HttpResponse<String> answer = served.get(path, BROWSER);
            Document page = Jsoup.parse(answer.body());
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(page.select("h1").text()).as(path).isEqualTo("Not found");
            assertThat(page.select("main a").eachAttr("href")).as(path).contains("/", "/search");
            assertThat(answer.headers().firstValue("Content-Security-Policy"))
                    .as(path)
                    .isPresent();
        }
        for (String path : List.of("/nowhere", "/api/nowhere", "/api/stories/none", "/outlets/None")) {
            HttpResponse<String> answer = served.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.headers().firstValue("Content-Type")).as(path).hasValue("application/problem+json");
        }
        assertThat(served.get("/api/nowhere", BROWSER).headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
    }

    @Test
    void an_address_with_markup_in_it_is_shown_as_text() {
        HttpResponse<String> answer = served.get("/%3Cimg%20src=x%3E", BROWSER);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(answer.body()).select("img")).isEmpty();
    }

    @Test
    void a_search_that_cannot_be_read_says_what_may_be_wrong_and_is_not_offered_as_a_watch() {
        HttpResponse<String> answer = served.get("/search?q=rail%20AND%20(", BROWSER);
        Document page = Jsoup.parse(answer.body());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(page.select(".wrong").text()).contains("is a bracket or a quotation mark still open?");
        assertThat(page.select("main a")).isEmpty();
        assertThat(page.text()).contains("near words");
    }

    @Test
    void a_search_without_results_says_how_searches_are_written() {
        Document page = served.page("/search?q=hippopotamus");
        assertThat(page.select("#results").text()).contains("Nothing in the archive matches.", "near words");
        assertThat(page.select("main .button").text()).isEqualTo("Make it a watch");
    }

    @Test
    void a_watch_that_is_tested_says_how_revisions_are_counted() {
        served.store(clipping("a").make());
        await().untilAsserted(() -> assertThat(
                        served.page("/watches/new?query=dam").select("#test").text())
                .contains("It would have made 1 alert in 1 story.", "counts once, as its latest version"));
    }

    private static Clipping again(ClippingSample before) {
        return before.in("s").version(2).decided(Decision.REVISION).make();
    }

    private static Clipping copy(String id, @Nullable Long lag) {
        return copy(id, lag, "a");
    }

    private static Clipping copy(String id, @Nullable Long lag, String source) {
        return clipping(id)
                .in("s")
                .by("Post")
                .decided(Decision.REPRINT)
                .arrived(NOON.plusSeconds(5400))
                .make(new Copy(source, "Velda Courier", 0.8, 0.9, 80, 0.97, "same-text", lag), null);
    }

    /** Nobody named a date: it is that of the finding, or of the arrival. */
    private static Clipping claimless(Clipping clipping, String from) {
        return changed(clipping, "\"from\":\"DELIVERED\"", "\"from\":\"" + from + "\"");
    }

    private static Clipping changed(Clipping clipping, String before, String after) {
        String json = Wire.write(clipping);
        assertThat(json).contains(before);
        return Wire.read(json.replace(before, after), Clipping.class);
    }
}
