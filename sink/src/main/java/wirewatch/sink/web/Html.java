package wirewatch.sink.web;

import org.jspecify.annotations.Nullable;

/** Writes HTML: what is not markup is always escaped. */
final class Html {

    private final StringBuilder markup = new StringBuilder(16 * 1024);

    /** Markup of our own. */
    Html raw(String trusted) {
        markup.append(trusted);
        return this;
    }

    /** Anybody's text. */
    Html text(@Nullable Object hostile) {
        String text = hostile == null ? "" : hostile.toString();
        text.codePoints().filter(Html::shown).forEach(this::escape);
        return this;
    }

    /** An element that holds a text; a title of any script keeps to itself and does not turn its neighbours round. */
    Html bdi(@Nullable Object hostile) {
        return raw("<bdi>").text(hostile).raw("</bdi>");
    }

    private void escape(int codePoint) {
        switch (codePoint) {
            case '&' -> markup.append("&amp;");
            case '<' -> markup.append("&lt;");
            case '>' -> markup.append("&gt;");
            case '"' -> markup.append("&quot;");
            case '\'' -> markup.append("&#39;");
            default -> markup.appendCodePoint(codePoint);
        }
    }

    /** Without control characters, halves of pairs, and what turns the direction of writing (joiners stay: words need them). */
    private static boolean shown(int codePoint) {
        boolean control = Character.isISOControl(codePoint) && codePoint != '\n' && codePoint != '\t';
        boolean half = codePoint >= 0xD800 && codePoint <= 0xDFFF;
        boolean turns = (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069)
                || codePoint == 0x200E
                || codePoint == 0x200F
                || codePoint == 0x061C;
        boolean invisible = codePoint == 0x200B || codePoint == 0x2060 || codePoint == 0xFEFF;
        return !control && !half && !turns && !invisible;
    }

    @Override
    public String toString() {
        return markup.toString();
    }
}
