package wirewatch.processor.domain.tag;

import wirewatch.contract.Tag;

/** One person, organisation or place, with all its mentions. */
final class Named {

    /** Enough to mark a text with. */
    private static final int MOST_OFFSETS = 100;

    private final Kind kind;
    private final String label;
    private final long[] words;
    private final int core;
    private final IntList offsets = new IntList();
    private int mentions;
    private int first = Integer.MAX_VALUE;
    private boolean inTitle;

    /** @param core the number of words before the likes of {@code Inc} at the end */
    Named(Kind kind, String label, long[] words, int core) {
        this.kind = kind;
        this.label = label;
        this.words = words;
        this.core = core;
    }

    Kind kind() {
        return kind;
    }

    String id() {
        return kind.prefix() + label;
    }

    int size() {
        return words.length;
    }

    int core() {
        return core;
    }

    long word(int index) {
        return words[index];
    }

    long last() {
        return words[words.length - 1];
    }

    void seen(int offset) {
        mentions++;
        first = Math.min(first, offset);
        if (offsets.size() < MOST_OFFSETS) {
            offsets.add(offset);
        }
    }

    void seenInTitle() {
        inTitle = true;
    }

    /** How much of the article is about it: its mentions, and three more for the headline. */
    int weight() {
        return mentions + (inTitle ? 3 : 0);
    }

    int first() {
        return first;
    }

    Tag tag() {
        return new Tag(id(), label, offsets.ascending());
    }
}
