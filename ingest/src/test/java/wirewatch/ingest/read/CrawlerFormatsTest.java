package wirewatch.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;
import static wirewatch.ingest.read.Reading.accepted;
import static wirewatch.ingest.read.Reading.only;
import static wirewatch.ingest.read.Reading.onlyRejected;
import static wirewatch.ingest.read.Reading.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wirewatch.contract.Article;
import wirewatch.contract.ArticleId;
import wirewatch.contract.Rejection;

class CrawlerFormatsTest {

    private static Article one(String json) {
        return only(read("a.json", json));
    }

    @Test
    void the_own_names_are_taken_as_they_are() {
        Article article = one("""
                {"id":"a-1","url":"https://news.example/dam","source":"The Valley Post","title":"Dam holds",
                 "text":"The dam holds.","published":"2026-03-04","fetched":"2026-03-04T10:00:00Z","language":"en-GB",
                 "author":"Ines Holt","section":"Local","type":"NewsArticle","meta":{"desk":"night","score":3,"nested":{"a":1}}}
                """);
        assertThat(article.id()).isEqualTo("a-1");
        assertThat(article.url()).isEqualTo("https://news.example/dam");
        assertThat(article.source()).isEqualTo("The Valley Post");
        assertThat(article.title()).isEqualTo("Dam holds");
        assertThat(article.text()).isEqualTo("The dam holds.");
        assertThat(article.published()).isEqualTo("2026-03-04");
        assertThat(article.fetched()).isEqualTo("2026-03-04T10:00:00Z");
        assertThat(article.language()).isEqualTo("en-GB");
        assertThat(article.author()).isEqualTo("Ines Holt");
        assertThat(article.section()).isEqualTo("Local");
        assertThat(article.type()).isEqualTo("NewsArticle");
        assertThat(article.meta())
                .containsOnly(java.util.Map.entry("desk", "night"), java.util.Map.entry("score", "3"));
    }

    @Test
    void trafilatura_names_the_address_source_and_the_outlet_hostname() {
        Article article = one("""
                {"title":"Dam holds","author":"Ines Holt; Tom Reed","hostname":"news.example","date":"2026-03-04","fingerprint":"f3a",
                 "id":null,"license":null,"comments":"","raw_text":"Dam holds The dam holds.","text":"The dam holds.",
                 "language":null,"filedate":"2026-03-05","source":"https://news.example/dam","source-hostname":"The Valley Post",
                 "excerpt":"It holds.","categories":"Local;Weather","tags":""}
                """);
        assertThat(article.url()).isEqualTo("https://news.example/dam");
        assertThat(article.source()).isEqualTo("The Valley Post");
        assertThat(article.author()).isEqualTo("Ines Holt; Tom Reed");
        assertThat(article.published()).isEqualTo("2026-03-04");
        assertThat(article.fetched()).isEqualTo("2026-03-05");
        assertThat(article.text()).isEqualTo("The dam holds.");
        assertThat(article.language()).isNull();
        assertThat(article.id()).isEqualTo(ArticleId.hash("https://news.example/dam"));
        assertThat(article.meta())
                .containsEntry("excerpt", "It holds.")
                .containsEntry("categories", "Local;Weather")
                .doesNotContainKey("raw_text");
    }

    @Test
    void news_please_writes_none_for_nothing_and_spaces_into_times() {
        Article article = one("""
                {"authors":["Ines Holt","Tom Reed"],"date_download":"2026-03-04 10:00:00","date_modify":"None",
                 "date_publish":"2026-03-04 08:30:00+01:00","description":"It holds.","filename":"x.json","image_url":null,"language":"en",
                 "localpath":"None","maintext":"The dam holds.","source_domain":"news.example","text":null,"title":"Dam holds",
                 "title_page":null,"title_rss":null,"url":"https://news.example/dam"}
                """);
        assertThat(article.text()).isEqualTo("The dam holds.");
        assertThat(article.author()).isEqualTo("Ines Holt, Tom Reed");
        assertThat(article.published()).isEqualTo("2026-03-04T08:30:00+01:00");
        assertThat(article.fetched()).isEqualTo("2026-03-04T10:00:00");
        assertThat(article.source()).isEqualTo("news.example");
        assertThat(article.meta())
                .containsEntry("description", "It holds.")
                .doesNotContainKeys("date_modify", "localpath");
    }

    @Test
    void newspaper4k_names_the_site_source_url_which_is_not_the_article() {
        Article article = one("""
                {"url":"https://news.example/dam","source_url":"https://news.example","title":"Dam holds","authors":["Ines Holt"],
                 "publish_date":"2026-03-04T08:30:00","text":"The dam holds.","meta_lang":"en","meta_site_name":"The Valley Post",
                 "keywords":["dam","flood"],"canonical_link":"https://news.example/dam","images":[],"keyword_scores":{"dam":1.2}}
                """);
        assertThat(article.url()).isEqualTo("https://news.example/dam");
        assertThat(article.source()).isEqualTo("The Valley Post");
        assertThat(article.published()).isEqualTo("2026-03-04T08:30:00");
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.meta()).containsEntry("keywords", "dam, flood").doesNotContainKey("keyword_scores");
    }

    @Test
    void fundus_gives_the_body_in_sections_that_stay_in_order() {
        Article article = one("""
                {"title":"Dam holds","authors":["Ines Holt"],"publishing_date":"2026-03-04 08:30:00+01:00","topics":["Floods"],
                 "free_access":true,"body":{"summary":["In short."],"sections":[
                   {"headline":[],"paragraphs":["The dam holds.","The lake has risen."]},
                   {"headline":["What comes next"],"paragraphs":["More rain is due."]}]}}
                """);
        assertThat(article.text())
                .isEqualTo("In short.\nThe dam holds.\nThe lake has risen.\nWhat comes next\nMore rain is due.");
        assertThat(article.published()).isEqualTo("2026-03-04T08:30:00+01:00");
        assertThat(article.meta()).containsEntry("topics", "Floods").containsEntry("free_access", "true");
    }

    @Test
    void webz_io_gives_posts_in_threads_and_languages_by_name() {
        List<Read> reads = read("a.json", """
                {"posts":[{"thread":{"uuid":"u1","url":"https://news.example/dam?thread","site_full":"www.news.example","site":"news.example",
                   "title":"Thread title","published":"2026-03-04T07:00:00.000+02:00"},
                  "uuid":"u1","url":"https://news.example/dam","author":"Ines Holt","published":"2026-03-04T08:30:00.000+02:00",
                  "title":"Dam holds","text":"The dam holds.","language":"english","crawled":"2026-03-04T09:00:00.000+02:00"}],
                 "totalResults":1,"moreResultsAvailable":0,"next":"/filterWebContent?token=x"}
                """);
        Article article = only(reads);
        assertThat(article.id()).isEqualTo("u1");
        assertThat(article.url()).isEqualTo("https://news.example/dam");
        assertThat(article.source()).isEqualTo("www.news.example");
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.fetched()).isEqualTo("2026-03-04T09:00:00.000+02:00");
    }

    @Test
    void ninjs_prefers_the_plain_body_and_the_main_headline() {
        Article article = one("""
                {"uri":"urn:newsml:agency.example:20260304:17","type":"text","versionCreated":"2026-03-04T08:30:00Z","language":"en",
                 "by":"Ines Holt","located":"Upper Valley","pubStatus":"usable","infoSources":[{"name":"Valley Press Agency"}],
                 "headlines":[{"role":"sub","value":"Lake rises"},{"role":"main","value":"Dam holds"}],
                 "bodies":[{"role":"richtext","contentType":"application/xhtml+xml","value":"<p>The dam <b>holds</b>.</p>"},
                           {"role":"main","contentType":"text/plain","value":"The dam holds."}]}
                """);
        assertThat(article.id()).isEqualTo("urn:newsml:agency.example:20260304:17");
        assertThat(article.url()).isNull();
        assertThat(article.title()).isEqualTo("Dam holds");
        assertThat(article.text()).isEqualTo("The dam holds.");
        assertThat(article.source()).isEqualTo("Valley Press Agency");
        assertThat(article.published()).isEqualTo("2026-03-04T08:30:00Z");
        assertThat(article.type()).isEqualTo("text");
        assertThat(article.meta()).containsEntry("located", "Upper Valley");
    }

    @Test
    void ninjs_with_a_rich_body_alone_is_a_page() {
        Article article = one("""
                {"uri":"urn:x:1","bodies":[{"contentType":"text/html","value":"<section><p>The dam holds.</p></section>"}]}
                """);
        assertThat(article.html()).isEqualTo("<section><p>The dam holds.</p></section>");
        assertThat(one("{\"uri\":\"urn:x:1\",\"bodies\":[{\"value\":\"<p>The dam holds.</p>\"}]}")
                        .html())
                .isEqualTo("<p>The dam holds.</p>");
        assertThat(one("{\"uri\":\"urn:x:1\",\"bodies\":[{\"value\":\"The dam holds.\"}]}")
                        .text())
                .isEqualTo("The dam holds.");
    }

    @ParameterizedTest
    @CsvSource({"pubStatus,canceled", "pubStatus,withheld", "pubstatus,canceled", "type,retraction"})
    void what_an_agency_takes_back_is_a_retraction_also_without_a_text(String field, String value) {
        Article article = one("{\"uri\":\"urn:x:1\",\"" + field + "\":\"" + value + "\"}");
        assertThat(article.type()).isEqualTo("retraction");
        assertThat(article.id()).isEqualTo("urn:x:1");
        assertThat(onlyRejected(read("a.json", "{\"" + field + "\":\"" + value + "\"}"))
                        .reason())
                .isEqualTo(Rejection.NO_TEXT);
    }

    @Test
    void structured_data_of_a_page_is_read_from_its_graph() {
        List<Read> reads = read("a.json", """
                {"@context":"https://schema.org","@graph":[
                  {"@type":"Organization","@id":"https://news.example/#org","name":"The Valley Post"},
                  {"@type":["NewsArticle"],"mainEntityOfPage":{"@id":"https://news.example/dam"},"headline":"Dam holds",
                   "datePublished":"2026-03-04T08:30:00+01:00","dateModified":"2026-03-04T09:00:00+01:00","inLanguage":"en",
                   "author":[{"@type":"Person","name":"Ines Holt"},{"@type":"Person","name":"Tom Reed"}],
                   "publisher":{"@type":"Organization","name":"The Valley Post"},"articleSection":["Local","Weather"],
                   "articleBody":"The dam holds."}]}
                """);
        Article article = only(reads);
        assertThat(article.url()).isEqualTo("https://news.example/dam");
        assertThat(article.title()).isEqualTo("Dam holds");
        assertThat(article.author()).isEqualTo("Ines Holt, Tom Reed");
        assertThat(article.source()).isEqualTo("The Valley Post");
        assertThat(article.section()).isEqualTo("Local");
        assertThat(article.type()).isEqualTo("NewsArticle");
        assertThat(article.meta()).containsEntry("dateModified", "2026-03-04T09:00:00+01:00");
    }

    @Test
    void the_items_of_a_json_feed_share_its_title_and_language() {
        List<Read> reads = read("a.json", """
                {"version":"https://jsonfeed.org/version/1.1","title":"The Valley Post","home_page_url":"https://news.example/",
                 "language":"en","items":[
                  {"id":"1","url":"https://news.example/dam","title":"Dam holds","content_text":"The dam holds.",
                   "date_published":"2026-03-04T08:30:00Z","authors":[{"name":"Ines Holt"}],"tags":["dam"]},
                  {"id":"2","external_url":"https://other.example/fire","content_html":"<p>The fire is out.</p>","language":"fr"},
                  {"id":"3","url":"https://news.example/short","summary":"Only a summary."},
                  {"id":"4","url":"https://news.example/none"}]}
                """);
        List<Article> articles = accepted(reads);
        assertThat(articles).extracting(Article::id).containsExactly("1", "2", "3");
        assertThat(articles).extracting(Article::source).containsOnly("The Valley Post");
        assertThat(articles).extracting(Article::language).containsExactly("en", "fr", "en");
        assertThat(articles.get(0).author()).isEqualTo("Ines Holt");
        assertThat(articles.get(1).url()).isEqualTo("https://other.example/fire");
        assertThat(articles.get(1).html()).isEqualTo("<p>The fire is out.</p>");
        assertThat(articles.get(2).text()).isEqualTo("Only a summary.");
        assertThat(reads).hasSize(4);
    }

    @Test
    void own_names_win_over_those_of_others() {
        Article article = one("""
                {"maintext":"Another text.","text":"The dam holds.","headline":"Another","title":"Dam holds","date":"2020-01-01",
                 "published":"2026-03-04","source":"The Valley Post","publisher":"Another","link":"https://other.example/","url":"dam.html"}
                """);
        assertThat(article.text()).isEqualTo("The dam holds.");
        assertThat(article.title()).isEqualTo("Dam holds");
        assertThat(article.published()).isEqualTo("2026-03-04");
        assertThat(article.source()).isEqualTo("The Valley Post");
        assertThat(article.url()).isEqualTo("dam.html");
        assertThat(article.meta()).containsEntry("headline", "Another").containsEntry("date", "2020-01-01");
    }

    @Test
    void a_text_in_pieces_is_joined_and_a_text_that_is_a_page_is_a_page() {
        assertThat(one("{\"text\":[\"The dam holds.\",\"The lake has risen.\"]}")
                        .text())
                .isEqualTo("The dam holds.\nThe lake has risen.");
        assertThat(one("{\"text\":\" <p>The dam holds.</p>\"}").html()).isEqualTo(" <p>The dam holds.</p>");
        assertThat(one("{\"text\":\"5 < 6, and the dam holds.\"}").text()).isEqualTo("5 < 6, and the dam holds.");
    }

    @Test
    void a_page_beside_a_text_is_left_out() {
        Article article = one("{\"text\":\"The dam holds.\",\"html\":\"<p>The dam holds.</p>\"}");
        assertThat(article.html()).isNull();
        assertThat(article.meta()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1772613000,2026-03-04T08:30:00Z",
        "1772613000.25,2026-03-04T08:30:00Z",
        "1772613000000,2026-03-04T08:30:00Z",
        "20260304,20260304",
        "2026,2026"
    })
    void seconds_and_milliseconds_since_1970_become_dates(String number, String date) {
        assertThat(one("{\"text\":\"a\",\"published\":" + number + "}").published())
                .isEqualTo(date);
    }

    @Test
    void an_id_longer_than_ids_may_be_is_shortened_to_its_hash() {
        String id = "urn:x:" + "9".repeat(300);
        assertThat(one("{\"text\":\"a\",\"id\":\"" + id + "\"}").id()).isEqualTo(ArticleId.hash(id));
    }

    @Test
    void what_is_left_over_is_kept_within_bounds() {
        StringBuilder json =
                new StringBuilder("{\"text\":\"a\",\"meta\":{\"own\":\"kept\"},\"long\":\"" + "x".repeat(2000) + "\"");
        for (int i = 0; i < 100; i++) {
            json.append(",\"k").append(i).append("\":").append(i);
        }
        Article article = one(json.append("}").toString());
        assertThat(article.meta())
                .hasSize(Fields.MAX_META)
                .containsEntry("own", "kept")
                .containsEntry("k0", "0");
        assertThat(article.meta().get("long")).hasSize(Fields.MAX_META_VALUE);
    }
}
