package wirewatch.processor.domain.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which paragraphs of two texts belong side by side: those that share words in order, neighbours joined until no row is crossed. */
final class Neighbours {

    /** Shared words that make two paragraphs one row, unless they are most of the shorter one. */
    private static final int ENOUGH = 4;

    private final List<MarkedParagraph> source;
    private final List<MarkedParagraph> copy;
    private final int[] rowOf;
    private final WordMap map;

    Neighbours(List<MarkedParagraph> source, List<MarkedParagraph> copy, WordMap map) {
        this.source = source;
        this.copy = copy;
        this.rowOf = paragraphOf(copy);
        this.map = map;
    }

    /** Paragraphs {@code from} to {@code to} of the source beside {@code newFrom} to {@code newTo} of the copy. */
    record Pair(int from, int to, int newFrom, int newTo) {

        boolean touches(Pair next) {
            return next.from < to || next.newFrom < newTo;
        }

        Pair with(Pair next) {
            return new Pair(from, Math.max(to, next.to), Math.min(newFrom, next.newFrom), Math.max(newTo, next.newTo));
        }
    }

    /** In order, none overlapping another. */
    List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int paragraph = 0; paragraph < source.size(); paragraph++) {
            int[] shared = shared(source.get(paragraph));
            for (int other = 0; other < shared.length; other++) {
                if (belong(source.get(paragraph), copy.get(other), shared[other])) {
                    add(new Pair(paragraph, paragraph + 1, other, other + 1), pairs);
                }
            }
        }
        return pairs;
    }

    private static void add(Pair pair, List<Pair> pairs) {
        Pair joined = pair;
        while (!pairs.isEmpty() && pairs.get(pairs.size() - 1).touches(joined)) {
            joined = pairs.remove(pairs.size() - 1).with(joined);
        }
        pairs.add(joined);
    }

    private static boolean belong(MarkedParagraph one, MarkedParagraph other, int shared) {
        int shorter = Math.min(one.to() - one.from(), other.to() - other.from());
        return shared >= ENOUGH || (shared > 0 && shared * 2 > shorter);
    }

    private int[] shared(MarkedParagraph paragraph) {
        int[] shared = new int[copy.size()];
        for (int word = paragraph.from(); word < paragraph.to(); word++) {
            int at = map.toCopy(word);
            if (at >= 0 && !map.isElsewhere(word)) {
                shared[rowOf[at]]++;
            }
        }
        return shared;
    }

    private static int[] paragraphOf(List<MarkedParagraph> paragraphs) {
        int[] numbers = new int
                [paragraphs.isEmpty()
                        ? 0
                        : paragraphs.get(paragraphs.size() - 1).to()];
        for (int number = 0; number < paragraphs.size(); number++) {
            Arrays.fill(
                    numbers,
                    paragraphs.get(number).from(),
                    paragraphs.get(number).to(),
                    number);
        }
        return numbers;
    }
}
