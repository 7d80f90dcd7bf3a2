package wirewatch.processor.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordCutterTest {

    private static final List<String> PIECES = List.of(
            "Ferry", "harbour", "U.S.", "13,500", "5.93", "Orlo's", "don't", "e.g", "A", "x1", " ", " ", ", ", ". ",
            "! ", "\n", "-", "'", ".", ",", "\"");

    /** An accent that only decorates sends a word past the short way for plain letters, and must change nothing else. */
    @Test
    void the_short_way_for_plain_words_gives_the_same_words_as_the_long_one() {
        Random random = new Random(41);
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 30; i++) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            assertThat(told(text.toString())).isEqualTo(told(decorated(text.toString())));
        }
    }

    private static String decorated(String text) {
        return text.replaceAll("(?<![A-Za-z0-9'.,])[A-Za-z](?![.])", "$0\u0301");
    }

    private static String told(String text) {
        Words words = Words.of(text);
        StringBuilder told = new StringBuilder();
        for (int word = 0; word < words.size(); word++) {
            told.append(words.word(word).replace("\u0301", ""))
                    .append(' ')
                    .append(words.hash(word))
                    .append(words.isCapital(word) ? "C" : "")
                    .append(words.isNumber(word) ? "N" : "")
                    .append(words.startsSentence(word) ? "S" : "")
                    .append(words.startsParagraph(word) ? "P" : "")
                    .append('\n');
        }
        return told.toString();
    }
}
