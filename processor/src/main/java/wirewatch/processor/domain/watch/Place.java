package wirewatch.processor.domain.watch;

/** Where in an article a word may stand: positions of all its fields are numbered through, each field's from its own beginning on. */
enum Place {
    TITLE(Fields.TITLE),
    TEXT(Fields.TEXT),
    AUTHOR(Fields.AUTHOR);

    /** Longer fields than this are not read to their end. */
    static final int ROOM = 1 << 24;

    private final String field;

    Place(String field) {
        this.field = field;
    }

    static Place of(String field) {
        return switch (field) {
            case Fields.TITLE -> TITLE;
            case Fields.TEXT -> TEXT;
            case Fields.AUTHOR -> AUTHOR;
            default -> throw new IllegalArgumentException("no field of words: " + field);
        };
    }

    String field() {
        return field;
    }

    @SuppressWarnings("EnumOrdinal") // a number in memory, never stored
    int from() {
        return ordinal() * ROOM;
    }

    boolean holds(int position) {
        return position >= from() && position < from() + ROOM;
    }
}
