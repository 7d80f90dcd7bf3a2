package wirewatch.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;
import static wirewatch.ingest.read.Reading.accepted;
import static wirewatch.ingest.read.Reading.only;
import static wirewatch.ingest.read.Reading.onlyRejected;
import static wirewatch.ingest.read.Reading.read;
import static wirewatch.ingest.read.Reading.rejected;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wirewatch.contract.Article;
import wirewatch.contract.Rejection;
import wirewatch.contract.Wire;

class JsonReadingTest {

    private static final String DAM = "{\"id\":\"dam\",\"text\":\"The dam holds.\"}";
    private static final String FIRE = "{\"id\":\"fire\",\"text\":\"The fire is out.\"}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                DAM + "\n" + FIRE,
                DAM + "\r\n\r\n" + FIRE + "\r\n",
                DAM + FIRE,
                "[" + DAM + "," + FIRE + "]",
                "[\n  " + DAM + ",\n  " + FIRE + "\n]\n",
                "\u001e" + DAM + "\n\u001e" + FIRE + "\n",
                "\uFEFF[" + DAM + "\n, " + FIRE + "]",
                "{\n  \"id\": \"dam\",\n  \"text\": \"The dam holds.\"\n}\n{\n  \"id\": \"fire\",\n  \"text\": \"The fire is out.\"\n}",
                "{\"items\":[" + DAM + "," + FIRE + "],\"title\":\"The Valley Post\"}"
            })
    void objects_are_found_however_they_are_strung_together(String json) {
        assertThat(accepted(read("stdin", json))).extracting(Article::id).containsExactly("dam", "fire");
        assertThat(rejected(read("stdin", json))).isEmpty();
    }

    @Test
    void an_article_keeps_its_line_and_its_byte() {
        List<Read> reads = read("a.jsonl", "\n" + DAM + "\n" + FIRE);
        assertThat(reads)
                .extracting(Read::position)
                .containsExactly(new Position("a.jsonl", 2, 1), new Position("a.jsonl", 3, DAM.length() + 2L));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not json at all",
                "{\"text\":\"cut in the middle of a wo",
                "{\"text\":\"cut after a comma\",",
                "{\"text\":\"cut after a colon\",\"meta\":",
                "{\"text\":\"too much closed\"}}",
                "{\"text\":\"something behind\"} here",
                "{\"text\":unquoted}",
                "{'text':'single'}",
                "{\"text\":\"a\",\"text\":\"b\"}",
                "{\"text\":\"a\",\"meta\":{\"k\":1,\"k\":2}}",
                "{\"text\":\"a\",\"n\":NaN}",
                "{\"text\":\"\\x\"}",
                "{\"text\":\"a\"]",
                "42",
                "\"a string\"",
                "]"
            })
    void a_broken_line_is_told_of_and_spoils_no_other(String broken) {
        List<Read> reads = read("a.jsonl", DAM + "\n" + broken + "\n" + FIRE + "\n");
        assertThat(reads).hasSize(3);
        assertThat(accepted(reads)).extracting(Article::id).containsExactly("dam", "fire");
        Read.Rejected rejection = rejected(reads).get(0);
        assertThat(rejection.reason()).isEqualTo(Rejection.MALFORMED);
        assertThat(rejection.position().line()).isEqualTo(2);
        assertThat(rejection.excerpt()).startsWith(broken.substring(0, Math.min(broken.length(), 20)));
    }

    @Test
    void a_broken_object_in_an_array_spoils_no_other() {
        String json = "[\n  " + DAM + ",\n  {\"text\":\"cut off\n  },\n  " + FIRE + "\n]";
        assertThat(accepted(read("a.json", json))).extracting(Article::id).containsExactly("dam", "fire");
        assertThat(rejected(read("a.json", json))).singleElement().satisfies(rejection -> {
            assertThat(rejection.position().line()).isEqualTo(3);
            assertThat(rejection.detail()).contains("line 3 breaks off inside a string");
        });
    }

    @Test
    void nothing_inside_a_broken_object_is_taken_for_an_article() {
        String json =
                "[\n  {\"id\": \"x\", \"text\": \"cut\n    off\",\n    \"related\": [\n    {\"text\": \"a teaser\"}\n  ]},\n  "
                        + FIRE + "]";
        assertThat(accepted(read("a.json", json))).extracting(Article::id).containsExactly("fire");
    }

    @Test
    void an_array_that_breaks_off_is_told_of_even_where_its_articles_are_whole() {
        List<Read> reads = read("a.json", "[" + DAM + "," + FIRE);
        assertThat(accepted(reads)).hasSize(2);
        assertThat(rejected(reads))
                .singleElement()
                .extracting(Read.Rejected::detail)
                .asString()
                .contains("not closed by ]");
    }

    @Test
    void a_fault_is_named_by_line_and_column() {
        Read.Rejected rejection = onlyRejected(read("a.json", "\n{\n  \"text\": oops\n}"));
        assertThat(rejection.detail()).startsWith("line 3, column ").contains("oops");
        assertThat(rejection.position()).hasToString("a.json:2");
    }

    @Test
    void an_error_page_where_json_was_promised_is_one_rejection() {
        String page = "<html>\n<body>\n<h1>502 Bad Gateway</h1>\n</body>\n</html>\n";
        Read.Rejected rejection = onlyRejected(read(new Origin("body", Kind.JSON, null), Reading.utf8(page)));
        assertThat(rejection.detail()).isEqualTo("expected { where an article begins");
    }

    @Test
    void an_article_over_the_limit_is_skipped_and_its_neighbours_are_read() {
        String large = "{\"text\":\"" + "x".repeat(3 * Reading.LIMIT) + "\"}";
        List<Read> reads = read("a.jsonl", DAM + "\n" + large + "\n" + FIRE);
        assertThat(accepted(reads)).extracting(Article::id).containsExactly("dam", "fire");
        assertThat(rejected(reads)).singleElement().satisfies(rejection -> {
            assertThat(rejection.reason()).isEqualTo(Rejection.TOO_LARGE);
            assertThat(rejection.detail()).contains(large.length() + " bytes", "at most 4096");
        });
    }

    @Test
    void the_limit_is_exact() {
        String frame = "{\"text\":\"\"}";
        String exact = "{\"text\":\"" + "x".repeat(Reading.LIMIT - frame.length()) + "\"}";
        assertThat(accepted(read("a.jsonl", exact + "\n" + exact))).hasSize(2);
        String over = exact.replace("x\"}", "xx\"}");
        assertThat(rejected(read("a.jsonl", over + "\n" + exact))).hasSize(1);
        assertThat(rejected(read("a.jsonl", exact.replace("\"}", "\" }")))).hasSize(1);
    }

    /** Law: however objects are strung together, and in whatever pieces they come, the same articles are read. */
    @Test
    void the_articles_do_not_depend_on_how_they_come() {
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            List<String> texts = random.ints(random.nextInt(6), 0, 3000)
                    .mapToObj(i -> wild(random, i))
                    .toList();
            boolean array = random.nextBoolean();
            String between = List.of(",\n  ", " , ", array ? "," : "\n", "\r\n").get(random.nextInt(array ? 3 : 4));
            String json = texts.stream().map(JsonReadingTest::object).collect(Collectors.joining(between));
            byte[] bytes = Reading.utf8(array ? "[" + json + "]" : json);
            List<Read> reads = new ArticleReader(new ReadLimits(100_000, 1 << 24))
                    .read(inPieces(bytes, random), new Origin("a", Kind.JSON, null))
                    .toList();
            assertThat(accepted(reads)).extracting(Article::text).containsExactlyElementsOf(texts);
            assertThat(rejected(reads)).isEmpty();
        }
    }

    private static String wild(Random random, int length) {
        StringBuilder text = new StringBuilder("x");
        for (int i = 0; i < length; i++) {
            text.append("ab \"\\{}[],:\né𝄞".charAt(random.nextInt(13)));
        }
        return Scrub.of(text.append('x').toString()).replace("\uFFFD", "?");
    }

    private static String object(String text) {
        return Wire.write(Map.of("text", text));
    }

    private static InputStream inPieces(byte[] bytes, Random random) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public int read(byte[] target, int from, int length) {
                return super.read(target, from, Math.min(length, 1 + random.nextInt(500)));
            }
        };
    }

    @Test
    void brackets_deeper_than_any_article_are_refused_at_no_cost() {
        String deep = "{\"text\":\"a\",\"x\":" + "[".repeat(1500) + "]".repeat(1500) + "}";
        List<Read> reads = read("a.jsonl", deep + "\n" + DAM);
        assertThat(rejected(reads))
                .singleElement()
                .extracting(Read.Rejected::detail)
                .asString()
                .contains("depth");
        assertThat(accepted(reads)).hasSize(1);
        String deeper = "{\"text\":\"a\",\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        assertThat(onlyRejected(read("b.jsonl", deeper)).reason()).isEqualTo(Rejection.TOO_LARGE);
    }

    @Test
    void a_number_of_thousands_of_digits_is_malformed_and_a_huge_exponent_is_only_text() {
        assertThat(onlyRejected(read("a.json", "{\"text\":\"a\",\"n\":" + "9".repeat(3000) + "}"))
                        .reason())
                .isEqualTo(Rejection.MALFORMED);
        Article article = only(read("a.json", "{\"text\":\"a\",\"n\":1e999999999}"));
        assertThat(article.meta()).containsEntry("n", "1E+999999999");
    }

    @Test
    void an_object_of_very_many_values_is_malformed_however_small() {
        ArticleReader reader = new ArticleReader(ReadLimits.STANDARD);
        byte[] json = Reading.utf8("{\"text\":\"a\",\"x\":[" + "[],".repeat(300_000) + "0]}");
        List<Read> reads =
                reader.read(new ByteArrayInputStream(json), Origin.named("a")).toList();
        assertThat(onlyRejected(reads).detail()).contains("200000");
    }

    @Test
    void nothing_to_read_says_which_fields_are_missing() {
        Read.Rejected rejection = onlyRejected(read("a.json", "{\"title\":\"Only a title\",\"text\":\"  \"}"));
        assertThat(rejection.reason()).isEqualTo(Rejection.NO_TEXT);
        assertThat(rejection.detail()).contains("text", "html");
    }

    @Test
    void a_field_that_is_no_headline_but_a_book_is_too_large() {
        String json = "{\"text\":\"a\",\"title\":\"" + "x".repeat(Admission.MAX_FIELD + 1) + "\"}";
        ArticleReader reader = new ArticleReader(ReadLimits.STANDARD);
        List<Read> reads = reader.read(new ByteArrayInputStream(Reading.utf8(json)), Origin.named("a"))
                .toList();
        assertThat(onlyRejected(reads).detail()).isEqualTo("title of 10001 characters; at most 10000 are taken");
    }

    @Test
    void line_ends_and_colours_in_what_is_quoted_cannot_reach_a_terminal() {
        Read.Rejected rejection = onlyRejected(read("a.jsonl", "{\"text\":\u001b[31mred\u0007"));
        assertThat(rejection.excerpt()).contains("\\u001b[31mred\\u0007").doesNotContain("\u001b");
        assertThat(rejection.detail()).doesNotContain("\u001b");
    }

    @Test
    void an_empty_input_has_no_articles() {
        assertThat(read("a.jsonl", "")).isEmpty();
        assertThat(read("a.json", "[]")).isEmpty();
        assertThat(read("a.jsonl", "\n\n")).isEmpty();
    }
}
