package wirewatch.processor.domain.copy;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import wirewatch.processor.domain.text.Words;

/** A few words to know again, folded as {@link Words} folds them. Every word of a text is looked up: an open-addressed table. */
final class WordSet {

    /** Four places and more for each word: most look-ups end at an empty place at once. */
    private static final int ROOM = 4;

    private final long[] table;

    private WordSet(long[] hashes) {
        table = new long[Integer.highestOneBit(Math.max(1, hashes.length)) * 2 * ROOM];
        for (long hash : hashes) {
            table[place(hash)] = hash;
        }
    }

    static WordSet of(String... lines) {
        return new WordSet(
                Stream.of(lines).map(Words::of).flatMapToLong(WordSet::hashes).toArray());
    }

    private static LongStream hashes(Words words) {
        return IntStream.range(0, words.size()).mapToLong(words::hash);
    }

    boolean has(Words words, int word) {
        return word >= 0 && word < words.size() && table[place(words.hash(word))] != 0;
    }

    /** Where a hash is, or the empty place where it would be. */
    private int place(long hash) {
        int mask = table.length - 1;
        int at = (int) hash & mask;
        while (table[at] != 0 && table[at] != hash) {
            at = (at + 1) & mask;
        }
        return at;
    }
}
