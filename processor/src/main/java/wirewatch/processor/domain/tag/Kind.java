package wirewatch.processor.domain.tag;

/** What kind of thing a name names; the prefix of its tag's id. */
enum Kind {
    PERSON("person:"),
    ORGANISATION("org:"),
    PLACE("place:"),
    UNKNOWN("");

    private final String prefix;

    Kind(String prefix) {
        this.prefix = prefix;
    }

    String prefix() {
        return prefix;
    }
}
