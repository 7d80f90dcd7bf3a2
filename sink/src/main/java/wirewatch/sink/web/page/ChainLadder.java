package wirewatch.sink.web.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.bdi;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import j2html.tags.specialized.OlTag;
import java.util.List;
import wirewatch.contract.Clipping;
import wirewatch.sink.web.page.CopyChain.Node;

/** The trees of a {@link CopyChain} as lists within lists: downwards instead of to the right, for a phone. */
final class ChainLadder {

    private ChainLadder() {}

    static DomContent of(List<Node> roots) {
        return rungs(roots).withClass("ladder");
    }

    private static OlTag rungs(List<Node> nodes) {
        return ol(each(nodes, ChainLadder::rung));
    }

    private static DomContent rung(Node node) {
        Clipping clipping = node.clipping();
        return li(
                p(
                                a(bdi(Wording.outlet(clipping.outlet())))
                                        .withHref(Parts.path("clippings", clipping.id())),
                                text(" "),
                                Parts.published(clipping.published()),
                                node.revised() ? span(" · revised").withClass("faint") : null)
                        .withClass("rung " + Parts.kind(clipping.decision())),
                StoryPage.isTaken(clipping)
                        ? p(a(ChainPicture.taken(clipping)).withHref(Parts.path("differences", clipping.id())))
                                .withClass("taken")
                        : null,
                node.children().isEmpty() ? null : rungs(node.children()));
    }
}
