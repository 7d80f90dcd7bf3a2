package wirewatch.processor.domain.copy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wirewatch.contract.EditReport.Merge;
import wirewatch.processor.domain.text.Words;

/** Paragraphs of the source that stand together in one paragraph of the copy. */
final class Merges {

    /** Words of a paragraph that make it a part of another. */
    private static final int PART = 4;

    private final Words source;
    private final List<int[]> paragraphs = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();

    private Merges(Words source) {
        this.source = source;
    }

    static List<Merge> of(Words source, Words copy, WordMap map) {
        Merges merges = new Merges(source);
        int[] numbers = merges.numbered();
        Map<Integer, Integer> parts = new LinkedHashMap<>();
        for (int word = 0; word < copy.size(); word++) {
            if (copy.startsParagraph(word)) {
                merges.join(parts);
                parts.clear();
            }
            if (map.toSource(word) >= 0) {
                parts.merge(numbers[map.toSource(word)], 1, Integer::sum);
            }
        }
        merges.join(parts);
        return merges.merges;
    }

    /** For every word the number of its paragraph. */
    private int[] numbered() {
        int[] numbers = new int[source.size()];
        for (int word = 0; word < numbers.length; word++) {
            if (word == 0 || source.startsParagraph(word)) {
                paragraphs.add(new int[] {word, word});
            }
            paragraphs.get(paragraphs.size() - 1)[1] = word + 1;
            numbers[word] = paragraphs.size() - 1;
        }
        return numbers;
    }

    private void join(Map<Integer, Integer> parts) {
        List<Integer> whole = parts.entrySet().stream()
                .filter(part -> part.getValue() >= PART)
                .map(Map.Entry::getKey)
                .toList();
        Passage in = new Passage(source);
        for (int i = 1; i < whole.size(); i++) {
            merges.add(new Merge(text(in, whole.get(i - 1)), text(in, whole.get(i))));
        }
    }

    private String text(Passage in, int paragraph) {
        return in.whole(paragraphs.get(paragraph)[0], paragraphs.get(paragraph)[1]);
    }
}
