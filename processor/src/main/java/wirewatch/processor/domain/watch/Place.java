package wirewatch.processor.domain.watch;

/** Where in an article a word may stand: positions of all its fields are numbered through, each field's from its own beginning on. */
enum Place {
    TITLE,
    TEXT,
    AUTHOR,
    /** The fields that are compared as a whole: what stands here are the keys of their values. */
    VALUES;

    /** Longer fields than this are not read to their end. */
    static final int ROOM = 1 << 24;

    private static final Place[] ALL = values();

    static Place of(String field) {
        return switch (field) {
            case Fields.TITLE -> TITLE;
            case Fields.TEXT -> TEXT;
            case Fields.AUTHOR -> AUTHOR;
            default -> throw new IllegalArgumentException("no field of words: " + field);
        };
    }

    @SuppressWarnings("EnumOrdinal") // a number in memory, never stored
    int from() {
        return ordinal() * ROOM;
    }

    /** One bit for each, so that several can be asked for at once. */
    @SuppressWarnings("EnumOrdinal") // a number in memory, never stored
    int bit() {
        return 1 << ordinal();
    }

    /** The place that a position lies in. */
    static Place at(int position) {
        return ALL[position / ROOM];
    }

    boolean holds(int position) {
        return position >= from() && position < from() + ROOM;
    }
}
