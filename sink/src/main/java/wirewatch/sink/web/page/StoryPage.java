package wirewatch.sink.web.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.bdi;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.header;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.text;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import j2html.tags.DomContent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Clipping;
import wirewatch.contract.Copy;
import wirewatch.contract.Decision;
import wirewatch.contract.Story;
import wirewatch.sink.archive.Archive;
import wirewatch.sink.archive.Beat;
import wirewatch.sink.archive.Page;
import wirewatch.sink.web.Asked;
import wirewatch.sink.web.Editions;
import wirewatch.sink.web.Problem;

/** One story: who copied whom, what each changed, and everything in order of arrival. */
final class StoryPage {

    private static final int CLIPPINGS = 200;

    private final Frame frame;
    private final Archive archive;
    private final Editions editions;
    private final Elsewhere elsewhere;

    StoryPage(Frame frame, Archive archive) {
        this.frame = frame;
        this.archive = archive;
        this.editions = new Editions(archive);
        this.elsewhere = new Elsewhere(archive);
    }

    /** The address of a story that another took in leads there. */
    void show(Context context) {
        String id = context.pathParam("id");
        Story story = archive.story(id).orElseThrow(() -> Problem.notFound("no story has this id"));
        if (!story.id().equals(id)) {
            context.redirect(
                    Parts.path("stories", story.id()) + "?merged=" + Parts.encoded(id), HttpStatus.MOVED_PERMANENTLY);
            return;
        }
        Page<Clipping> clippings = archive.clippingsOf(id, Asked.after(context), CLIPPINGS);
        List<Clipping> inTime = editions.inTime(clippings.items());
        frame.show(
                context,
                Frame.Place.STORIES,
                story.headline(),
                div(
                                heading(story, clippings, context.queryParam("merged")),
                                chain(inTime),
                                voices(clippings.items()),
                                elsewhere.of(story),
                                section(
                                                h2("In the order of arrival").withId("clippings-title"),
                                                p("The dates are those of publication. Each version of an article stands for itself.")
                                                        .withClass("aside"),
                                                ol(each(
                                                                inTime,
                                                                clipping -> entry(
                                                                        clipping,
                                                                        isLatest(clipping, clippings.items()))))
                                                        .withClass("clippings"),
                                                More.link(context, clippings.next(), "Later clippings"))
                                        .attr("aria-labelledby", "clippings-title"))
                        .withId("story")
                        .attr("data-refresh", "clipping")
                        .attr("data-story", id));
    }

    private DomContent heading(Story story, Page<Clipping> clippings, @Nullable String merged) {
        return header(
                p(a("Stories").withHref("/")).withClass("crumbs"),
                h1(story.headline()).attr("dir", "auto").withLang(Parts.lang(story.language())),
                StoriesPage.size(story.count(), StoriesPage.reprints(beats(story))),
                p(
                                text("The first arrived here "),
                                Parts.clock(story.first()),
                                text(", the last "),
                                Parts.clock(story.last()),
                                text(apart(clippings)))
                        .withClass("aside"),
                Frame.note(
                        merged != null,
                        "The story of this address was merged into this one, because both tell of one event."));
    }

    private List<Beat> beats(Story story) {
        return archive.beats(List.of(story.id())).getOrDefault(story.id(), List.of());
    }

    /** What the figures of the story leave open; of a story that fills more than one page it is not known here. */
    private static String apart(Page<Clipping> clippings) {
        if (clippings.next() != null) {
            return "";
        }
        long revised = number(clippings, clipping -> clipping.version() > 1);
        long unknown = number(clippings, clipping -> clipping.outlet() == null);
        return (revised == 0 ? "" : " · " + Wording.plural(revised, "clipping") + " revised since")
                + (unknown == 0 ? "" : " · " + Wording.plural(unknown, "clipping") + " of an unknown outlet");
    }

    private static long number(Page<Clipping> clippings, Predicate<Clipping> which) {
        return clippings.items().stream().filter(which).count();
    }

    private static @Nullable DomContent chain(List<Clipping> clippings) {
        CopyChain chain = CopyChain.of(clippings);
        if (chain.isEmpty()) {
            return null;
        }
        return section(
                        h2("Who copied whom").withId("chain-title"),
                        p("Each text follows the one it was taken from. A box opens the text, a line what was changed on the way.")
                                .withClass("aside"),
                        Parts.colours(chain.kinds()),
                        chain.ladder(),
                        div(chain.picture())
                                .withClass("scroller")
                                .attr("tabindex", "0")
                                .attr("role", "group")
                                .attr("aria-labelledby", "chain-title"))
                .attr("aria-labelledby", "chain-title");
    }

    private static @Nullable DomContent voices(List<Clipping> clippings) {
        Set<String> gone = new LinkedHashSet<>();
        clippings.stream()
                .filter(clipping -> clipping.copyOf() != null && clipping.editReport() != null)
                .forEach(clipping -> gone.addAll(clipping.editReport().voicesRemoved()));
        return gone.isEmpty()
                ? null
                : p(text("Voices that some copies left out: "), bdi(String.join(", ", gone)))
                        .withClass("voices");
    }

    private static boolean isLatest(Clipping clipping, List<Clipping> latest) {
        return latest.stream()
                .anyMatch(each -> each.id().equals(clipping.id()) && each.version() == clipping.version());
    }

    private static DomContent entry(Clipping clipping, boolean latest) {
        String version = latest ? "" : "?version=" + clipping.version();
        Copy copy = clipping.copyOf();
        return li(
                        p(Parts.published(clipping.published())).withClass("when"),
                        div(
                                        p(
                                                        Parts.badge(clipping),
                                                        text(" "),
                                                        Parts.outlet(clipping.outlet()),
                                                        iff(
                                                                clipping.decision() == Decision.REVISION,
                                                                text(" · a new version")))
                                                .withClass("by"),
                                        p(Parts.clipping(clipping, version))
                                                .withClass("headline")
                                                .attr("dir", "auto"),
                                        copy == null
                                                ? null
                                                : p(Changed.source(copy)).withClass("source"),
                                        clipping.editReport() == null
                                                ? null
                                                : Changed.glance(clipping.editReport(), clipping.copyOf() != null),
                                        compare(clipping, version))
                                .withClass("what"))
                .withId("clipping-" + clipping.id() + "-" + clipping.version())
                .withClass(Parts.kind(clipping.decision()));
    }

    /** Whether there is a text before it that it can be held against. */
    static boolean isTaken(Clipping clipping) {
        return clipping.copyOf() != null || clipping.revisionOf() != null;
    }

    static @Nullable DomContent compare(Clipping clipping, String version) {
        if (!isTaken(clipping)) {
            return null;
        }
        return p(a(clipping.copyOf() != null ? "Compare with the source" : "Compare with the version before")
                        .withHref(Parts.path("differences", clipping.id()) + version)
                        .withClass("button"))
                .withClass("compare");
    }
}
