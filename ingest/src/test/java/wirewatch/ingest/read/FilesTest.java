package wirewatch.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static wirewatch.ingest.read.Reading.accepted;
import static wirewatch.ingest.read.Reading.only;
import static wirewatch.ingest.read.Reading.onlyRejected;
import static wirewatch.ingest.read.Reading.read;
import static wirewatch.ingest.read.Reading.rejected;
import static wirewatch.ingest.read.Reading.utf8;
import static wirewatch.ingest.read.Reading.zipped;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wirewatch.contract.Article;
import wirewatch.contract.ArticleId;
import wirewatch.contract.Rejection;

class FilesTest {

    private static final String TEXT =
            "The dam holds.\n\nThe lake behind it has risen by two metres, the mayor said.\n";

    @Test
    void a_text_file_is_one_article_and_nothing_of_it_is_lost() {
        Article article = only(read("dam.txt", TEXT));
        assertThat(article.text()).isEqualTo(TEXT);
        assertThat(article.id()).isEqualTo(ArticleId.key(Article.ofText(TEXT)));
        assertThat(article.html()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dam.txt      | The dam holds. | TEXT",
                "dam          | The dam holds. | TEXT",
                "dam.html     | The dam holds. | HTML",
                "dam.txt      | <!DOCTYPE html><p>The dam holds. | HTML",
                "dam.txt      | <html><body>The dam holds. | HTML",
                "dam          | <p>The dam holds.</p> | HTML",
                "dam.txt      | {\"text\":\"The dam holds.\"} | JSON",
                "dam.txt      | [{\"text\":\"The dam holds.\"}] | JSON",
                "dam.txt      | [Update] The dam holds. | TEXT",
                "dam.txt      | {The dam} holds. | TEXT",
                "dam.jsonl    | {\"text\":\"The dam holds.\"} | JSON_LINES",
                "dam.jsonl.gz | The dam holds. | JSON_LINES",
                "dam.jsonl    | { | JSON_LINES",
                "dam.json     | The dam holds. | JSON",
                "dam.txt      | WARC/1.1 | WARC"
            })
    void the_content_tells_the_kind_before_the_name_does(String name, String content, Kind kind) {
        assertThat(Sniffer.kind(utf8(content), Origin.named(name))).isEqualTo(kind);
    }

    @Test
    void an_object_spread_over_lines_is_read_whatever_the_file_is_called() {
        assertThat(only(read("a.jsonl", "{\n\"text\": \"The dam holds.\"\n}")).text())
                .isEqualTo("The dam holds.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/json", "application/ld+json; charset=utf-8", "application/feed+json", "text/json"})
    void media_types_of_json_are_known(String mediaType) {
        assertThat(Kind.ofMediaType(mediaType)).isEqualTo(Kind.JSON);
        assertThat(Kind.ofMediaType("image/png")).isNull();
    }

    @Test
    void a_page_is_passed_on_as_html() {
        String page = "<html><body><p>The dam holds.</p></body></html>";
        Article article = only(read("dam.html", page));
        assertThat(article.html()).isEqualTo(page);
        assertThat(article.text()).isNull();
    }

    @Test
    void a_page_becomes_its_article_and_is_let_go() {
        String page = "<html lang=en><head><title>Dam holds</title></head><body><h1>Dam holds</h1>"
                + "<p>The dam holds, the mayor said on Monday, although the lake behind it has risen by two metres.</p>"
                + "<p>More rain is due on Tuesday, and the valley below has been told to be ready to leave.</p></body></html>";
        Article article = only(new ArticleReader(ReadLimits.STANDARD)
                .read(new ByteArrayInputStream(utf8(page)), Origin.named("a"))
                .toList());
        assertThat(article.title()).isEqualTo("Dam holds");
        assertThat(article.text()).startsWith("The dam holds, the mayor said").endsWith("ready to leave.");
        assertThat(article.html()).isNull();
    }

    @Test
    void a_page_is_made_into_an_article_before_it_is_judged_and_named() {
        ArticleReader reader = new ArticleReader(
                ReadLimits.STANDARD, page -> Article.ofText("The dam holds.").withUrl("https://news.example/dam"));
        Article article = only(reader.read(new ByteArrayInputStream(utf8("<html>x</html>")), Origin.named("a"))
                .toList());
        assertThat(article.text()).isEqualTo("The dam holds.");
        assertThat(article.id()).isEqualTo(ArticleId.hash("https://news.example/dam"));
    }

    @Test
    void a_fault_of_ours_while_reading_a_page_ends_nothing() {
        ArticleReader reader = new ArticleReader(ReadLimits.STANDARD, page -> {
            throw new IllegalStateException("a bug");
        });
        byte[] lines = utf8("{\"html\":\"<p>x</p>\"}\n{\"text\":\"The dam holds.\"}");
        List<Read> reads =
                reader.read(new ByteArrayInputStream(lines), Origin.named("a")).toList();
        assertThat(rejected(reads))
                .singleElement()
                .extracting(Read.Rejected::reason)
                .isEqualTo(Rejection.FAULT);
        assertThat(accepted(reads)).hasSize(1);
    }

    @Test
    void gzip_is_opened_whatever_the_name_says_and_all_its_members() {
        byte[] members =
                zipped(utf8("{\"text\":\"one\"}\n"), utf8("{\"text\":\"two\"}\n"), utf8("{\"text\":\"three\"}\n"));
        assertThat(accepted(read("a.jsonl", members))).extracting(Article::text).containsExactly("one", "two", "three");
        assertThat(accepted(read("a.gz", zipped(members)))).hasSize(3);
        assertThat(only(read("dam.txt.gz", zipped(utf8(TEXT)))).text()).isEqualTo(TEXT);
    }

    @Test
    void the_members_of_a_gzip_that_comes_in_small_pieces_are_all_read() {
        byte[] members = zipped(utf8("{\"text\":\"one\"}\n"), utf8("{\"text\":\"two\"}\n"));
        InputStream slow = new InputStream() {
            private int at;

            @Override
            public int read() {
                return at < members.length ? members[at++] & 0xFF : -1;
            }

            @Override
            public int read(byte[] target, int from, int length) {
                int next = read();
                target[from] = (byte) next;
                return next < 0 ? -1 : 1;
            }
        };
        ArticleReader reader = new ArticleReader(ReadLimits.STANDARD);
        assertThat(reader.read(slow, Origin.named("a")).toList()).hasSize(2);
    }

    @Test
    void a_gzip_that_is_cut_short_gives_what_could_be_read_and_says_so() {
        byte[] lines =
                utf8("{\"text\":\"one of many lines that make a gzip longer than its buffer\"}\n".repeat(40_000));
        byte[] whole = zipped(lines);
        List<Read> reads = read("a.jsonl.gz", Arrays.copyOf(whole, whole.length / 2));
        assertThat(accepted(reads)).hasSizeGreaterThan(1000);
        assertThat(reads.get(reads.size() - 1)).isInstanceOfSatisfying(Read.Rejected.class, rejection -> {
            assertThat(rejection.reason()).isEqualTo(Rejection.UNREADABLE);
            assertThat(rejection.detail()).contains("damaged or cut short", "articles before");
        });
    }

    @Test
    void a_small_archive_of_a_large_thing_ends_at_the_limit() {
        byte[] bomb = zipped(zipped(new byte[60_000_000]));
        assertThat(bomb.length).isLessThan(1000);
        assertThatThrownBy(() -> read("a.json", bomb))
                .isInstanceOf(UncheckedIOException.class)
                .hasCauseInstanceOf(TooLongException.class);
    }

    @Test
    void one_endless_line_is_skipped_without_being_held() {
        byte[] line = zipped(utf8("{\"text\":\"" + "x".repeat(10_000_000) + "\"}\n{\"text\":\"after it\"}"));
        List<Read> reads = read("a.jsonl.gz", line);
        assertThat(rejected(reads))
                .singleElement()
                .extracting(Read.Rejected::reason)
                .isEqualTo(Rejection.TOO_LARGE);
        assertThat(accepted(reads)).extracting(Article::text).containsExactly("after it");
    }

    @Test
    void a_text_over_the_limit_is_too_large_and_names_the_way_out() {
        Read.Rejected rejection = onlyRejected(read("a.txt", "word ".repeat(1000)));
        assertThat(rejection.reason()).isEqualTo(Rejection.TOO_LARGE);
        assertThat(rejection.detail()).contains("4096 bytes", "JSON lines");
    }

    @Test
    void a_feed_is_not_taken_for_a_page() {
        String feed = "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>News</title></channel></rss>";
        assertThat(onlyRejected(read("feed.xml", feed)).detail()).contains("a feed or a sitemap");
    }

    @Test
    void an_empty_file_says_that_it_has_no_text() {
        assertThat(onlyRejected(read("a.txt", "")).reason()).isEqualTo(Rejection.NO_TEXT);
        assertThat(onlyRejected(read("a.txt", " \n \n")).reason()).isEqualTo(Rejection.NO_TEXT);
    }

    @Test
    void a_stream_is_read_only_as_far_as_it_is_asked_for() {
        byte[] two = utf8("{\"text\":\"one\"}\n{\"text\":\"two\"}\n");
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return '\n';
            }

            @Override
            public int read(byte[] target, int from, int length) {
                System.arraycopy(two, 0, target, from, Math.min(length, two.length));
                return Math.min(length, two.length);
            }
        };
        Iterator<Read> reads = new ArticleReader(ReadLimits.STANDARD)
                .read(endless, Origin.named("endless"))
                .iterator();
        for (int i = 0; i < 5; i++) {
            assertThat(reads.next()).isInstanceOf(Read.Accepted.class);
        }
    }

    @Test
    void closing_the_stream_closes_the_file(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), TEXT);
        try (Stream<Read> reads = new ArticleReader(ReadLimits.STANDARD).read(file)) {
            assertThat(only(reads.toList()).text()).isEqualTo(TEXT);
        }
        boolean[] closed = new boolean[1];
        InputStream in = new ByteArrayInputStream(utf8(TEXT)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        new ArticleReader(ReadLimits.STANDARD).read(in, Origin.named("a")).close();
        assertThat(closed[0]).isTrue();
    }

    @Test
    void a_file_that_is_not_there_is_an_exception_at_once(@TempDir Path folder) {
        assertThatThrownBy(() -> new ArticleReader(ReadLimits.STANDARD).read(folder.resolve("none.txt")))
                .isInstanceOf(IOException.class);
    }
}
