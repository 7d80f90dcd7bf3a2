package wirewatch.ingest.page;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Finds the article's paragraphs on a page. */
final class Body {

    /** Where the page shows less than this share of the structured data's body, it shows an extract or nothing. */
    private static final double SHOWN = 0.5;

    private Body() {}

    /**
     * @param headline the article's, where it is known
     * @param told the body that the page's structured data give
     */
    static List<String> paragraphs(Document page, @Nullable String headline, @Nullable String told) {
        List<String> shown = shown(page, headline);
        List<String> given = told == null ? List.of() : told(told);
        return length(shown) < SHOWN * length(given) ? given : shown;
    }

    private static List<String> shown(Document page, @Nullable String headline) {
        List<Block> blocks = Repeats.leftOut(Blocks.of(page.body(), Furnishing.of(page)));
        Region article = Regions.of(page.body(), blocks).article(headline);
        return blocks.stream()
                .filter(block -> article.holds(block) && isText(block))
                .map(Block::text)
                .toList();
    }

    private static boolean isText(Block block) {
        boolean aloneIsText =
                block.isHeading() || block.isRow() || block.holder().nameIs("p");
        return !block.isLink()
                && !block.holder().nameIs("h1")
                && (aloneIsText || block.isProse() || block.weight() > 40);
    }

    /** The body as structured data give it: plain, a paragraph a line, or with markup. */
    private static List<String> told(String body) {
        Document page = Page.parse(body.replaceAll("\\R", "<p>"), null);
        return Blocks.of(page.body(), Furnishing::isMachinery).stream()
                .map(Block::text)
                .toList();
    }

    private static int length(List<String> paragraphs) {
        return paragraphs.stream().mapToInt(String::length).sum();
    }
}
