package wirewatch.processor.domain.tag;

import org.jspecify.annotations.Nullable;

/**
 * All phrases of one language in one hash trie over the hashes of folded words. The edges stand in one open table, keyed by node and
 * word: a word that begins no phrase costs a single look-up.
 */
final class Lexicon {

    static final int ROOT = 0;
    static final int NOTHING = -1;

    private final LexiconEdges edges;
    private final LexiconNodes nodes;
    private final Traits traits;
    private final TopicPhrases topics;
    private final @Nullable TopicTrie apart;

    Lexicon(LexiconEdges edges, LexiconNodes nodes, Traits traits, TopicPhrases topics, @Nullable TopicTrie apart) {
        this.edges = edges;
        this.nodes = nodes;
        this.traits = traits;
        this.topics = topics;
        this.apart = apart;
    }

    /** The node reached by a word, or {@link #ROOT} where no phrase goes on. */
    int next(int node, long hash) {
        return edges.target(LexiconEdges.key(node, hash));
    }

    /** The node of a word that may begin a phrase, or {@link #ROOT}. */
    int first(long hash) {
        return edges.mayBegin(hash) ? next(ROOT, hash) : ROOT;
    }

    Traits traits() {
        return traits;
    }

    /** What the numbers of topic phrases stand for. */
    TopicPhrases topics() {
        return topics;
    }

    /** Where the language's topic phrases are looked for, if not here. */
    @Nullable
    TopicTrie apart() {
        return apart;
    }

    boolean goesOn(int node) {
        return nodes.isInner(node);
    }

    int classes(int node) {
        return nodes.classes(node);
    }

    /** The number of the topic phrase that ends here, or {@link #NOTHING}. */
    int phrase(int node) {
        return nodes.phrase(node);
    }

    /** The number of the known name that ends here, or {@link #NOTHING}. */
    int name(int node) {
        return nodes.name(node);
    }

    /** The number of the agency whose name ends here, or {@link #NOTHING}. */
    int agency(int node) {
        return nodes.agency(node);
    }
}
