package wirewatch.ingest.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The page as a tree of {@link Region}s, and which of them is the article. */
final class Regions {

    /** Regions that are compared with the headline; what the rest is worth, no headline would change. */
    private static final int CANDIDATES = 8;

    /** How much more a region is worth whose text takes up the headline. */
    private static final double HEADLINE = 0.5;

    private final IdentityHashMap<Element, Region> regions = new IdentityHashMap<>();
    private final List<Block> blocks;
    private final Region root;

    private Regions(Element body, List<Block> blocks) {
        this.blocks = blocks;
        root = new Region(body, null);
        regions.put(body, root);
    }

    static Regions of(Element body, List<Block> blocks) {
        Regions regions = new Regions(body, blocks);
        blocks.forEach(block -> regions.around(block.holder()).add(block));
        List<Region> order = regions.fromTheTop();
        for (int i = order.size() - 1; i >= 0; i--) {
            order.get(i).addUp();
        }
        return regions;
    }

    /** The region of the article with this headline. */
    Region article(@Nullable String headline) {
        List<Region> ranked = new ArrayList<>(
                fromTheTop().stream().filter(region -> !region.isOneBlock()).toList());
        ranked.sort(Comparator.comparingDouble(Regions::rank).reversed());
        Echo echo = new Echo(headline);
        Region best = root;
        double most = Double.NEGATIVE_INFINITY;
        for (Region region : ranked.subList(0, Math.min(CANDIDATES, ranked.size()))) {
            double rank = rank(region) * (1 + HEADLINE * echo.in(text(region)));
            if (rank > most || (rank == most && region.depth() > best.depth())) {
                best = region;
                most = rank;
            }
        }
        return best.withLikes();
    }

    /** Worth, raised by what the page's author says of the element. */
    private static double rank(Region region) {
        Element element = region.element();
        if (element.attr("itemprop").contains("articleBody")) {
            return region.worth() * 1.4;
        }
        return region.worth() * (element.nameIs("article") || element.nameIs("main") ? 1.1 : 1);
    }

    private String text(Region region) {
        return blocks.stream().filter(region::holds).map(Block::text).collect(Collectors.joining(" "));
    }

    /** Inline elements are no regions, even where a page puts paragraphs into them. */
    private Region around(Element holder) {
        Deque<Element> path = new ArrayDeque<>();
        Element known = holder;
        while (known != null && !regions.containsKey(known)) {
            if (!Blocks.isInline(known)) {
                path.push(known);
            }
            known = known.parent();
        }
        Region region = known == null ? root : regions.getOrDefault(known, root);
        for (Element element : path) {
            Region part = new Region(element, region);
            region.parts().add(part);
            regions.put(element, part);
            region = part;
        }
        return region;
    }

    private List<Region> fromTheTop() {
        List<Region> order = new ArrayList<>(List.of(root));
        for (int i = 0; i < order.size(); i++) {
            order.addAll(order.get(i).parts());
        }
        return order;
    }
}
