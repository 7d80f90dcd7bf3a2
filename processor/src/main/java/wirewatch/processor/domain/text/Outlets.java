package wirewatch.processor.domain.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether a line names the outlet itself, as its host does: {@code The Boston Globe} at {@code bostonglobe.com}. */
final class Outlets {

    private static final int MIN_LETTERS = 4;

    private Outlets() {}

    static boolean isOutlet(String line, @Nullable String source) {
        if (source == null || line.length() > 60) {
            return false;
        }
        String name = letters(line);
        name = name.startsWith("the") ? name.substring(3) : name;
        String host = letters(source);
        host = host.startsWith("www") ? host.substring(3) : host;
        host = host.startsWith("the") ? host.substring(3) : host;
        return name.length() >= MIN_LETTERS && (host.startsWith(name) || name.equals(host + "com"));
    }

    /** Small letters and digits alone. */
    static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
