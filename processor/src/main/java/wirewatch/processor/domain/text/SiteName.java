package wirewatch.processor.domain.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Cuts the site's name from a headline that was taken from a page's title: {@code … | Miami Herald}, {@code … - KWWL - News}. */
final class SiteName {

    private static final int MIN_HEADLINE_WORDS = 3;
    private static final int MAX_NAME_WORDS = 10;

    private SiteName() {}

    static String cutFrom(String title, @Nullable String source) {
        String rest = cutAt(title, title.lastIndexOf(" | "));
        for (int dash = rest.indexOf(" - "); dash >= 0; dash = rest.indexOf(" - ", dash + 1)) {
            if (isSite(rest.substring(dash + 3), source)) {
                return cutAt(rest, dash);
            }
        }
        return rest;
    }

    private static String cutAt(String title, int at) {
        return at > 0
                        && Shape.words(title.substring(0, at)) >= MIN_HEADLINE_WORDS
                        && Shape.words(title.substring(at)) <= MAX_NAME_WORDS
                ? title.substring(0, at).strip()
                : title;
    }

    /** The host's own letters, as {@code KWWL} in {@code www.kwwl.com}. */
    private static boolean isSite(String tail, @Nullable String source) {
        if (source == null || tail.isEmpty()) {
            return false;
        }
        int end = tail.indexOf(' ');
        String host = letters(source);
        String first = letters(end < 0 ? tail : tail.substring(0, end));
        return host.contains(letters(tail)) || (first.length() >= 4 && host.contains(first));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
