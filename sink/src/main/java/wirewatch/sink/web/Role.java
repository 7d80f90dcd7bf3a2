package wirewatch.sink.web;

/** What somebody may do; each may what those before it may. */
enum Role {
    NOBODY,
    READ,
    WRITE;

    boolean may(Role needed) {
        return compareTo(needed) >= 0;
    }
}
