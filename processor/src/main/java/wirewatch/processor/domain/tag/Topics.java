package wirewatch.processor.domain.tag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The terms of {@code topics.txt}, numbered in its order. */
final class Topics {

    private static final int CODE = "medtop:".length();

    private final List<Topic> topics = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    Topics(List<String> lines) {
        int top = 0;
        for (String line : lines) {
            top = line.charAt(0) == '=' ? topics.size() : top;
            add(line.substring(2).strip(), top);
        }
    }

    private void add(String idAndLabel, int top) {
        int space = idAndLabel.indexOf(' ');
        String id = idAndLabel.substring(0, space);
        numbers.put(id.substring(CODE), topics.size());
        topics.add(new Topic(id, idAndLabel.substring(space + 1).strip(), top));
    }

    /** The number of the term with a code such as {@code 04000000}. */
    int numberOf(String code) {
        Integer number = numbers.get(code);
        if (number == null) {
            throw new IllegalArgumentException("no term of topics.txt has the code " + code);
        }
        return number;
    }

    int size() {
        return topics.size();
    }

    Topic topic(int number) {
        return topics.get(number);
    }

    List<Topic> all() {
        return List.copyOf(topics);
    }
}
