package wirewatch.sink.archive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Makes values fit for a column, whatever a hostile article carries; the record beside it stays as it is. */
final class Columns {

    /** PostgreSQL refuses an index entry of more than 2,704 bytes: two such texts and a time must fit. */
    private static final int MAX_INDEXED = 200;

    private Columns() {}

    /** Without what PostgreSQL cannot hold in a text: the NUL, and halves of surrogate pairs. */
    static @Nullable String text(@Nullable String text) {
        if (text == null || isPlain(text)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().map(Columns::storable).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    static @Nullable String indexed(@Nullable String text) {
        String clean = text(text);
        return clean == null || clean.length() <= MAX_INDEXED || clean.codePointCount(0, clean.length()) <= MAX_INDEXED
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, MAX_INDEXED));
    }

    /** Ids cannot be cut: two would become one. */
    static boolean isId(String text) {
        return !text.isEmpty() && text.length() <= MAX_INDEXED && text.equals(text(text));
    }

    static long millis(Instant instant) {
        try {
            return instant.toEpochMilli();
        } catch (ArithmeticException e) {
            return instant.isBefore(Instant.EPOCH) ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
    }

    private static int storable(int codePoint) {
        boolean halfPair = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return codePoint == 0 || halfPair ? 0xFFFD : codePoint;
    }
}
