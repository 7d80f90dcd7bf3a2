package wirewatch.processor.domain.watch;

/**
 * What can be told of an article by one look: whether a word, a value or a part of a word stands in one of some fields.
 *
 * @param key hash of a word, of a {@link Fields#key value}, or of what {@link Spelling} makes of a word's letters
 * @param kind what it is the hash of
 * @param places the {@link Place#bit bits} of the fields
 * @param stands whether it must stand there, or must not
 * @param rate the share of articles that have the key, guessed
 */
record Condition(long key, Kind kind, int places, boolean stands, double rate) {

    /** What of an article has such keys. */
    enum Kind {
        WHOLE,
        BEGINNING,
        ONCE_MISSPELT,
        TWICE_MISSPELT
    }

    Condition not() {
        return new Condition(key, kind, places, !stands, rate);
    }

    Condition in(int morePlaces) {
        return new Condition(key, kind, places | morePlaces, stands, rate);
    }
}
