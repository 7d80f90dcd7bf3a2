package wirewatch.processor.domain.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wirewatch.processor.domain.text.Words;

/** The key phrases of a language whose words change their endings, found by how the words begin. */
final class TopicTrie {

    private record Spelled(List<String> words, int phrase) {

        long letters() {
            return words.stream().mapToInt(String::length).sum();
        }
    }

    private final Beginnings beginnings;
    private final Lexicon phrases;

    TopicTrie(Map<String, Integer> numbers, Traits traits) {
        List<Spelled> all = new ArrayList<>();
        Set<String> listed = new LinkedHashSet<>();
        numbers.forEach((spelling, phrase) -> {
            Spelled spelled = new Spelled(words(spelling), phrase);
            all.add(spelled);
            listed.addAll(spelled.words());
        });
        beginnings = new Beginnings(listed, traits.particles());
        phrases = laidOut(all, listed, traits);
    }

    /** A listed word that begins like another is found under itself alone: so a phrase stands there under both. */
    private static Lexicon laidOut(List<Spelled> all, Set<String> listed, Traits traits) {
        LexiconBuilder trie = new LexiconBuilder();
        all.forEach(spelled -> trie.phrase(keys(spelled.words()), spelled.phrase()));
        all.stream().sorted(Comparator.comparing(Spelled::letters).reversed()).forEach(spelled -> {
            for (List<String> other : others(spelled.words(), listed)) {
                trie.alsoPhrase(keys(other), spelled.phrase());
            }
        });
        return trie.build(traits);
    }

    /** All ways to write a phrase in listed words. */
    private static List<List<String>> others(List<String> words, Set<String> listed) {
        List<List<String>> all = List.of(List.of());
        for (String word : words) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> head : all) {
                for (String fit : fits(word, listed)) {
                    List<String> more = new ArrayList<>(head);
                    more.add(fit);
                    longer.add(more);
                }
            }
            all = longer;
        }
        return all;
    }

    private static List<String> fits(String word, Set<String> listed) {
        if (!Beginnings.isBeginning(word)) {
            return List.of(word);
        }
        String letters = word.substring(0, word.length() - 1);
        return listed.stream().filter(other -> other.startsWith(letters)).toList();
    }

    private static List<String> words(String spelling) {
        Words words = Words.of(spelling);
        List<String> folded = new ArrayList<>();
        for (int word = 0; word < words.size(); word++) {
            int end = words.end(word);
            boolean beginning = end < spelling.length() && spelling.charAt(end) == Beginnings.MARK;
            folded.add(words.folded(word) + (beginning ? Beginnings.MARK : ""));
        }
        return folded;
    }

    private static long[] keys(List<String> words) {
        return words.stream().mapToLong(Beginnings::key).toArray();
    }

    /** Adds the numbers of the phrases in a text's first words, in order: at each place the longest, and none inside another. */
    void read(Words words, int size, IntList found) {
        long[] room = beginnings.room();
        long[] keys = new long[size];
        for (int word = 0; word < size; word++) {
            keys[word] = beginnings.key(words, word, room);
        }
        for (int word = 0; word < size; ) {
            word = Math.max(word + 1, phrase(words, keys, word, found));
        }
    }

    private int phrase(Words words, long[] keys, int from, IntList found) {
        int phrase = Lexicon.NOTHING;
        int phraseEnd = from;
        int node = phrases.first(keys[from]);
        for (int end = from + 1; node != Lexicon.ROOT; end++) {
            if (phrases.phrase(node) != Lexicon.NOTHING) {
                phrase = phrases.phrase(node);
                phraseEnd = end;
            }
            boolean over = end == keys.length || !phrases.goesOn(node) || words.startsParagraph(end);
            node = over ? Lexicon.ROOT : phrases.next(node, keys[end]);
        }
        if (phrase != Lexicon.NOTHING) {
            found.add(phrase);
        }
        return phraseEnd;
    }
}
