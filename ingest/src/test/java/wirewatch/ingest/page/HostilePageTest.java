package wirewatch.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import wirewatch.contract.Article;

/** Pages made to hurt: they cost little more than others, never throw, and give what text they hold. */
@Timeout(120)
final class HostilePageTest {

    private static final String TEXT = "The ferry will not sail until Thursday, the harbour office said on Monday.";

    @Test
    void a_hundred_thousand_nested_tags_do_not_overflow() {
        for (String tag : new String[] {"div", "b", "a", "table", "ul><li", "p", "article"}) {
            assertThat(read(("<" + tag + ">").repeat(100_000) + "<p>" + TEXT))
                    .as(tag)
                    .isNotNull();
        }
        assertThat(read("<div>".repeat(100_000) + "<p>" + TEXT).text()).isEqualTo(TEXT);
    }

    @Test
    void two_hundred_thousand_attributes_do_not_stall() {
        StringBuilder html = new StringBuilder("<p ");
        for (int i = 0; i < 200_000; i++) {
            html.append('a').append(i).append("=1 ");
        }
        assertThat(read(html + ">" + TEXT).text()).isEqualTo(TEXT);
    }

    @Test
    void a_title_of_fifty_megabytes_is_not_taken() {
        Article article = read("<p>" + TEXT + "</p><title>" + "x".repeat(50_000_000) + "</title>");
        assertThat(article.title()).isNull();
        assertThat(article.text()).isEqualTo(TEXT);
    }

    @Test
    void a_page_of_ten_megabytes_is_read() {
        String text = read(("<p>" + TEXT + "</p>").repeat(10_000_000 / 80)).text();
        assertThat(text).startsWith(TEXT);
        assertThat(text).hasSizeLessThan(10_000_000);
    }

    @Test
    void long_names_styles_and_links_cost_no_more_than_they_should() {
        String names = "related ".repeat(100_000);
        assertThat(read("<p class='" + names + "'>" + TEXT + "</p><div style='" + " ".repeat(1_000_000) + "'>" + TEXT
                                + "</div>")
                        .text())
                .contains(TEXT);
        assertThat(read("<a href='/'>x</a>".repeat(100_000)).text()).isEmpty();
        assertThat(read("<br>".repeat(100_000) + TEXT).text()).isEqualTo(TEXT);
    }

    @Test
    void deep_and_large_structured_data_does_not_overflow() {
        assertThat(read("<script type='application/ld+json'>" + "[".repeat(200_000) + "</script><p>" + TEXT)
                        .text())
                .isEqualTo(TEXT);
        assertThat(read("<script type='application/ld+json'>{\"@graph\":" + "[{\"@type\":\"Article\"},".repeat(900)
                                + "</script><p>" + TEXT)
                        .text())
                .isEqualTo(TEXT);
        assertThat(read("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\""
                                + "y".repeat(3_000_000) + "\"}</script><p>" + TEXT)
                        .title())
                .isNull();
    }

    @Test
    void broken_markup_never_throws_and_gives_the_same_text_twice() {
        Random random = new Random(20241118);
        String page =
                "<html lang=en><head><title>A &amp; B</title><script type='application/ld+json'>{\"@type\":\"NewsArticle\"}</script></head>"
                        + "<body><article><h1>A</h1><p>" + TEXT
                        + "</p><ul><li>one</li></ul><table><tr><td>x</td></tr></table></article></body></html>";
        for (int round = 0; round < 1_000; round++) {
            String broken = broken(page, random);
            assertThatCode(() -> assertThat(read(broken)).isEqualTo(read(broken)))
                    .as(broken)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void no_markup_and_no_control_character_comes_through_in_the_fields() {
        Article article = read(
                "<meta property='og:title' content='&lt;img onerror=x&gt;Ferry\u0007\r\n&amp;lt;b&amp;gt; stands'><p>"
                        + TEXT);
        assertThat(article.title()).isEqualTo("Ferry stands");
    }

    private static String broken(String page, Random random) {
        StringBuilder broken = new StringBuilder(page);
        for (int i = 0; i < 8; i++) {
            int at = random.nextInt(broken.length());
            switch (random.nextInt(4)) {
                case 0 -> broken.deleteCharAt(at);
                case 1 -> broken.insert(at, "<>\"'&/=\u0000\uD800<!--".charAt(random.nextInt(13)));
                case 2 -> broken.insert(at, broken.substring(at, Math.min(broken.length(), at + random.nextInt(40))));
                default -> broken.setLength(Math.max(10, broken.length() - random.nextInt(30)));
            }
        }
        return broken.toString();
    }

    private static Article read(String html) {
        return PageReader.read(Article.ofHtml(html));
    }
}
