package wirewatch.processor.domain.copy;

import java.util.HashSet;
import java.util.Set;
import wirewatch.processor.domain.text.Words;

/** A few words to know again, folded as {@link Words} folds them. */
final class WordSet {

    private final Set<Long> hashes = new HashSet<>();

    private WordSet() {}

    static WordSet of(String... lines) {
        WordSet set = new WordSet();
        for (String line : lines) {
            Words words = Words.of(line);
            for (int word = 0; word < words.size(); word++) {
                set.hashes.add(words.hash(word));
            }
        }
        return set;
    }

    boolean has(Words words, int word) {
        return word >= 0 && word < words.size() && hashes.contains(words.hash(word));
    }
}
