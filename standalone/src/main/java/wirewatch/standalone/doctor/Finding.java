package wirewatch.standalone.doctor;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was looked at.
 *
 * @param what was looked at, in a word or two
 * @param seen what it is
 * @param advice what to do, or null where all is well
 */
public record Finding(String what, String seen, @Nullable String advice) {

    static Finding well(String what, String seen) {
        return new Finding(what, seen, null);
    }

    static Finding ill(String what, String seen, String advice) {
        return new Finding(what, seen, advice);
    }

    public boolean isWell() {
        return advice == null;
    }

    /** The line that is printed. */
    public String line() {
        String line = String.format(Locale.ROOT, "%-5s %-14s %s", isWell() ? "ok" : "WRONG", what, seen);
        return advice == null ? line : line + "\n" + " ".repeat(21) + "→ " + advice;
    }
}
