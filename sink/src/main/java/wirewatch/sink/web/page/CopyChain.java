package wirewatch.sink.web.page;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Clipping;
import wirewatch.contract.Decision;

/**
 * The copies of a story as trees: a text, right of it those taken from it, and so on. Own texts that nobody copied stand below,
 * so that the picture also counts the origins.
 */
final class CopyChain {

    /** More boxes are no picture any more. */
    private static final int MOST = 60;

    private final List<Node> roots;

    private CopyChain(List<Node> roots) {
        this.roots = roots;
    }

    /**
     * @param clipping what the box shows
     * @param revised whether a later version of it came
     * @param children those taken from it, in order of arrival
     */
    record Node(Clipping clipping, boolean revised, List<Node> children) {

        Stream<Clipping> all() {
            return Stream.concat(Stream.of(clipping), children.stream().flatMap(Node::all));
        }

        int leaves() {
            return Math.max(1, children.stream().mapToInt(Node::leaves).sum());
        }

        int depth() {
            return 1 + children.stream().mapToInt(Node::depth).max().orElse(0);
        }
    }

    /** @param clippings in order of arrival; of an article with several versions the first is shown */
    static CopyChain of(List<Clipping> clippings) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        Set<String> revised = clippings.stream()
                .filter(clipping -> clipping.version() > 1)
                .map(Clipping::id)
                .collect(Collectors.toSet());
        clippings.forEach(clipping -> nodes.putIfAbsent(
                clipping.id(), new Node(clipping, revised.contains(clipping.id()), new ArrayList<>())));
        Map<String, Node> free = new LinkedHashMap<>(nodes);
        Map<String, String> parents = new HashMap<>();
        for (Node node : nodes.values()) {
            String source = source(node.clipping());
            Node parent = source == null ? null : nodes.get(source);
            if (parent != null && !leadsTo(source, node.clipping().id(), parents)) {
                parents.put(node.clipping().id(), source);
                parent.children().add(node);
                free.remove(node.clipping().id());
            }
        }
        return new CopyChain(ordered(List.copyOf(free.values())));
    }

    private static @Nullable String source(Clipping clipping) {
        if (clipping.copyOf() != null) {
            return clipping.copyOf().id();
        }
        String before = clipping.revisionOf();
        return Objects.equals(before, clipping.id()) ? null : before;
    }

    /** Sources that were decided again could, for a moment, point at each other. */
    private static boolean leadsTo(@Nullable String from, String to, Map<String, String> parents) {
        Set<String> seen = new HashSet<>();
        String at = from;
        while (at != null && seen.add(at)) {
            if (at.equals(to)) {
                return true;
            }
            at = parents.get(at);
        }
        return false;
    }

    private static List<Node> ordered(List<Node> roots) {
        List<Node> ordered = new ArrayList<>();
        roots.stream().filter(root -> !root.children().isEmpty()).forEach(ordered::add);
        roots.stream().filter(root -> root.children().isEmpty()).forEach(ordered::add);
        int room = MOST;
        List<Node> shown = new ArrayList<>();
        for (Node root : ordered) {
            room -= root.leaves();
            if (room >= 0 || shown.isEmpty()) {
                shown.add(root);
            }
        }
        return shown;
    }

    /** Whether nobody copied anybody. */
    boolean isEmpty() {
        return roots.stream()
                .allMatch(root -> root.children().isEmpty() && root.clipping().copyOf() == null);
    }

    /** The kinds that it shows. */
    Set<Decision> kinds() {
        return roots.stream().flatMap(Node::all).map(Clipping::decision).collect(Collectors.toSet());
    }

    List<Node> roots() {
        return roots;
    }

    DomContent picture() {
        return new ChainPicture(roots).draw();
    }

    /** The same for narrow screens; the style sheet shows one of them. */
    DomContent ladder() {
        return ChainLadder.of(roots);
    }
}
