package wirewatch.ingest.page;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How far a text takes up a headline, by groups of four letters: without cutting words, so it does for every script. */
final class Echo {

    private static final int GROUP = 4;

    /** The share of the headline's groups that is enough: bodies say it in other words. */
    private static final double ENOUGH = 0.3;

    /** Characters of a text that are read: articles take up their headline early. */
    private static final int READ = 100_000;

    private final Set<Long> groups = new HashSet<>();

    Echo(@Nullable String headline) {
        String text = headline == null ? "" : headline;
        Letters letters = new Letters();
        for (int i = 0; i < text.length(); i++) {
            if (letters.take(text.charAt(i))) {
                groups.add(letters.group);
            }
        }
    }

    /** 0 to 1. */
    double in(String text) {
        Set<Long> missing = new HashSet<>(groups);
        Letters letters = new Letters();
        for (int i = 0; i < Math.min(READ, text.length()) && !missing.isEmpty(); i++) {
            if (letters.take(text.charAt(i))) {
                missing.remove(letters.group);
            }
        }
        int held = groups.size() - missing.size();
        return groups.isEmpty() ? 0 : Math.min(1, held / (groups.size() * ENOUGH));
    }

    /** The last four letters or digits in one number, sixteen bits each. */
    private static final class Letters {
        private long group;
        private int taken;

        /** Whether the character was one and makes a full group. */
        private boolean take(char c) {
            if (!Character.isLetterOrDigit(c)) {
                return false;
            }
            group = (group << Character.SIZE) | Character.toLowerCase(c);
            return ++taken >= GROUP;
        }
    }
}
