package wirewatch.processor.domain.copy;

/**
 * Words of the source, and the words of the copy that stand in their place; either may be none.
 *
 * @param from first word of the source
 * @param to behind the last
 * @param newFrom first word of the copy
 * @param newTo behind the last
 */
record Hunk(int from, int to, int newFrom, int newTo) {

    int gone() {
        return to - from;
    }

    int come() {
        return newTo - newFrom;
    }
}
