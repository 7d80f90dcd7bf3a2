package wirewatch.standalone.console;

import java.util.regex.Pattern;

/**
 * Texts of strangers on a terminal: one line, no escape sequences, no marks that turn the writing direction around, and
 * none that cannot be seen.
 */
public final class Plain {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\s]+");
    private static final Pattern DECEPTIVE = Pattern.compile("[\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]");

    private Plain() {}

    public static String line(String text) {
        return INVISIBLE
                .matcher(DECEPTIVE.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** At most so many characters, with an ellipsis where some are missing. */
    public static String line(String text, int most) {
        String line = line(text);
        int length = line.codePointCount(0, line.length());
        return length <= most ? line : line.substring(0, line.offsetByCodePoints(0, most - 1)) + "…";
    }

    /** Exactly so many characters: cut, or filled with spaces. */
    public static String column(String text, int width) {
        String line = line(text, width);
        return line + " ".repeat(width - line.codePointCount(0, line.length()));
    }
}
