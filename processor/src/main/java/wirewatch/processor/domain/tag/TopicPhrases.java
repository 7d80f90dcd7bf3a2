package wirewatch.processor.domain.tag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What speaks for the topics in one language: the key phrases of {@code topics/LANGUAGE.txt}. */
final class TopicPhrases {

    static final TopicPhrases NONE = new TopicPhrases(new Topics(List.of()), List.of());

    private final List<TopicPhrase> phrases = new ArrayList<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    TopicPhrases(Topics topics, List<String> lines) {
        lines.forEach(line -> read(topics, line));
    }

    /** {@code 20000574 3 phrase, phrase}: the term's code, a weight, key phrases. */
    private void read(Topics topics, String line) {
        int space = line.indexOf(' ');
        int topic = topics.numberOf(line.substring(0, space));
        int weight = line.charAt(space + 1) - '0';
        for (String phrase : ListFile.parts(line.substring(space + 2), ',')) {
            for (String spelling : ListFile.spellings(phrase)) {
                TopicPhrase known = phrases.get(numbers.computeIfAbsent(spelling, s -> added()));
                known.vote(topic, weight);
                known.vote(topics.topic(topic).parent(), weight);
            }
        }
    }

    private int added() {
        phrases.add(new TopicPhrase());
        return phrases.size() - 1;
    }

    TopicPhrase phrase(int number) {
        return phrases.get(number);
    }

    /** The numbers of the phrases as they are spelled, with {@code *} at the words of which only the beginning is given. */
    Map<String, Integer> numbers() {
        return numbers;
    }

    /** Whether some phrase gives only the beginning of a word. */
    boolean hasBeginnings() {
        return numbers.keySet().stream().anyMatch(spelling -> spelling.indexOf(Beginnings.MARK) >= 0);
    }
}
