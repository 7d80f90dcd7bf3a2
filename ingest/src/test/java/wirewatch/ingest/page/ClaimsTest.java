package wirewatch.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import wirewatch.contract.Article;

/** What a page says about itself, rung by rung. */
final class ClaimsTest {

    @Test
    void structured_data_is_read() {
        Article article = read(ld("""
                {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry &amp; bread", "datePublished": "2024-11-18T10:30:00+01:00",
                 "author": [{"@type": "Person", "name": "Ana Duarte"}, {"name": "By Li Wei"}], "inLanguage": "en-GB", "articleSection": ["Coast"],
                 "publisher": {"@type": "Organization", "name": "The Halden Courier"}, "mainEntityOfPage": {"@id": "https://courier.example/ferry"}}"""));
        assertThat(article.title()).isEqualTo("Ferry & bread");
        assertThat(article.published()).isEqualTo("2024-11-18T10:30:00+01:00");
        assertThat(article.meta()).containsEntry("published.from", "json-ld");
        assertThat(article.author()).isEqualTo("Ana Duarte, Li Wei");
        assertThat(article.language()).isEqualTo("en-GB");
        assertThat(article.section()).isEqualTo("Coast");
        assertThat(article.source()).isEqualTo("The Halden Courier");
        assertThat(article.url()).isEqualTo("https://courier.example/ferry");
    }

    @Test
    void structured_data_is_found_in_graphs_and_lists_and_behind_other_types() {
        assertThat(read(ld(
                                "[{\"@type\":\"BreadcrumbList\",\"name\":\"x\"},{\"@graph\":[{\"@type\":\"WebSite\",\"headline\":\"no\"},"
                                        + "{\"@type\":[\"Article\",\"Thing\"],\"headline\":\"Ferry stands still\"}]}]"))
                        .title())
                .isEqualTo("Ferry stands still");
    }

    @Test
    void lists_of_other_articles_in_the_structured_data_are_not_followed() {
        assertThat(read(ld(
                                "{\"@type\":\"ItemList\",\"itemListElement\":[{\"@type\":\"NewsArticle\",\"headline\":\"Another\"}]}"))
                        .title())
                .isNull();
    }

    @Test
    void loosely_written_structured_data_is_read_and_broken_data_passed_over() {
        assertThat(read(ld("{\"@type\":\"NewsArticle\", /* cms */ \"headline\":\"Ferry\nstands still\",}"))
                        .title())
                .isEqualTo("Ferry stands still");
        assertThat(read(ld("{\"@type\":\"NewsArticle\",\"headline\":\"Fer") + "<h1>Ferry stands still</h1>")
                        .title())
                .isEqualTo("Ferry stands still");
    }

    @Test
    void meta_tags_speak_where_structured_data_is_silent() {
        Article article = read(meta("og:title", "Ferry stands still")
                + meta("article:published_time", "2024-11-18T10:30Z")
                + meta("og:site_name", "The Halden Courier")
                + meta("article:section", "Coast")
                + meta("author", "Ana Duarte")
                + meta("og:locale", "en_GB")
                + meta("og:url", "https://courier.example/ferry"));
        assertThat(article.title()).isEqualTo("Ferry stands still");
        assertThat(article.published()).isEqualTo("2024-11-18T10:30Z");
        assertThat(article.meta()).containsEntry("published.from", "meta");
        assertThat(article.source()).isEqualTo("The Halden Courier");
        assertThat(article.section()).isEqualTo("Coast");
        assertThat(article.author()).isEqualTo("Ana Duarte");
        assertThat(article.language()).isEqualTo("en-GB");
        assertThat(article.url()).isEqualTo("https://courier.example/ferry");
    }

    @Test
    void what_a_reader_sees_speaks_last() {
        Article article = read(
                "<article><h1>Ferry stands still</h1><a rel='author'>Ana Duarte</a><time datetime='2024-11-18'>Monday</time></article>");
        assertThat(article.title()).isEqualTo("Ferry stands still");
        assertThat(article.author()).isEqualTo("Ana Duarte");
        assertThat(article.published()).isEqualTo("2024-11-18");
        assertThat(article.meta()).containsEntry("published.from", "time");
    }

    @Test
    void the_headline_that_most_agree_on_is_taken_without_what_is_set_apart_behind() {
        assertThat(read(ld("{\"@type\":\"NewsArticle\",\"headline\":\"Why ferries stop\"}")
                                + meta("og:title", "Ferry stands still | Courier") + "<h1>Ferry stands still</h1>")
                        .title())
                .isEqualTo("Ferry stands still");
        assertThat(read("<title>Ferry stands still - The Courier</title>" + meta("og:site_name", "The Courier"))
                        .title())
                .isEqualTo("Ferry stands still");
    }

    @Test
    void a_person_named_once_in_the_graph_is_found_by_reference() {
        assertThat(read(ld(
                                "{\"@graph\":[{\"@type\":\"NewsArticle\",\"author\":{\"@id\":\"https://courier.example/#ana\"}},"
                                        + "{\"@type\":\"Person\",\"@id\":\"https://courier.example/#ana\",\"name\":\"Ana Duarte\"}]}"))
                        .author())
                .isEqualTo("Ana Duarte");
    }

    @Test
    void the_outlet_signs_only_where_nobody_else_does() {
        String outlet =
                meta("og:site_name", "The Courier") + ld("{\"@type\":\"NewsArticle\",\"author\":\"The Courier\"}");
        assertThat(read(outlet + "<a rel='author'>by Ana Duarte</a>").author()).isEqualTo("Ana Duarte");
        assertThat(read(outlet).author()).isEqualTo("The Courier");
    }

    @Test
    void an_address_that_carries_a_date_gives_it_at_last() {
        Article article = read(meta("og:url", "https://courier.example/coast/2024/11/08/ferry"));
        assertThat(article.published()).isEqualTo("2024-11-08");
        assertThat(article.meta()).containsEntry("published.from", "url");
    }

    @Test
    void the_page_calls_itself_by_its_canonical_link_but_never_by_a_front_page() {
        assertThat(read("<link rel='canonical' href='https://courier.example/ferry'>")
                        .url())
                .isEqualTo("https://courier.example/ferry");
        assertThat(read("<link rel='canonical' href='https://courier.example/'>")
                        .url())
                .isNull();
        assertThat(read("<link rel='canonical' href='javascript:alert(1)'>").url())
                .isNull();
    }

    @Test
    void what_the_deliverer_gave_is_kept() {
        Article given = new Article(
                "7",
                "https://a.example/x",
                "A",
                "Given",
                null,
                page(meta("og:title", "Found") + meta("article:published_time", "2024-11-18")),
                "2024-01-01",
                null,
                "de",
                "Given Author",
                "Given Section",
                null,
                Map.of("k", "v"));
        Article article = PageReader.read(given);
        assertThat(article.title()).isEqualTo("Given");
        assertThat(article.published()).isEqualTo("2024-01-01");
        assertThat(article.meta()).containsExactly(Map.entry("k", "v"));
        assertThat(article.url()).isEqualTo("https://a.example/x");
        assertThat(article.language()).isEqualTo("de");
        assertThat(article.html()).isNull();
    }

    @Test
    void an_article_without_a_page_is_given_back_as_it_is() {
        Article text = Article.ofText("Only text.");
        assertThat(PageReader.read(text)).isSameAs(text);
    }

    private static Article read(String head) {
        return PageReader.read(Article.ofHtml(page(head)));
    }

    private static String page(String head) {
        return "<!doctype html><html><head>" + head
                + "<body><p>The ferry will not sail until Thursday, the harbour office said.</p>";
    }

    private static String ld(String json) {
        return "<script type='application/ld+json'>" + json + "</script>";
    }

    private static String meta(String name, String content) {
        return "<meta property='" + name + "' content='" + content + "'>";
    }
}
