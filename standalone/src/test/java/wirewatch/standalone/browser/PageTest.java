package wirewatch.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import wirewatch.standalone.browser.Browser.Scheme;
import wirewatch.standalone.browser.Browser.Screen;

/** The main ways through the page, as people go them. */
class PageTest {

    @RegisterExtension
    private static final Newsstand STAND = new Newsstand();

    private static final Duration SOON = Duration.ofSeconds(60);

    private static Browser browser() {
        return STAND.browser();
    }

    @Test
    void a_newcomer_learns_in_two_clicks_who_copied_whom_and_what_the_copy_changed() {
        browser().go("/");
        browser().click("#stories li.copied h2 a[lang=en]");
        assertThat(browser().text("h2#chain-title")).isEqualTo("Who copied whom");
        assertThat(browser().all("svg.chain a.line")).isNotEmpty();
        assertThat(browser().text("svg.chain a.line .share")).contains("% taken");
        browser().click("svg.chain a.line");
        assertThat(browser().text("h1")).startsWith("What ").endsWith(" changed");
        assertThat(browser().text(".lead")).contains("% of it from").endsWith("% sure");
        assertThat(browser().all(".sides .row")).hasSizeGreaterThan(2);
        assertThat(browser().all(".sides .dropped, .sides .added, .sides .reworded"))
                .isNotEmpty();
        assertThat(browser().complaints()).isEmpty();
    }

    @Test
    void a_story_with_a_voice_removed_says_whose() {
        browser().go("/search?q=%22Velda%20valley%20emptied%22");
        browser().click("#results .headline a");
        assertThat(browser().text(".decision")).contains("Ana Duarte").contains("Meridian Wire");
        browser().click(".decision .compare a");
        assertThat(browser().text(".sides del")).contains("Ana Duarte");
        assertThat(browser().text("details.quotes")).contains("dropped");
    }

    @Test
    void an_alert_and_its_story_come_onto_an_open_page_by_themselves() {
        browser().go("/");
        await().atMost(SOON).until(() -> browser().text("#live").equals("Live"));
        STAND.deliver(Map.of(
                "title", "Third gate of the Velda dam opened as spillway holds",
                "text",
                        "The third gate of the Velda dam was opened on Thursday night, the river board said. The spillway held and"
                                + " no flood is expected in the Velda valley, its engineer Tomas Ilves told the Courier of Ferrisford.",
                "source", "Ferrisford Courier",
                "url", "https://ferrisford-courier.example/third-gate"));
        browser().run("document.querySelector('#news h2 a').focus()");
        String reading = browser().attribute("#news a:focus", "href");
        await().atMost(SOON)
                .until(() -> browser().count("li.fresh") > 0
                        && browser().text("#news").contains("Third gate of the Velda dam"));
        assertThat(browser().attribute("#news a:focus", "href"))
                .as("whoever goes by the keyboard stays where they are")
                .isEqualTo(reading);
        assertThat(browser().complaints()).isEmpty();
    }

    @Test
    void news_are_held_back_on_request() {
        browser().go("/");
        await().atMost(SOON).until(() -> browser().text("#live").equals("Live"));
        browser().click("#live");
        assertThat(browser().attribute("#live", "aria-pressed")).isEqualTo("false");
        STAND.deliver(Map.of(
                "title", "Bakers of Ostrel ask for cheaper flour",
                "text",
                        "The bakers of Ostrel have asked the city for a lower price of flour from its own mill, their guild said on"
                                + " Friday morning, since the price of bread had risen by a third within one year.",
                "source", "Ostrel Gazette",
                "url", "https://ostrel-gazette.example/bakers"));
        await().atMost(SOON).until(() -> browser().text("#live").contains("new"));
        assertThat(browser().text("#news")).doesNotContain("Bakers of Ostrel");
        browser().click("#live");
        await().atMost(SOON).until(() -> browser().text("#news").contains("Bakers of Ostrel"));
    }

    @Test
    void a_watch_is_written_tested_armed_and_removed() {
        browser().go("/watches");
        browser().click("a.button[href='/watches/new']");
        browser().find("#name").sendKeys("Rail and rails");
        browser().find("#query").sendKeys("rail* AND (");
        browser().click("button[formaction]");
        assertThat(browser().text(".wrong")).contains("cannot be read");
        WebElement query = browser().find("#query");
        query.clear();
        query.sendKeys("rail* AND strike");
        browser().click("button[formaction]");
        assertThat(browser().text("#test")).containsPattern("It would have made \\d+ alerts? in 1 story");
        assertThat(browser().all("#test svg.volume rect.day")).isNotEmpty();
        assertThat(browser().all("#test mark")).isNotEmpty();
        browser().click("button.strong");
        await().atMost(SOON).until(() -> browser().path().equals("/watches/rail-and-rails"));
        assertThat(browser().text("main")).contains("It is armed");
        browser().click("button.danger");
        await().atMost(SOON).until(() -> browser().path().equals("/watches"));
        assertThat(browser().count("#watch-rail-and-rails")).isZero();
        assertThat(browser().complaints()).isEmpty();
    }

    @Test
    void the_outlets_show_who_copies_whom_and_how_fast() {
        browser().go("/outlets");
        assertThat(browser().all("svg.flow path.flowing")).isNotEmpty();
        WebElement wire = browser().all("table.wide th a").stream()
                .filter(link -> link.getText().equals("Meridian Wire"))
                .findFirst()
                .orElseThrow();
        wire.click();
        assertThat(browser().text("h1")).isEqualTo("Meridian Wire");
        assertThat(browser().text("main")).contains("Harbour Post").contains("Its latest clippings");
    }

    @Test
    void the_keyboard_alone_leads_to_the_content_and_into_a_story() {
        browser().go("/");
        browser().find("body").sendKeys(Keys.TAB);
        assertThat(browser().driver().switchTo().activeElement().getText()).isEqualTo("To the content");
        browser().driver().switchTo().activeElement().sendKeys(Keys.ENTER);
        browser().driver().switchTo().activeElement().sendKeys(Keys.TAB);
        WebElement story = browser().driver().switchTo().activeElement();
        assertThat(story.getAttribute("href")).contains("/stories/");
        story.sendKeys(Keys.ENTER);
        await().atMost(SOON).until(() -> browser().path().startsWith("/stories/"));
    }

    /** Rows 13 and 14 of what a security reviewer would send on day one. */
    @Test
    void hostile_titles_and_texts_are_shown_as_text_and_run_nothing() {
        String evil =
                "<img src=x onerror=\"document.title='owned'\"><svg onload=alert(1)> \u202Egnp.exe\u2066 \u200Bhidden";
        STAND.deliver(Map.of(
                "title", evil,
                "text",
                        "A zanzibarquake shook the harbour on Monday and nobody was hurt, the harbour master said in the evening.\n"
                                + evil
                                + "\n<script>document.title='owned'</script> javascript:alert(1) and some more words so that this"
                                + " hostile article is long enough to be taken for an article about something at all.",
                "source", "Evil \u202E<b>Daily</b>",
                "author", "\u001b[31mred\r\nSet-Cookie: x=1",
                "url", "https://evil.example/a?x=%22%3E%3Cscript%3Ealert(1)%3C/script%3E"));
        await().atMost(SOON).until(() -> {
            browser().go("/search?q=zanzibarquake");
            return browser().count("#results .found li") == 1;
        });
        List<String> pages = List.of(
                "/",
                "/search?q=zanzibarquake",
                "/outlets",
                STAND.link("/search?q=zanzibarquake", "#results a[href^='/clippings']"));
        for (String page : pages) {
            browser().go(page);
            assertThat(browser().run("return document.title"))
                    .asString()
                    .contains("Wirewatch")
                    .doesNotStartWith("owned");
            assertThat(browser().count("main img, main script, main svg[onload], [onerror], a[href^='javascript']"))
                    .as(page)
                    .isZero();
            assertThat(browser().text("body")).doesNotContain("\u202E", "\u2066", "\u200B");
            assertThat(browser().complaints()).as(page).isEmpty();
        }
        assertThat(browser().text("h1")).contains("<img src=x onerror=");
    }

    @Test
    void every_view_fits_a_phone() {
        browser().on(Screen.PHONE, Scheme.LIGHT);
        try {
            for (String view : Views.all(STAND).values()) {
                browser().go(view);
                assertThat((Boolean) browser().run("return document.documentElement.scrollWidth <= window.innerWidth"))
                        .as(view)
                        .isTrue();
            }
        } finally {
            browser().on(Screen.DESKTOP, Scheme.LIGHT);
        }
    }

    @Test
    void everything_that_can_be_used_has_a_name_and_every_page_its_headings_in_order() {
        for (String view : Views.all(STAND).values()) {
            browser().go(view);
            assertThat(Audit.nameless(browser())).as(view).isEmpty();
            assertThat(Audit.headings(browser())).as(view).startsWith(1L);
            assertThat(browser().complaints()).as(view).isEmpty();
        }
    }

    @Test
    void all_text_stands_out_from_its_ground_in_light_and_dark() {
        for (Scheme scheme : Scheme.values()) {
            browser().on(Screen.DESKTOP, scheme);
            for (String view : Views.all(STAND).values()) {
                browser().go(view);
                assertThat(Audit.faint(browser())).as("%s %s", scheme, view).isEmpty();
            }
        }
        browser().on(Screen.DESKTOP, Scheme.LIGHT);
    }

    /** Of a table of five columns the words were cut into single letters. */
    @Test
    void why_a_clipping_was_decided_so_can_be_read() {
        browser().go("/search?q=%22Velda%20valley%20emptied%22");
        browser().click("#results .headline a");
        browser().click(".explained summary");
        assertThat(browser().text(".candidates")).contains("As a copy of Meridian Wire: Thousands told to leave");
        assertThat((Long) browser()
                        .run("return Math.min(...[...document.querySelectorAll('.candidates p')]"
                                + ".map(p => Math.round(p.getBoundingClientRect().width)))"))
                .isGreaterThan(200L);
    }

    @Test
    void on_a_phone_a_copy_says_what_it_is_before_its_text() {
        browser().go("/search?q=%22Velda%20valley%20emptied%22");
        browser().click("#results .headline a");
        assertThat(browser().find(".brief").isDisplayed()).isFalse();
        browser().on(Screen.PHONE, Scheme.LIGHT);
        try {
            assertThat(browser().text(".brief")).contains("of it from Meridian Wire", "Compare with the source");
            browser().go("/watches/new?query=%22Velda%20dam%22");
            assertThat((Boolean) browser()
                            .run("const chart = document.querySelector('svg.volume');"
                                    + "return chart.getBoundingClientRect().width >= chart.getAttribute('width')"))
                    .as("the chart is scrolled, not shrunk until nobody can read it")
                    .isTrue();
        } finally {
            browser().on(Screen.DESKTOP, Scheme.LIGHT);
        }
    }

    @Test
    void the_keyboard_shows_where_it_is_in_the_picture_of_copies() {
        browser().go("/");
        browser().click("#stories li.copied h2 a[lang=en]");
        browser().find(".scroller:has(svg.chain)").sendKeys(Keys.TAB);
        for (String part : List.of("box", "line", "box")) {
            WebElement here = browser().driver().switchTo().activeElement();
            assertThat(here.getAttribute("class")).startsWith(part);
            assertThat(browser()
                            .run(
                                    "return getComputedStyle(arguments[0].querySelector('.paper, .hit')).strokeWidth",
                                    here))
                    .isIn("2px", "3px");
            here.sendKeys(Keys.TAB);
        }
    }

    /** Its letters run from the right, but it stands where the headlines of other languages stand, beside its figures. */
    @Test
    void an_arabic_headline_stands_with_its_figures() {
        browser().go("/");
        assertThat((Long) browser()
                        .run("return Math.max(...[...document.querySelectorAll('#stories h2')].map(h =>"
                                + " Math.abs(Math.round(h.getBoundingClientRect().left"
                                + " - h.parentElement.getBoundingClientRect().left))))"))
                .isZero();
        assertThat((Boolean) browser()
                        .run("const ar = [...document.querySelectorAll('#stories h2')]"
                                + ".find(h => /[\\u0600-\\u06ff]/.test(h.textContent) && h.clientHeight < 50);"
                                + "return ar.getBoundingClientRect().width < ar.parentElement.clientWidth * .9"))
                .isTrue();
    }

    @Test
    void arabic_runs_from_the_right() {
        browser().go("/");
        String direction = (String) browser()
                .run("return getComputedStyle([...document.querySelectorAll('#stories h2')]"
                        + ".find(h => /[\\u0600-\\u06ff]/.test(h.textContent))).direction");
        assertThat(direction).isEqualTo("rtl");
    }
}
