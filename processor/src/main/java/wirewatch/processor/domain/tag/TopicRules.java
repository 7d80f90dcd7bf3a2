package wirewatch.processor.domain.tag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The topics of {@code topics.txt} and their key phrases by language. */
final class TopicRules {

    private final List<Topic> topics = new ArrayList<>();
    private final List<TopicPhrase> phrases = new ArrayList<>();
    private final Map<String, Map<String, Integer>> numbers = new HashMap<>();
    private int top;

    TopicRules(List<String> lines) {
        for (String line : lines) {
            if (line.startsWith("= ") || line.startsWith("- ")) {
                topic(line.charAt(0) == '=', line.substring(2).strip());
            } else {
                evidence(line);
            }
        }
    }

    private void topic(boolean isTop, String idAndLabel) {
        top = isTop ? topics.size() : top;
        int space = idAndLabel.indexOf(' ');
        topics.add(new Topic(
                idAndLabel.substring(0, space), idAndLabel.substring(space + 1).strip(), top));
    }

    /** {@code en 3 phrase, phrase}: language, weight, key phrases. */
    private void evidence(String line) {
        int space = line.indexOf(' ');
        String language = line.substring(0, space);
        int weight = line.charAt(space + 1) - '0';
        for (String phrase : ListFile.parts(line.substring(space + 2), ',')) {
            ListFile.spellings(phrase).forEach(spelling -> vote(language, spelling, weight));
        }
    }

    /** What speaks for a term speaks for the top term above it as well. */
    private void vote(String language, String spelling, int weight) {
        Map<String, Integer> known = numbers.computeIfAbsent(language, l -> new LinkedHashMap<>());
        int number = known.computeIfAbsent(spelling, s -> {
            phrases.add(new TopicPhrase());
            return phrases.size() - 1;
        });
        phrases.get(number).vote(topics.size() - 1, weight);
        phrases.get(number).vote(top, weight);
    }

    void addTo(LexiconBuilder lexicon, String language) {
        numbers.getOrDefault(language, Map.of()).forEach(lexicon::phrase);
    }

    int size() {
        return topics.size();
    }

    Topic topic(int number) {
        return topics.get(number);
    }

    TopicPhrase phrase(int number) {
        return phrases.get(number);
    }

    List<Topic> topics() {
        return List.copyOf(topics);
    }
}
