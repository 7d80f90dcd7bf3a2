package wirewatch.processor.domain.tag;

/**
 * One place where a name, or what may be one, stands.
 *
 * @param kind what it is by its own words and those beside it; UNKNOWN where only the rest of the article can tell
 * @param known its number in the gazetteer, or {@link Lexicon#NOTHING}
 * @param titled a title or honorific stands before it, so a single word is a person's surname too
 * @param cues what stands beside it
 */
record Mention(Passage passage, Kind kind, int from, int to, int known, boolean titled, Cues cues) {

    int length() {
        return to - from;
    }

    long hash(int index) {
        return passage.words().hash(from + index);
    }

    long lastHash() {
        return passage.words().hash(to - 1);
    }

    long[] hashes() {
        long[] hashes = new long[length()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = hash(i);
        }
        return hashes;
    }

    /** The number of words before {@code Inc}, {@code AG} and the like at the end. */
    int core() {
        int end = to;
        while (end > from + 1 && passage.is(end - 1, WordClass.COMPANY)) {
            end--;
        }
        return end - from;
    }

    boolean inTitle() {
        return passage.isTitle();
    }

    int offset() {
        return passage.start(from);
    }

    String text() {
        return passage.text(from, to);
    }
}
