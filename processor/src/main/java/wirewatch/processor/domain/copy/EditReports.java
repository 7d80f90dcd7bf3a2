package wirewatch.processor.domain.copy;

import java.util.HashMap;
import java.util.Map;
import wirewatch.contract.EditReport;
import wirewatch.processor.domain.text.Words;

/** Writes down what a copy changed: the words aligned, the changes sorted, the people and quotations looked up. */
final class EditReports {

    /** Words of a paragraph that make it a part of another. */
    private static final int PART = 4;

    private EditReports() {}

    static EditReport of(Side source, Side copy, Changes changes) {
        WordMap map = changes.map();
        return new EditReport(
                kept(source.words(), map),
                changes.dropped(),
                changes.added(),
                changes.reworded(),
                changes.moved(),
                merged(source.words(), copy.words(), map),
                Quotations.of(source.words(), copy.words(), map),
                Voices.removed(source.words(), copy.words()),
                changes.tenseShifted(),
                FurnitureAdded.of(source.text().furniture(), copy.text().furniture()),
                Credits.of(copy));
    }

    private static int kept(Words source, WordMap map) {
        int kept = 0;
        int from = 0;
        for (int word = 1; word <= source.size(); word++) {
            if (word == source.size() || source.startsParagraph(word)) {
                kept += isKept(from, word, map) ? 1 : 0;
                from = word;
            }
        }
        return kept;
    }

    private static boolean isKept(int from, int to, WordMap map) {
        int first = map.toCopy(from);
        for (int word = from; word < to; word++) {
            if (first < 0 || map.toCopy(word) != first + word - from) {
                return false;
            }
        }
        return true;
    }

    /** For every paragraph of the copy, how many of the source stand in it beyond the first. */
    private static int merged(Words source, Words copy, WordMap map) {
        int[] paragraphs = paragraphs(source);
        Map<Integer, Integer> parts = new HashMap<>();
        int merged = 0;
        for (int word = 0; word < copy.size(); word++) {
            if (copy.startsParagraph(word)) {
                merged += joined(parts);
                parts.clear();
            }
            if (map.toSource(word) >= 0) {
                parts.merge(paragraphs[map.toSource(word)], 1, Integer::sum);
            }
        }
        return merged + joined(parts);
    }

    private static int joined(Map<Integer, Integer> parts) {
        long whole = parts.values().stream().filter(words -> words >= PART).count();
        return (int) Math.max(0, whole - 1);
    }

    private static int[] paragraphs(Words words) {
        int[] numbers = new int[words.size()];
        int number = 0;
        for (int word = 1; word < numbers.length; word++) {
            number += words.startsParagraph(word) ? 1 : 0;
            numbers[word] = number;
        }
        return numbers;
    }
}
