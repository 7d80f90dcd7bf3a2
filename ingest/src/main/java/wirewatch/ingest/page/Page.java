package wirewatch.ingest.page;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Parses a page of any size and shape within fixed bounds of time and memory. */
final class Page {

    /** In characters. The longest of 224 news pages of the world has 1.7 million. */
    static final int MAX_LENGTH = 10_000_000;

    /** Tags, and what looks like one in a script; the same pages have at most 5,900. An element costs some 200 bytes. */
    static final int MAX_TAGS = 200_000;

    /** Deeper elements become siblings; the same pages go down to 52. The parser walks up this far at many a tag. */
    static final int MAX_DEPTH = 100;

    private Page() {}

    static Document parse(String html, @Nullable String url) {
        Parser parser = Parser.htmlParser().setMaxDepth(MAX_DEPTH);
        return Jsoup.parse(bounded(html), url == null ? "" : url, parser);
    }

    private static String bounded(String html) {
        int tags = 0;
        int length = Math.min(html.length(), MAX_LENGTH);
        for (int i = html.indexOf('<'); i >= 0 && i < length; i = html.indexOf('<', i + 1)) {
            if (++tags > MAX_TAGS) {
                return html.substring(0, i);
            }
        }
        return html.substring(0, length);
    }
}
