package wirewatch.standalone.bench;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import wirewatch.contract.Watch;

/** Standing searches for the words of {@link InventedNews} of the same seed. */
final class InventedWatches {

    private final InventedNews words;
    private final Random random;

    InventedWatches(long seed) {
        words = new InventedNews(seed);
        random = new Random(seed);
    }

    /** For two words, a phrase, or one of two words beside a third: what Lucene's presearchers are made for. */
    List<Watch> plain(int count) {
        return watches(count, this::plain);
    }

    /** A third of other kinds: parts of words, words misspelt, fields, words that stand in nearly every article. */
    List<Watch> mixed(int count) {
        return watches(count, this::any);
    }

    private static List<Watch> watches(int count, Supplier<String> query) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Watch("bench-" + i, null, query.get(), Set.of()))
                .toList();
    }

    private String plain() {
        String one = words.rareWord();
        String two = words.rareWord();
        return switch (random.nextInt(4)) {
            case 0 -> quoted(one, two);
            case 1 -> "(" + one + " OR " + two + ") AND " + words.rareWord();
            case 2 -> one + " AND " + two + " AND NOT " + words.rareWord();
            default -> one + " AND " + two;
        };
    }

    private String any() {
        String word = words.rareWord();
        return switch (random.nextInt(30)) {
            case 0 -> beginning(word, 4) + "*";
            case 1 -> beginning(word, 3) + "* AND " + words.rareWord();
            case 2 ->
                beginning(word, 3) + "?" + word.substring(Math.min(4, word.length())) + " AND " + words.rareWord();
            case 3 -> word + "~1 AND " + words.rareWord();
            case 4 -> "title:" + word;
            case 5 -> "title:" + words.frequentWord() + " AND " + word;
            case 6 -> "outlet:\"Outlet " + random.nextInt(400) + "\" AND " + word;
            case 7 -> "language:en AND " + quoted(words.frequentWord(), word);
            case 8 -> quoted(word, words.rareWord()) + "~5";
            case 9 -> words.frequentWord() + " AND " + words.frequentWord() + " AND " + word;
            default -> plain();
        };
    }

    private static String beginning(String word, int letters) {
        return word.substring(0, Math.min(letters, word.length()));
    }

    private static String quoted(String one, String two) {
        return '"' + one + ' ' + two + '"';
    }
}
