package wirewatch.processor.domain.tag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wirewatch.processor.domain.text.Words;

/** Collects phrases, cut by the same {@link Words} as the articles, and lays them out as a {@link Lexicon}. */
final class LexiconBuilder {

    private static final int LONGEST = 8;

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

    void classify(String phrase, WordClass as) {
        Node node = node(phrase);
        node.classes |= as.bit();
    }

    void phrase(String phrase, int number) {
        node(phrase).phrase = number;
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
        firstWords.add(words.hash(0));
        int at = Lexicon.ROOT;
        for (int word = 0; word < words.size(); word++) {
            nodes.get(at).inner = true;
            long key = LexiconEdges.key(at, words.hash(word));
            at = edges.computeIfAbsent(key, k -> newNode());
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
        return new Lexicon(laid, layOut(), traits);
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
