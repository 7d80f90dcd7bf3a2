package wirewatch.processor.domain.tag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import wirewatch.processor.domain.text.Words;

/** Collects phrases, cut by the same {@link Words} as the articles, and lays them out as a {@link Lexicon}. */
final class LexiconBuilder {

    private static final int LONGEST = 12;

    private static final class Node {
        private boolean inner;
        private int classes;
        private int phrase = Lexicon.NOTHING;
        private int name = Lexicon.NOTHING;
        private int agency = Lexicon.NOTHING;
    }

    private final Map<Long, Integer> edges = new HashMap<>();
    private final Set<Long> firstWords = new HashSet<>();
    private final List<Node> nodes = new ArrayList<>(List.of(new Node()));
    private TopicPhrases topics = TopicPhrases.NONE;
    private @Nullable TopicTrie apart;

    void classify(String phrase, WordClass as) {
        Node node = node(phrase);
        node.classes |= as.bit();
    }

    void phrase(String phrase, int number) {
        node(phrase).phrase = number;
    }

    void phrase(long[] words, int number) {
        node(words).phrase = number;
    }

    /** Unless another phrase stands there already. */
    void alsoPhrase(long[] words, int number) {
        Node node = node(words);
        node.phrase = node.phrase == Lexicon.NOTHING ? number : node.phrase;
    }

    /** What is found for each topic phrase of the language. */
    void topics(TopicPhrases phrases) {
        topics = phrases;
    }

    /** Where the language's words change their endings, its topic phrases are looked for apart. */
    void apart(TopicTrie trie) {
        apart = trie;
    }

    /** The first owner of a name keeps it. */
    void name(String phrase, int number) {
        Node node = node(phrase);
        node.name = node.name == Lexicon.NOTHING ? number : node.name;
    }

    void agency(String phrase, int number) {
        node(phrase).agency = number;
    }

    private Node node(String phrase) {
        Words words = Words.of(phrase);
        if (words.size() == 0 || words.size() > LONGEST) {
            throw new IllegalArgumentException("not a phrase of 1 to " + LONGEST + " words: " + phrase);
        }
        return node(IntStream.range(0, words.size()).mapToLong(words::hash).toArray());
    }

    private Node node(long[] words) {
        firstWords.add(words[0]);
        int at = Lexicon.ROOT;
        for (long word : words) {
            nodes.get(at).inner = true;
            at = edges.computeIfAbsent(LexiconEdges.key(at, word), k -> newNode());
        }
        return nodes.get(at);
    }

    private int newNode() {
        nodes.add(new Node());
        return nodes.size() - 1;
    }

    Lexicon build(Traits traits) {
        LexiconEdges laid = new LexiconEdges(edges);
        firstWords.forEach(laid::begins);
        return new Lexicon(laid, layOut(), traits, topics, apart);
    }

    private LexiconNodes layOut() {
        int size = nodes.size();
        LexiconNodes laid = new LexiconNodes(size);
        for (int i = 0; i < size; i++) {
            Node node = nodes.get(i);
            laid.set(i, node.inner, node.classes, node.phrase, node.name, node.agency);
        }
        return laid;
    }
}
