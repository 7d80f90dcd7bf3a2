package wirewatch.processor.domain.tag;

/**
 * All phrases of one language in one hash trie over the hashes of folded words. The edges stand in one open table, keyed by node and
 * word: a word that begins no phrase costs a single look-up.
 */
final class Lexicon {

    static final int ROOT = 0;
    static final int NOTHING = -1;

    private final long[] keys;
    private final int[] targets;
    private final int mask;
    private final LexiconNodes nodes;
    private final Traits traits;

    Lexicon(long[] keys, int[] targets, LexiconNodes nodes, Traits traits) {
        this.keys = keys;
        this.targets = targets;
        this.mask = keys.length - 1;
        this.nodes = nodes;
        this.traits = traits;
    }

    /** The node reached by a word, or {@link #ROOT} where no phrase goes on. */
    int next(int node, long hash) {
        long key = key(node, hash);
        int slot = (int) key & mask;
        while (keys[slot] != 0) {
            if (keys[slot] == key) {
                return targets[slot];
            }
            slot = (slot + 1) & mask;
        }
        return ROOT;
    }

    /** Never 0, which marks a free slot. */
    static long key(int node, long hash) {
        long key = hash ^ (node * 0x9E3779B97F4A7C15L);
        return key == 0 ? 1 : key;
    }

    Traits traits() {
        return traits;
    }

    boolean goesOn(int node) {
        return nodes.inner()[node];
    }

    int classes(int node) {
        return nodes.classes()[node];
    }

    /** The number of the topic phrase that ends here, or {@link #NOTHING}. */
    int phrase(int node) {
        return nodes.phrases()[node];
    }

    /** The number of the known name that ends here, or {@link #NOTHING}. */
    int name(int node) {
        return nodes.names()[node];
    }

    /** The number of the agency whose name ends here, or {@link #NOTHING}. */
    int agency(int node) {
        return nodes.agencies()[node];
    }
}
