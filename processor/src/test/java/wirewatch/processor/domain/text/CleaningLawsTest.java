package wirewatch.processor.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Over random pages; a failure names the page. */
class CleaningLawsTest {

    private static final int PAGES = 4_000;

    private static final List<String> HOSTILE_PIECES = List.of(
            "&",
            "&amp;",
            "&amp;&",
            "(AP) - ",
            "By ",
            "HELSINKI - ",
            "-",
            "'",
            "\u0301\u0327",
            "http : / / ",
            "(",
            "1/",
            "\n",
            "a\n",
            "a. \n",
            "Read more\n",
            "By Jane Doe\n",
            "July 4, 2018 9:00\n",
            "Related\n",
            "\uFB01",
            "x=",
            "【=】",
            "W. ",
            "(L) ",
            "1:",
            "What?\nBy Jane Doe\n");

    private final RandomPages random = new RandomPages(20_181_107);

    @Test
    void cleaning_a_cleaned_body_changes_nothing() {
        for (int i = 0; i < PAGES; i++) {
            String page = random.hostilePage();
            String title = random.chance() ? random.title() : null;
            String body = Cleaner.clean(title, page).body();
            assertThat(Cleaner.clean(title, body).body()).as(page).isEqualTo(body);
            assertThat(Cleaner.clean(null, body).body()).as(page).isEqualTo(body);
        }
    }

    @Test
    void a_body_never_has_more_words_than_its_page() {
        for (int i = 0; i < PAGES; i++) {
            String page = random.page();
            assertThat(Words.of(body(null, page)).size())
                    .as(page)
                    .isLessThanOrEqualTo(Words.of(page).size());
        }
    }

    @Test
    void a_page_with_a_word_has_a_body() {
        for (int i = 0; i < PAGES; i++) {
            String page = random.page();
            assertThat(Words.of(body(random.title(), page)).size() > 0)
                    .as(page)
                    .isEqualTo(Words.of(page).size() > 0);
        }
    }

    @Test
    void every_line_is_in_the_body_or_among_the_furniture() {
        for (int i = 0; i < PAGES; i++) {
            String page = random.page();
            CleanText clean = Cleaner.clean(null, page);
            String all = Words.of(clean.body() + "\n" + clean.furniture()).text();
            for (String line : Fold.text(page).split("\n", -1)) {
                String tail = line.substring(line.length() / 2).strip();
                assertThat(all.replace(" ", "")).as(page).contains(tail.replace(" ", ""));
            }
        }
    }

    @Test
    void quotes_dashes_spaces_and_line_ends_of_other_kinds_clean_to_the_same_words() {
        for (int i = 0; i < PAGES; i++) {
            String page = random.page();
            String other = page.replace("\"", "“")
                    .replace("'", "’")
                    .replace("—", "--")
                    .replace(" ", "\u00A0 ")
                    .replace("fi", "\uFB01")
                    .replace("\n", "\r\n")
                    .replace("a", "a\u200B");
            assertThat(body(null, other)).isEqualTo(body(null, page));
        }
    }

    /** The limit is for a cleaner that never ends; what takes the square of the length takes minutes here. */
    @Test
    @Timeout(120)
    void a_long_page_of_one_hostile_piece_is_cleaned_like_any_other() {
        for (String piece : HOSTILE_PIECES) {
            assertThat(body("By", piece.repeat(300_000 / piece.length()))).isNotNull();
        }
    }

    private static String body(@Nullable String title, String page) {
        return Cleaner.clean(title, page).body();
    }
}
