package wirewatch.ingest.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static wirewatch.ingest.read.Reading.only;
import static wirewatch.ingest.read.Reading.onlyRejected;
import static wirewatch.ingest.read.Reading.read;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wirewatch.contract.Rejection;

class EncodingTest {

    private static final String NEWS =
            "Köln: Die Straße am Rhein bleibt gesperrt. „Das Wasser fällt“, sagte Élodie Müller.";
    private static final String JSON = "{\"title\":\"Hochwasser\",\"text\":\"" + NEWS + "\"}\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "windows-1252", "UTF-32"})
    void json_is_read_in_whatever_it_is_encoded(String charset) {
        byte[] bytes = ("\uFEFF" + JSON.repeat(3))
                .substring(charset.equals("UTF-16LE") || charset.equals("UTF-16BE") ? 0 : 1)
                .getBytes(Charset.forName(charset));
        byte[] marked = charset.equals("UTF-32") ? withMark(bytes) : bytes;
        assertThat(Reading.accepted(read("stdin", marked))).hasSize(3).allSatisfy(article -> {
            assertThat(article.title()).isEqualTo("Hochwasser");
            assertThat(article.text()).isEqualTo(NEWS);
        });
    }

    private static byte[] withMark(byte[] utf32) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {0, 0, (byte) 0xFE, (byte) 0xFF});
        out.writeBytes(utf32);
        return out.toByteArray();
    }

    @Test
    void utf_16_without_a_mark_is_told_by_its_zeros() {
        assertThat(only(read("a.txt", NEWS.getBytes(UTF_16LE))).text()).isEqualTo(NEWS);
        assertThat(only(read("a.txt", NEWS.getBytes(UTF_16BE))).text()).isEqualTo(NEWS);
        assertThat(only(read("a.txt", NEWS.getBytes(UTF_16))).text()).isEqualTo(NEWS);
        assertThat(only(read("a", JSON.getBytes(UTF_16LE))).text()).isEqualTo(NEWS);
    }

    @Test
    void a_text_in_undeclared_windows_1252_is_read_as_such() {
        assertThat(only(read("a.txt", NEWS.getBytes(Encoding.WINDOWS_1252))).text())
                .isEqualTo(NEWS);
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_text() {
        assertThat(only(read("a.txt", ("\uFEFF" + NEWS).getBytes(UTF_8))).text())
                .isEqualTo(NEWS);
    }

    @Test
    void utf_8_with_some_damage_is_read_with_a_mark_where_the_damage_is() {
        byte[] cut = NEWS.getBytes(UTF_8);
        cut[1] = (byte) 0xFF;
        assertThat(only(read("a.txt", cut)).text()).startsWith("K\uFFFD").endsWith("sagte Élodie Müller.");
    }

    @Test
    void another_alphabet_undeclared_is_refused_rather_than_read_as_gibberish() {
        byte[] russian =
                "Плотина выдержала наводнение, сообщили власти области.".getBytes(Charset.forName("windows-1251"));
        Read.Rejected rejection = onlyRejected(read("a.txt", russian));
        assertThat(rejection.reason()).isEqualTo(Rejection.UNREADABLE);
        assertThat(rejection.detail()).contains("UTF-8");
        byte[] json = "{\"text\":\"Плотина выдержала наводнение, сообщили власти области.\"}"
                .getBytes(Charset.forName("KOI8-R"));
        assertThat(onlyRejected(read("a.json", json)).reason()).isEqualTo(Rejection.UNREADABLE);
    }

    @Test
    void a_declared_encoding_is_followed_also_where_its_bytes_look_like_braces() {
        String japanese = "{\"text\":\"ダムは持ちこたえた。表示ソ能\"}";
        Origin origin = new Origin("body", Kind.JSON, Charset.forName("Shift_JIS"));
        assertThat(only(read(origin, japanese.getBytes(Charset.forName("Shift_JIS"))))
                        .text())
                .isEqualTo("ダムは持ちこたえた。表示ソ能");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta charset=windows-1251>",
                "<meta http-equiv='Content-Type' content='text/html; charset=windows-1251'>",
            })
    void a_page_says_itself_what_it_is_encoded_in(String meta) {
        String page = "<html><head>" + meta + "</head><body><p>Плотина выдержала.</p></body></html>";
        assertThat(only(read("a.html", page.getBytes(Charset.forName("windows-1251"))))
                        .html())
                .isEqualTo(page);
    }

    @Test
    void a_page_that_lies_about_its_encoding_is_read_by_its_bytes() {
        String page = "<html><meta charset=utf-16><p>Die Straße am Rhein</p></html>";
        assertThat(only(read("a.html", page.getBytes(UTF_8))).html()).isEqualTo(page);
        String latin = "<html><meta charset=utf-8><p>Die Straße am Rhein</p></html>";
        assertThat(only(read("a.html", latin.getBytes(ISO_8859_1))).html()).isEqualTo(latin);
    }

    @Test
    void controls_and_halves_of_characters_are_cleaned_away() {
        String json = "{\"title\":\"a\\u0000b\\ud800c\",\"text\":\"d\\udfffe\\u0007\\n\\tf \\ud83d\\ude00\"}";
        assertThat(only(read("a.json", json)).title()).isEqualTo("ab\uFFFDc");
        assertThat(only(read("a.json", json)).text()).isEqualTo("d\uFFFDe\n\tf \uD83D\uDE00");
        assertThat(only(read(
                                "a.txt",
                                "The dam\0 holds. The lake behind it has risen by two metres since Monday, the mayor said, and more rain is due."))
                        .text())
                .startsWith("The dam holds.");
    }

    @Test
    void what_is_no_text_is_refused_by_what_it_is() {
        assertThat(onlyRejected(read("a.txt", "%PDF-1.7\n%\u00e2")).detail()).contains("a PDF");
        assertThat(onlyRejected(read("a.txt", "PK\u0003\u0004 something")).detail())
                .contains("ZIP");
        byte[] noise = new byte[2000];
        new Random(7).nextBytes(noise);
        assertThat(onlyRejected(read("a.txt", noise)).reason()).isEqualTo(Rejection.UNREADABLE);
        byte[] zeros = new byte[2000];
        assertThat(onlyRejected(read("a.txt", zeros)).reason()).isEqualTo(Rejection.UNREADABLE);
    }

    /** Law: scrubbing leaves only what a strict encoder takes, changes nothing twice, and keeps whole texts as they are. */
    @Test
    void scrubbed_text_can_be_encoded_and_stays_as_it_is() {
        Random random = new Random(42);
        for (int round = 0; round < 2000; round++) {
            StringBuilder wild = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                wild.append((char) (random.nextBoolean() ? random.nextInt(0x80) : 0xD7F0 + random.nextInt(0x1010)));
            }
            String clean = Scrub.of(wild.toString());
            assertThat(new String(clean.getBytes(UTF_8), UTF_8))
                    .isEqualTo(clean)
                    .doesNotContain("\0");
            assertThat(Scrub.of(clean)).isEqualTo(clean);
        }
    }
}
