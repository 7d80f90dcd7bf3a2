package wirewatch.ingest.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** An element of the page that holds blocks, directly or in its parts, and what they make it worth as the article's body. */
final class Region {

    /**
     * What reaches a region of the worth of a part with parts of its own. It must be more than half, for an article in two
     * sections to win over the longer of them, and little enough that text far from the article is not drawn in.
     */
    private static final double DECAY = 0.6;

    private final Element element;
    private final int depth;
    private final List<Region> parts = new ArrayList<>();
    private int blocks;
    private double worth;

    Region(Element element, int depth) {
        this.element = element;
        this.depth = depth;
    }

    Element element() {
        return element;
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
}
