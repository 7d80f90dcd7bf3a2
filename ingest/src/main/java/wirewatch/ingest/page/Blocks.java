package wirewatch.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * Cuts an element into its blocks, in reading order. A block ends where a block element begins or ends and at two line
 * breaks in a row; the cells of a table's row that hold text alone make one block.
 */
final class Blocks implements NodeFilter {

    /** Blocks beyond this are left out; long pages have some thousands. */
    private static final int MAX_BLOCKS = 50_000;

    private static final Set<String> INLINE = Set.of(
            ("a abbr acronym b bdi bdo big br cite code data del dfn em font hl i img ins kbd label mark nobr picture q rp rt ruby s samp"
                            + " small source span strike strong sub sup time tt u var wbr")
                    .split(" "));

    private final Predicate<Element> leftOut;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private int linked;
    private int openLinks;
    private int breaks;

    private Blocks(Predicate<Element> leftOut) {
        this.leftOut = leftOut;
    }

    /** @param leftOut the elements to pass over with all that they hold */
    static List<Block> of(Element root, Predicate<Element> leftOut) {
        Blocks cutter = new Blocks(leftOut);
        NodeTraversor.filter(cutter, root);
        return cutter.blocks;
    }

    static boolean isInline(Element element) {
        return INLINE.contains(element.normalName());
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
        } else if (node instanceof Element element) {
            return open(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult open(Element element) {
        boolean out = leftOut.test(element);
        if (element.normalName().equals("br")) {
            lineBreak(element);
        } else if (isPlainCell(element)) {
            space();
        } else if (!isInline(element)) {
            end(element.parent());
        } else if (!out && element.normalName().equals("a")) {
            openLinks++;
        }
        return out
                ? FilterResult.SKIP_ENTIRELY
                : blocks.size() < MAX_BLOCKS ? FilterResult.CONTINUE : FilterResult.STOP;
    }

    private void close(Element element) {
        if (isPlainCell(element)) {
            space();
        } else if (!isInline(element)) {
            end(element);
        } else if (element.normalName().equals("a")) {
            openLinks--;
        }
    }

    private void append(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == '\u00A0' || Character.isWhitespace(c)) {
                space();
            } else if (c != '\u200B' && c != '\uFEFF' && c != '\u00AD') {
                run.append(c);
                breaks = 0;
                linked += openLinks > 0 ? 1 : 0;
            }
        }
    }

    private void space() {
        if (!run.isEmpty() && run.charAt(run.length() - 1) != ' ') {
            run.append(' ');
        }
    }

    private void lineBreak(Element br) {
        space();
        if (++breaks > 1) {
            end(br.parent());
        }
    }

    private void end(@Nullable Element holder) {
        String text = run.toString().strip();
        if (!text.isEmpty() && holder != null) {
            blocks.add(new Block(block(holder), text, linked));
        }
        run.setLength(0);
        linked = 0;
        breaks = 0;
    }

    private static Element block(Element holder) {
        Element block = holder;
        for (Element up = block.parent(); isInline(block) && up != null; up = up.parent()) {
            block = up;
        }
        return block;
    }

    private static boolean isPlainCell(Element element) {
        String tag = element.normalName();
        return (tag.equals("td") || tag.equals("th"))
                && element.children().stream().allMatch(Blocks::isInline);
    }
}
