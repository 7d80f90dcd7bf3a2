package wirewatch.ingest.page;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the article's paragraphs on a page. */
final class Body {

    private Body() {}

    /** @param headline the article's, where it is known */
    static List<String> paragraphs(Document page, @Nullable String headline) {
        List<Block> blocks = Blocks.of(page.body(), Furnishing.of(page));
        Region article = Regions.of(page.body(), blocks).article(headline);
        return blocks.stream()
                .filter(block -> article.holds(block) && isText(block))
                .map(Block::text)
                .toList();
    }

    private static boolean isText(Block block) {
        Element holder = block.holder();
        return !block.isMostlyLinks()
                && !holder.nameIs("h1")
                && (block.isHeading() || block.isRow() || holder.nameIs("p") || block.isProse() || block.weight() > 40);
    }
}
