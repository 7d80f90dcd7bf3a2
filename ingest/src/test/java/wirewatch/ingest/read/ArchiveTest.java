package wirewatch.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static wirewatch.ingest.read.Reading.accepted;
import static wirewatch.ingest.read.Reading.only;
import static wirewatch.ingest.read.Reading.onlyRejected;
import static wirewatch.ingest.read.Reading.read;
import static wirewatch.ingest.read.Reading.rejected;
import static wirewatch.ingest.read.Reading.utf8;
import static wirewatch.ingest.read.Reading.zipped;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wirewatch.contract.Article;
import wirewatch.contract.Rejection;

class ArchiveTest {

    private static final String PAGE = "<html><body><p>The dam holds.</p></body></html>";

    private static String http(String status, String type, String body) {
        return "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length() + "\r\n\r\n"
                + body;
    }

    private static String record(String url, String block) {
        return record("response", url, block, String.valueOf(block.length()), "");
    }

    private static String record(String type, String url, String block, String length, String more) {
        return "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + url
                + "\r\nWARC-Date: 2026-03-04T05:06:07Z\r\n" + more
                + "Content-Type: application/http; msgtype=response\r\nContent-Length: " + length + "\r\n\r\n" + block
                + "\r\n\r\n";
    }

    private static String page(String url) {
        return record(url, http("200 OK", "text/html; charset=utf-8", PAGE));
    }

    @Test
    void the_pages_of_an_archive_are_articles_with_address_and_time() {
        String archive =
                "WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Type: application/warc-fields\r\nContent-Length: 4\r\n\r\na: b\r\n\r\n"
                        + record("request", "https://news.example/a", "GET / HTTP/1.1\r\n\r\n", "18", "")
                        + page("https://news.example/a")
                        + record("https://news.example/logo.png", http("200 OK", "image/png", "pixels"))
                        + record("https://news.example/gone", http("404 Not Found", "text/html", PAGE))
                        + page("<https://news.example/b>");
        List<Read> reads = read("crawl.warc", archive);
        assertThat(rejected(reads)).isEmpty();
        assertThat(accepted(reads))
                .extracting(Article::url)
                .containsExactly("https://news.example/a", "https://news.example/b");
        assertThat(accepted(reads)).extracting(Article::html).containsOnly(PAGE);
        assertThat(accepted(reads)).extracting(Article::fetched).containsOnly("2026-03-04T05:06:07Z");
        assertThat(reads.get(0).position().toString()).startsWith("crawl.warc, byte ");
    }

    @Test
    void each_record_may_be_zipped_by_itself() {
        byte[] archive = zipped(utf8(page("https://news.example/a")), utf8(page("https://news.example/b")));
        assertThat(accepted(read("crawl.warc.gz", archive))).hasSize(2);
    }

    @Test
    void a_body_in_pieces_and_zipped_by_its_server_is_put_together() {
        String zippedBody = new String(zipped(utf8(PAGE)), StandardCharsets.ISO_8859_1);
        String block =
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + Integer.toHexString(zippedBody.length()) + "\r\n" + zippedBody + "\r\n0\r\n\r\n";
        byte[] archive = record("https://news.example/a", block).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(only(read("crawl.warc", archive)).html()).isEqualTo(PAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "-9223372036854775808", "abc", "", "99999999999999999999999"})
    void a_length_that_is_none_costs_only_its_record(String length) {
        String archive = page("https://news.example/a")
                + record("response", "https://news.example/bad", http("200 OK", "text/html", PAGE), length, "")
                + page("https://news.example/b");
        List<Read> reads = read("crawl.warc", archive);
        assertThat(accepted(reads))
                .extracting(Article::url)
                .containsExactly("https://news.example/a", "https://news.example/b");
        assertThat(rejected(reads)).singleElement().satisfies(rejection -> {
            assertThat(rejection.reason()).isEqualTo(Rejection.MALFORMED);
            assertThat(rejection.detail()).contains("Content-Length");
            assertThat(rejection.excerpt()).isEqualTo("https://news.example/bad");
        });
    }

    @Test
    void an_archive_that_breaks_off_says_how_much_is_missing() {
        String archive = page("https://news.example/a") + page("https://news.example/b");
        List<Read> reads = read("crawl.warc", archive.substring(0, archive.length() - 24));
        assertThat(accepted(reads)).hasSize(1);
        assertThat(rejected(reads))
                .singleElement()
                .extracting(Read.Rejected::detail)
                .asString()
                .contains("20 bytes before");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "../../etc/passwd",
                "https://news.example/../../etc/passwd",
                "https://news.example/%2e%2e/secret",
                "dns:news.example"
            })
    void a_target_that_is_no_page_on_the_web_is_skipped_and_counted(String target) {
        List<Read> reads = read("crawl.warc", page(target) + page("https://news.example/b"));
        assertThat(rejected(reads))
                .singleElement()
                .extracting(Read.Rejected::reason)
                .isEqualTo(Rejection.MALFORMED);
        assertThat(accepted(reads)).hasSize(1);
    }

    @Test
    void a_page_that_the_crawler_cut_off_is_not_taken_for_the_article() {
        String cut = record(
                "response",
                "https://news.example/a",
                http("200 OK", "text/html", PAGE),
                String.valueOf(http("200 OK", "text/html", PAGE).length()),
                "WARC-Truncated: length\r\n");
        assertThat(onlyRejected(read("crawl.warc", cut)).detail()).contains("cut the page off (length)");
    }

    @Test
    void a_record_over_the_limit_is_passed_over() {
        String large = "<html>" + "x".repeat(2 * Reading.LIMIT);
        String archive =
                record("https://news.example/a", http("200 OK", "text/html", large)) + page("https://news.example/b");
        List<Read> reads = read("crawl.warc", archive);
        assertThat(rejected(reads))
                .singleElement()
                .extracting(Read.Rejected::reason)
                .isEqualTo(Rejection.TOO_LARGE);
        assertThat(accepted(reads)).hasSize(1);
        String bomb = new String(zipped(new byte[1_000_000]), StandardCharsets.ISO_8859_1);
        String block = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n" + bomb;
        byte[] zippedPage = record("https://news.example/a", block).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(onlyRejected(read("crawl.warc", zippedPage)).reason()).isEqualTo(Rejection.TOO_LARGE);
    }

    @Test
    void an_archive_without_pages_says_what_was_expected() {
        String archive = record("request", "https://news.example/a", "GET / HTTP/1.1\r\n\r\n", "18", "");
        assertThat(onlyRejected(read("crawl.warc", archive)).detail()).contains("response records of HTML");
    }

    @Test
    void text_that_a_crawl_was_converted_to_is_read_as_text() {
        String text = "The dam holds.";
        String wet =
                "WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://news.example/a\r\nContent-Type: text/plain\r\n"
                        + "Content-Length: " + text.length() + "\r\n\r\n" + text + "\r\n\r\n";
        assertThat(only(read("crawl.warc.wet", wet)).text()).isEqualTo(text);
    }

    @Test
    void the_older_format_is_read_too() {
        String block = http("200 OK", "text/html", PAGE);
        String arc = "filedesc://crawl.arc 127.0.0.1 20260304050607 text/plain 20\n1 0 A crawl\nURL IP-\n\n"
                + "https://news.example/a 192.0.2.1 20260304050607 text/html " + block.length() + "\n" + block + "\n"
                + "https://news.example/bad 192.0.2.1 20260304050607 text/html -1\n" + block + "\n"
                + "https://news.example/b 192.0.2.1 20260304050607 text/html " + block.length() + "\n" + block + "\n";
        List<Read> reads = read("crawl.arc", arc);
        assertThat(accepted(reads))
                .extracting(Article::url)
                .containsExactly("https://news.example/a", "https://news.example/b");
        assertThat(accepted(reads)).extracting(Article::fetched).containsOnly("2026-03-04T05:06:07Z");
        assertThat(rejected(reads)).hasSize(1);
    }

    @Test
    void archives_of_real_tools_some_broken_on_purpose_are_read_or_refused_record_by_record() throws IOException {
        Path folder = Path.of("../../shared/data/warc");
        assumeTrue(Files.isDirectory(folder), "no archives of real tools beside the project");
        ArticleReader reader = new ArticleReader(ReadLimits.STANDARD);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                try (Stream<Read> reads = reader.read(file)) {
                    assertThat(reads.toList()).as(file.getFileName().toString()).isNotEmpty();
                }
            }
        }
        try (Stream<Read> reads = reader.read(folder.resolve("example.warc"))) {
            assertThat(accepted(reads.toList())).extracting(Article::url).containsExactly("http://example.com/");
        }
    }
}
