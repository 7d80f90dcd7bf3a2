package wirewatch.processor.domain.tag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        int at = Lexicon.ROOT;
        for (int word = 0; word < words.size(); word++) {
            nodes.get(at).inner = true;
            long key = Lexicon.key(at, words.hash(word));
            at = edges.computeIfAbsent(key, k -> newNode());
        }
        return nodes.get(at);
    }

    private int newNode() {
        nodes.add(new Node());
        return nodes.size() - 1;
    }

    Lexicon build(Traits traits) {
        int capacity = Integer.highestOneBit(Math.max(16, edges.size()) * 3 - 1) * 2;
        long[] keys = new long[capacity];
        int[] targets = new int[capacity];
        edges.forEach((key, target) -> put(keys, targets, key, target));
        return new Lexicon(keys, targets, layOut(), traits);
    }

    private static void put(long[] keys, int[] targets, long key, int target) {
        int slot = (int) key & (keys.length - 1);
        while (keys[slot] != 0) {
            slot = (slot + 1) & (keys.length - 1);
        }
        keys[slot] = key;
        targets[slot] = target;
    }

    private LexiconNodes layOut() {
        int size = nodes.size();
        LexiconNodes laid =
                new LexiconNodes(new boolean[size], new int[size], new int[size], new int[size], new int[size]);
        for (int i = 0; i < size; i++) {
            Node node = nodes.get(i);
            laid.inner()[i] = node.inner;
            laid.classes()[i] = node.classes;
            laid.phrases()[i] = node.phrase;
            laid.names()[i] = node.name;
            laid.agencies()[i] = node.agency;
        }
        return laid;
    }
}
