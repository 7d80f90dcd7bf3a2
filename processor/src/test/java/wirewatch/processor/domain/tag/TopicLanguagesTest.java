package wirewatch.processor.domain.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.FieldSource;
import wirewatch.processor.domain.text.Words;

/** Topics in every language that is analysed: the same four small news in each, and the lists behind them. */
class TopicLanguagesTest {

    @ParameterizedTest
    @CsvFileSource(resources = "topics.psv", delimiter = '|')
    void an_article_has_its_top_term_first_and_the_term_below_it(
            String language, String top, String below, String text) {
        List<String> topics = Tags.of(text, language).topics();

        assertThat(topics).first().isEqualTo(top);
        assertThat(topics).contains(below);
    }

    @ParameterizedTest
    @FieldSource("wirewatch.processor.domain.tag.Vocabulary#TOPIC_LANGUAGES")
    void every_term_has_words_of_its_own(String language) {
        Topics topics = new Topics(ListFile.lines("topics.txt"));
        TopicPhrases phrases = new TopicPhrases(topics, ListFile.lines("topics/" + language + ".txt"));
        Map<Integer, Integer> strong = new TreeMap<>();
        phrases.numbers()
                .values()
                .forEach(number -> phrases.phrase(number).votes().stream()
                        .filter(vote -> vote.weight() > 2)
                        .forEach(vote -> strong.merge(vote.topic(), 1, Integer::sum)));

        for (int topic = 0; topic < topics.size(); topic++) {
            assertThat(strong.getOrDefault(topic, 0))
                    .as(topics.topic(topic).label())
                    .isGreaterThan(1);
        }
    }

    @Test
    void a_beginning_stands_for_all_words_that_begin_so_but_not_for_those_listed_themselves() {
        TopicPhrases phrases = phrases("11000000 3 парти*", "16000000 3 партизан*, на реке*", "04000000 3 суда");
        TopicTrie trie = new TopicTrie(phrases.numbers(), Traits.of("ru"));

        assertThat(found(trie, phrases, "Партии партизанам судами суда"))
                .containsExactly("парти*", "партизан*", "суда");
        assertThat(found(trie, phrases, "стоял на реке")).containsExactly("на реке*");
    }

    @Test
    void a_phrase_is_found_though_its_words_stand_in_another_phrase_too() {
        TopicPhrases phrases = phrases("04000000 3 центральн* банк*, банк, центральн* банкомат");
        TopicTrie trie = new TopicTrie(phrases.numbers(), Traits.of("ru"));

        assertThat(found(trie, phrases, "Центральный банк, центральном банкомате, центрального банка, банк"))
                .containsExactly("центральн* банк*", "центральн* банк*", "центральн* банк*", "банк");
    }

    @Test
    void an_arabic_word_is_found_behind_its_particles() {
        TopicPhrases phrases = phrases("11000000 3 انتخابات*, حزب");
        TopicTrie trie = new TopicTrie(phrases.numbers(), Traits.of("ar"));

        assertThat(found(trie, phrases, "الانتخابات والحزب وانتخابات للانتخابات بالحزب"))
                .containsExactly("انتخابات*", "حزب", "انتخابات*", "انتخابات*", "حزب");
    }

    private static TopicPhrases phrases(String... lines) {
        return new TopicPhrases(new Topics(ListFile.lines("topics.txt")), List.of(lines));
    }

    private static List<String> found(TopicTrie trie, TopicPhrases phrases, String text) {
        IntList found = new IntList();
        Words words = Words.of(text);
        trie.read(words, words.size(), found);
        List<String> spelled = List.copyOf(phrases.numbers().keySet());
        return IntStream.range(0, found.size())
                .mapToObj(i -> spelled.get(found.get(i)))
                .toList();
    }
}
