package wirewatch.ingest.page;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How far a text takes up a headline, by groups of letters: without cutting words, so it does for every script. */
final class Echo {

    private static final int GROUP = 4;

    /** The share of the headline's groups that is enough: bodies say it in other words. */
    private static final double ENOUGH = 0.3;

    /** Letters of a text that are read: articles take up their headline early. */
    private static final int READ = 100_000;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Set<String> groups;

    Echo(@Nullable String headline) {
        groups = groups(headline == null ? "" : headline);
    }

    /** 0 to 1. */
    double in(String text) {
        Set<String> held = groups(text.substring(0, Math.min(READ, text.length())));
        held.retainAll(groups);
        return groups.isEmpty() ? 0 : Math.min(1, held.size() / (groups.size() * ENOUGH));
    }

    private static Set<String> groups(String text) {
        String letters = NO_LETTERS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
        Set<String> groups = new HashSet<>();
        for (int i = 0; i + GROUP <= letters.length(); i++) {
            groups.add(letters.substring(i, i + GROUP));
        }
        return groups;
    }
}
