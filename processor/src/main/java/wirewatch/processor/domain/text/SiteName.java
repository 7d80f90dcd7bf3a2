package wirewatch.processor.domain.text;

import org.jspecify.annotations.Nullable;

/** Cuts the site's name from a headline that was taken from a page's title: {@code … | Miami Herald}, {@code … - KWWL - News}. */
final class SiteName {

    private static final int MIN_HEADLINE_WORDS = 3;
    private static final int MAX_NAME_WORDS = 12;
    private static final int MIN_HOST_LETTERS = 3;

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

    /** The host's own letters, as {@code KWWL} in {@code www.kwwl.com}, or what local stations call themselves. */
    private static boolean isSite(String tail, @Nullable String source) {
        if (tail.contains("News") && (tail.contains("Weather") || tail.contains("Sports"))) {
            return true;
        }
        String host = source == null ? "" : core(source);
        return host.length() >= MIN_HOST_LETTERS && Outlets.letters(tail).contains(host);
    }

    /** {@code kwwl} of {@code www.kwwl.com}: the name before the last dot but one, or before the only one. */
    private static String core(String source) {
        String[] labels = source.split("\\.", -1);
        String label = labels.length < 2 ? source : labels[labels.length - 2];
        boolean second = label.length() <= 3 && labels.length > 2;
        return Outlets.letters(second ? labels[labels.length - 3] : label);
    }
}
