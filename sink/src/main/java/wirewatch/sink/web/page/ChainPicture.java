package wirewatch.sink.web.page;

import static j2html.TagCreator.tag;
import static j2html.TagCreator.text;

import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import wirewatch.contract.Clipping;
import wirewatch.contract.Copy;
import wirewatch.contract.Publication;
import wirewatch.sink.web.page.CopyChain.Node;

/** Draws the trees of a {@link CopyChain}: boxes with outlet and time, lines with the lag and how much was taken. */
final class ChainPicture {

    private static final int BOX = 200;
    private static final int GAP = 136;
    private static final int ROW = 66;
    private static final int HEIGHT = 50;
    private static final int OUTLET_LETTERS = 24;

    private final List<Node> roots;
    private final List<DomContent> parts = new ArrayList<>();
    private int boxes;
    private int row;

    ChainPicture(List<Node> roots) {
        this.roots = roots;
    }

    DomContent draw() {
        int depth = roots.stream().mapToInt(Node::depth).max().orElse(1);
        roots.forEach(root -> place(root, 0));
        return Svg.picture(depth * (BOX + GAP) - GAP + 4, row * ROW, words())
                .attr("class", "chain")
                .attr("role", "group")
                .with(parts);
    }

    private String words() {
        return "Who copied whom: " + Wording.plural(boxes, "article") + ", "
                + Wording.plural(parts.size() - boxes, "copy").replace("copys", "copies");
    }

    /** Level with its first copy, and in the order in which it is read: a text, a line, what was taken, and so on. */
    private void place(Node node, int column) {
        int mine = row;
        box(node, column, mine);
        for (Node child : node.children()) {
            line(child.clipping(), column, mine, row);
            place(child, column + 1);
        }
        if (node.children().isEmpty()) {
            row++;
        }
    }

    private static double middle(int row) {
        return row * ROW + HEIGHT / 2.0 + 4;
    }

    private void line(Clipping copy, int column, int from, int to) {
        double x = column * (BOX + GAP) + BOX + 2.0;
        double end = x + GAP;
        double bend = x + 16;
        String d = "M" + Svg.number(x) + " " + Svg.number(middle(from)) + " H" + Svg.number(bend) + " V"
                + Svg.number(middle(to)) + " H" + Svg.number(end - 7);
        String arrow = "M" + Svg.number(end - 8) + " " + Svg.number(middle(to) - 4) + " l8 4 l-8 4 z";
        parts.add(tag("a").attr("href", Parts.path("differences", copy.id()))
                .attr("class", "line " + Parts.kind(copy.decision()))
                .attr("aria-label", "What " + Wording.outlet(copy.outlet()) + " changed: " + taken(copy))
                .with(
                        tag("title").with(text(told(copy))),
                        Svg.path(d, "way"),
                        Svg.path(arrow, "arrow"),
                        Svg.rect(bend, middle(to) - 20, GAP - 24.0, 38, "hit"),
                        Svg.text(bend + 8, middle(to) - 6, lag(copy), "lag"),
                        Svg.text(bend + 8, middle(to) + 15, share(copy), "share")));
    }

    /** {@code +4 h 45 min · 90 % taken}. */
    static String taken(Clipping clipping) {
        String share = share(clipping);
        return share.isEmpty() ? lag(clipping) : lag(clipping) + " · " + share;
    }

    private static String lag(Clipping clipping) {
        Copy copy = clipping.copyOf();
        if (copy == null) {
            return "new version";
        }
        Long lag = copy.lagSeconds();
        return lag == null ? "lag unknown" : (lag < 0 ? "−" : "+") + Wording.span(Duration.ofSeconds(lag));
    }

    /** In full: the line itself has room for figures only. */
    private static String told(Clipping clipping) {
        Copy copy = clipping.copyOf();
        return copy == null
                ? "A new version"
                : Wording.percent(copy.coverageOfCopy()) + " of it was taken, " + Wording.lag(copy.lagSeconds()) + ", "
                        + Wording.sure(copy);
    }

    private static String share(Clipping clipping) {
        Copy copy = clipping.copyOf();
        return copy == null ? "" : Wording.percent(copy.coverageOfCopy()) + " taken";
    }

    private void box(Node node, int column, int at) {
        Clipping clipping = node.clipping();
        double x = column * (BOX + GAP) + 2.0;
        double y = at * ROW + 4.0;
        ContainerTag<?> box = tag("a").attr("href", Parts.path("clippings", clipping.id()))
                .attr("class", "box " + Parts.kind(clipping.decision()))
                .with(
                        tag("title").with(text(clipping.headline())),
                        Svg.rect(x, y, BOX, HEIGHT, "paper"),
                        Svg.rect(x, y, 5, HEIGHT, "stripe"),
                        Svg.text(x + 14, y + 21, cut(Wording.outlet(clipping.outlet())), "name"),
                        Svg.text(x + 14, y + 39, date(node), "date"));
        parts.add(box);
        boxes++;
    }

    private static String date(Node node) {
        Publication published = node.clipping().published();
        boolean claimed = published.from().compareTo(Publication.From.FETCHED) < 0;
        return Wording.date(published) + (node.revised() && claimed ? " · revised" : "");
    }

    private static String cut(String name) {
        return name.codePointCount(0, name.length()) <= OUTLET_LETTERS
                ? name
                : name.substring(0, name.offsetByCodePoints(0, OUTLET_LETTERS - 1)) + "…";
    }
}
