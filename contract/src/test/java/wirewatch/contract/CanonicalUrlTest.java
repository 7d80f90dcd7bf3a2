package wirewatch.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CanonicalUrlTest {

    private static final List<String> SCHEMES = List.of("http://", "https://", "HTTP://", "hTTps://");
    private static final List<String> HOSTS =
            List.of("news.example", "www.news.example", "News.Example:443", "m.news.example.");
    private static final List<String> PATHS =
            List.of("", "/", "/a", "/A", "/a/b%20c/", "/a;v=1", "/2026/03/01/x-y_z~.html", "/ä/б", "/a b", "//a//");
    private static final List<String> QUERIES = List.of(
            "",
            "?",
            "?id=7",
            "?b=2&a=1",
            "?id=7&utm_source=x",
            "?UTM_Medium=a&q=ä%C3%A4",
            "?fbclid=1",
            "?a&&b=",
            "?q=a+b%2Bc");
    private static final List<String> FRAGMENTS = List.of("", "#", "#top", "#!/a?b");

    @Test
    void canonical_of_canonical_is_itself() {
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            String once = CanonicalUrl.of(any(random));
            assertThat(CanonicalUrl.of(once)).isEqualTo(once);
        }
    }

    @Test
    void the_way_a_reader_came_does_not_matter() {
        String plain = CanonicalUrl.of("https://news.example/a/7?id=9");
        assertThat(List.of(
                        "http://www.news.example/a/7/?id=9",
                        "https://NEWS.example:443/a/7?id=9#comments",
                        "https://user@m.news.example/a/7?utm_source=feed&id=9&fbclid=abc",
                        " https://news.example./a/7?id=9&utm_campaign=x "))
                .allSatisfy(url -> assertThat(CanonicalUrl.of(url)).isEqualTo(plain));
    }

    @Test
    void what_servers_tell_apart_stays_apart() {
        assertThat(List.of(
                        "https://news.example/A",
                        "https://news.example/a",
                        "https://news.example/a?p=1&q=2",
                        "https://news.example/a?q=2&p=1",
                        "https://news.example/a%2Fb",
                        "https://news.example/a/b",
                        "https://news.example:8443/a",
                        "https://news.example/a?q=a+b",
                        "https://news.example/a?q=a%2Bb"))
                .extracting(CanonicalUrl::of)
                .doesNotHaveDuplicates()
                .doesNotContainNull();
    }

    @Test
    void what_is_no_web_address_has_no_canonical_form() {
        assertThat(List.of(
                        "",
                        "news.example/a",
                        "ftp://news.example/a",
                        "file:///etc/passwd",
                        "https://",
                        "https:///a",
                        "javascript:alert(1)//://"))
                .extracting(CanonicalUrl::of)
                .containsOnlyNulls();
        assertThat(CanonicalUrl.of(null)).isNull();
    }

    @Test
    void a_host_in_another_script_is_written_in_ascii() {
        assertThat(CanonicalUrl.of("https://новости.example/a")).isEqualTo("https://xn--b1amnebsh.example/a");
        assertThat(CanonicalUrl.hostOf("http://www.news.example:8080/a")).isEqualTo("news.example:8080");
    }

    private static String any(Random random) {
        return pick(SCHEMES, random)
                + pick(HOSTS, random)
                + pick(PATHS, random)
                + pick(QUERIES, random)
                + pick(FRAGMENTS, random);
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
