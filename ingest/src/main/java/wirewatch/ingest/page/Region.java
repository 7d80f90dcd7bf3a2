package wirewatch.ingest.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element of the page that holds blocks, directly or in its parts, and what they make it worth as the article's body. */
final class Region {

    /**
     * What reaches a region of the worth of a part with parts of its own. It must be more than half, for an article in two
     * sections to win over the longer of them, and little enough that text far from the article is not drawn in.
     */
    private static final double DECAY = 0.6;

    /** How far up a region looks for its likes, and the share of its worth that they must have together. */
    private static final int LEVELS = 4;

    private static final double LIKES = 0.15;

    private final Element element;
    private final @Nullable Region whole;
    private final int depth;
    private final List<Region> parts = new ArrayList<>();
    private int blocks;
    private double worth;

    /** @param whole the region that this is a part of; null for the page's body */
    Region(Element element, @Nullable Region whole) {
        this.element = element;
        this.whole = whole;
        this.depth = whole == null ? 0 : whole.depth + 1;
    }

    Element element() {
        return element;
    }

    /** A single paragraph is no article, however long it is. */
    boolean isOneBlock() {
        return blocks == 1;
    }

    boolean holds(Block block) {
        Element up = block.holder();
        while (up != null && !up.equals(element)) {
            up = up.parent();
        }
        return up != null;
    }

    /** Elements above it. */
    int depth() {
        return depth;
    }

    double worth() {
        return worth;
    }

    List<Region> parts() {
        return parts;
    }

    void add(Block block) {
        blocks++;
        worth += block.worth();
    }

    /** Adds up the parts, which must be added up before. */
    void addUp() {
        boolean onlyWraps = blocks == 0 && parts.size() == 1;
        for (Region part : parts) {
            boolean plain = part.parts.isEmpty() || part.blocks == 1;
            blocks += part.blocks;
            worth += part.worth * (onlyWraps || plain ? 1 : DECAY);
        }
    }

    /**
     * This region, or the one around it where pages cut an article into equal boxes and this is the best of them. Boxes
     * with a heading of their own are other articles.
     */
    Region withLikes() {
        Region best = this;
        Region level = this;
        for (Region around = whole; around != null && depth - around.depth <= LEVELS; around = around.whole) {
            Region box = level;
            double likes = around.parts.stream()
                    .filter(box::isLike)
                    .mapToDouble(part -> Math.max(0, part.worth))
                    .sum();
            best = likes > LIKES * worth ? around : best;
            level = around;
        }
        return best;
    }

    private boolean isLike(Region other) {
        return !other.equals(this)
                && other.element.nameIs(element.normalName())
                && !element.className().isBlank()
                && other.element.className().equals(element.className())
                && !element.nameIs("article")
                && other.element.selectFirst("h1, article, [itemprop=headline]") == null;
    }
}
