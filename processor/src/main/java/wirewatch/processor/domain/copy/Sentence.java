package wirewatch.processor.domain.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import wirewatch.processor.domain.text.Words;

/**
 * A sentence of a text, as words.
 *
 * @param from its first word
 * @param to behind its last word
 * @param paragraph counted from 0
 */
record Sentence(int from, int to, int paragraph) {

    /** Longer "sentences" are cut: a text without stops must not cost the square of its length. */
    private static final int LONGEST = 120;

    private static final int LONGEST_ABBREVIATION = 3;

    int size() {
        return to - from;
    }

    /** Cuts a text; every word belongs to one sentence. */
    static List<Sentence> of(Words words) {
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        int paragraph = 0;
        for (int word = 1; word <= words.size(); word++) {
            if (word == words.size() || word - from >= LONGEST || starts(words, word)) {
                sentences.add(new Sentence(from, word, paragraph));
                from = word;
            }
            if (word < words.size() && words.startsParagraph(word)) {
                paragraph++;
            }
        }
        return sentences;
    }

    /** For every word the number of its sentence. */
    static int[] byWord(Words words) {
        int[] numbers = new int[words.size()];
        List<Sentence> sentences = of(words);
        for (int number = 0; number < sentences.size(); number++) {
            Arrays.fill(
                    numbers, sentences.get(number).from(), sentences.get(number).to(), number);
        }
        return numbers;
    }

    private static boolean starts(Words words, int word) {
        if (words.startsParagraph(word)) {
            return true;
        }
        return words.startsSentence(word)
                && !Character.isLowerCase(words.text().codePointAt(words.start(word)))
                && !isAbbreviation(words, word - 1);
    }

    /** {@code Mr.}, {@code Gen.}, {@code J.} end no sentence. */
    private static boolean isAbbreviation(Words words, int word) {
        int end = words.end(word);
        return words.isCapital(word)
                && end - words.start(word) <= LONGEST_ABBREVIATION
                && words.text().startsWith(". ", end);
    }
}
