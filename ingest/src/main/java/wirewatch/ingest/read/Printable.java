package wirewatch.ingest.read;

import java.util.HexFormat;

/**
 * Strangers' text made safe for a log line or a terminal: what could start a new line, move the cursor, colour the screen or
 * turn the reading direction is shown as its escape.
 */
public final class Printable {

    private Printable() {}

    /** In one line of at most {@code longest} characters, the last an ellipsis where more was there. */
    public static String of(String text, int longest) {
        StringBuilder safe = new StringBuilder(Math.min(text.length(), longest));
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            String shown = shown(point);
            if (safe.length() + shown.length() > longest) {
                return shortened(safe, longest);
            }
            safe.append(shown);
            at += Character.charCount(point);
        }
        return safe.toString();
    }

    private static String shortened(StringBuilder safe, int longest) {
        int end = Math.min(safe.length(), longest - 1);
        end = end > 0 && Character.isHighSurrogate(safe.charAt(end - 1)) ? end - 1 : end;
        return safe.substring(0, Math.max(end, 0)) + "…";
    }

    private static String shown(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> escaped(point);
            default -> Character.toString(point);
        };
    }

    private static String escaped(int point) {
        return switch (point) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> "\\u" + HexFormat.of().toHexDigits(point, point < 0x10000 ? 4 : 6);
        };
    }
}
