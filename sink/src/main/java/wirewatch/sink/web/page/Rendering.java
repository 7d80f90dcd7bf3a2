package wirewatch.sink.web.page;

import j2html.Config;
import j2html.rendering.FlatHtml;
import j2html.tags.specialized.HtmlTag;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes markup: what is not markup is always escaped, and freed of what could deceive the eye. */
final class Rendering {

    private static final Config CONFIG = Config.defaults().withTextEscaper(Rendering::escape);

    private Rendering() {}

    static String of(HtmlTag page) {
        try {
            return page.render(FlatHtml.into(new StringBuilder(32 * 1024).append("<!doctype html>"), CONFIG))
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException("a page in memory cannot fail", e);
        }
    }

    static String escape(String hostile) {
        StringBuilder markup = new StringBuilder(hostile.length() + 16);
        hostile.codePoints().filter(Rendering::isShown).forEach(c -> escape(c, markup));
        return markup.toString();
    }

    private static void escape(int codePoint, StringBuilder markup) {
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
    private static boolean isShown(int codePoint) {
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
}
