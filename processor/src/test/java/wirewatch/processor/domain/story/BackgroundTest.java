package wirewatch.processor.domain.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import wirewatch.processor.domain.text.Words;

class BackgroundTest {

    private static int term(String word) {
        return Analysis.term(Words.of(word).hash(0));
    }

    @Test
    void what_was_counted_is_read_again() throws IOException {
        BackgroundMaker maker = new BackgroundMaker();
        for (int i = 0; i < 40; i++) {
            maker.count("harbour", i % 4 == 0 ? "ferry ferry" : "market");
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        maker.write(file, 1);

        Background background = Background.read(new ByteArrayInputStream(file.toByteArray()));

        assertThat(background.documents()).isEqualTo(40);
        assertThat(background.rate(term("harbour"))).isCloseTo(40 / 41.0, within(0.03));
        assertThat(background.rate(term("ferry"))).isCloseTo(10 / 41.0, within(0.01));
        assertThat(background.rate(term("goat"))).isEqualTo(0.5 / 41);
        assertThat(background.rarity(term("ferry"))).isCloseTo(Math.log(41 / 10.0), within(0.05));
    }

    @Test
    void english_names_are_rarer_than_english_words() {
        Background english = Background.of("en");

        assertThat(english.rate(term("the"))).isGreaterThan(0.8);
        assertThat(english.rarity(term("Marlinda"))).isGreaterThan(english.rarity(term("passengers")));
        assertThat(english.rarity(term("passengers"))).isGreaterThan(english.rarity(term("said")));
    }

    @Test
    void a_language_without_statistics_takes_all_terms_for_equally_rare() {
        Background none = Background.of("xx");

        assertThat(none.documents()).isZero();
        assertThat(none.rate(term("the"))).isEqualTo(none.rate(term("Marlinda")));
    }

    @Test
    void another_file_is_refused() {
        assertThatThrownBy(() -> Background.read(new ByteArrayInputStream(new byte[64])))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not a file of background statistics");
    }
}
