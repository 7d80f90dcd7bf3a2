package wirewatch.ingest.read;

import org.jspecify.annotations.Nullable;

/** Takes out of a text what no text may hold and databases and encoders refuse: control characters and half characters. */
final class Scrub {

    private static final char REPLACEMENT = '\uFFFD';

    private Scrub() {}

    /** Null for null; the same text where nothing is wrong with it. */
    static @Nullable String orNull(@Nullable String text) {
        return text == null ? null : of(text);
    }

    static String of(String text) {
        char[] chars = text.toCharArray(); // a string asks at each how wide its letters are
        for (int i = 0; i < chars.length; i++) {
            if (suspicious(chars[i])) {
                return rewritten(text, i);
            }
        }
        return text;
    }

    private static String rewritten(String text, int from) {
        StringBuilder clean = new StringBuilder(text.length()).append(text, 0, from);
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                clean.append(c).append(text.charAt(++i));
            } else if (Character.isSurrogate(c)) {
                clean.append(REPLACEMENT);
            } else if (!control(c)) {
                clean.append(c);
            }
        }
        return clean.toString();
    }

    private static boolean suspicious(char c) {
        return (c < ' ' || c >= 0x7F) && (Character.isSurrogate(c) || control(c));
    }

    /** Controls apart from tabulator and line ends; also the two code units that are no characters. */
    private static boolean control(char c) {
        return (c < ' ' && c != '\t' && c != '\n' && c != '\r') || c == 0x7F || c == 0xFFFE || c == 0xFFFF;
    }
}
