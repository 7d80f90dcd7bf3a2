package wirewatch.sink.web.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.article;
import static j2html.TagCreator.aside;
import static j2html.TagCreator.bdi;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.header;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import io.javalin.http.Context;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Clipping;
import wirewatch.contract.Story;
import wirewatch.contract.Tag;
import wirewatch.contract.Watch;
import wirewatch.processor.domain.watch.WatchTrial;
import wirewatch.sink.archive.Archive;
import wirewatch.sink.watches.KnownWatches;
import wirewatch.sink.web.Editions;
import wirewatch.sink.web.Problem;

/** One clipping: its text with what was searched for, what it was decided to be, and why. */
final class ClippingPage {

    private static final int COPIES = 50;

    private final Frame frame;
    private final Archive archive;
    private final Editions editions;
    private final KnownWatches watches;

    ClippingPage(Frame frame, Archive archive, KnownWatches watches) {
        this.frame = frame;
        this.archive = archive;
        this.editions = new Editions(archive);
        this.watches = watches;
    }

    void show(Context context) {
        String id = context.pathParam("id");
        Clipping clipping = editions.of(id, context.queryParam("version"));
        Highlight marked = Highlight.of(clipping, trials(clipping, context.queryParam("q")));
        frame.show(
                context,
                Frame.Place.STORIES,
                clipping.headline(),
                div(
                                article(
                                                heading(
                                                        clipping,
                                                        marked,
                                                        archive.story(clipping.story())
                                                                .orElse(null)),
                                                div(each(marked.paragraphs(), paragraph -> paragraph))
                                                        .withClass("text")
                                                        .withLang(Parts.lang(clipping.language())),
                                                FurnitureList.of(clipping.furniture()))
                                        .withClass("clipping"),
                                aside(
                                                DecisionPanel.of(clipping, archive.earlierVersions(List.of(id))),
                                                copies(archive.copiesOf(id, null, COPIES)
                                                        .items()),
                                                tags(clipping),
                                                matched(clipping),
                                                new Explained(archive, clipping).panel(),
                                                p(a("JSON").withHref("/api" + Parts.path("clippings", id)))
                                                        .withClass("aside"))
                                        .withClass("panels")
                                        .attr("aria-label", "About this clipping"))
                        .withClass("columns reading")
                        .withId("clipping"));
    }

    /** What is asked for on the page, or else the watches that it matched. */
    private List<WatchTrial> trials(Clipping clipping, @Nullable String asked) {
        Stream<String> queries = asked == null
                ? clipping.watches().stream()
                        .map(watches::find)
                        .filter(Objects::nonNull)
                        .map(Watch::query)
                : Stream.of(asked);
        List<WatchTrial> trials = new ArrayList<>();
        queries.limit(20).forEach(query -> {
            try {
                trials.add(new WatchTrial(query));
            } catch (IllegalArgumentException e) {
                throw Problem.badRequest(String.valueOf(e.getMessage()));
            }
        });
        return trials;
    }

    private static DomContent heading(Clipping clipping, Highlight marked, @Nullable Story story) {
        DomContent original = Parts.original(clipping.url());
        return header(
                p(
                                a("Stories").withHref("/"),
                                text(" › "),
                                story == null
                                        ? text("no story yet")
                                        : a(bdi(story.headline())).withHref(Parts.path("stories", story.id())))
                        .withClass("crumbs"),
                h1(marked.headline()).attr("dir", "auto").withLang(Parts.lang(clipping.language())),
                p(
                                Parts.badge(clipping),
                                text(" "),
                                Parts.outlet(clipping.outlet()),
                                text(" · "),
                                Parts.published(clipping.published()),
                                clipping.author() == null ? text("") : span(text(" · "), bdi(clipping.author())),
                                original == null ? text("") : span(text(" · "), original))
                        .withClass("by"),
                brief(clipping));
    }

    /** On narrow screens, where the panels come after the text: what it is, before one reads it. */
    private static @Nullable DomContent brief(Clipping clipping) {
        return StoryPage.isTaken(clipping)
                ? div(
                                clipping.copyOf() == null ? null : p(Changed.source(clipping.copyOf())),
                                StoryPage.compare(clipping, "?version=" + clipping.version()))
                        .withClass("brief")
                : null;
    }

    private static @Nullable DomContent copies(List<Clipping> copies) {
        return copies.isEmpty()
                ? null
                : section(
                        h2("Copied by"),
                        ul(each(
                                        copies,
                                        copy -> li(
                                                Parts.outlet(copy.outlet()),
                                                text(" "),
                                                a(Wording.lag(
                                                                copy.copyOf() == null
                                                                        ? null
                                                                        : copy.copyOf()
                                                                                .lagSeconds()))
                                                        .withHref(Parts.path("differences", copy.id())))))
                                .withClass("plain"));
    }

    private static @Nullable DomContent tags(Clipping clipping) {
        if (clipping.tags().isEmpty()) {
            return null;
        }
        Map<String, List<Tag>> kinds = new TreeMap<>();
        clipping.tags()
                .forEach(tag -> kinds.computeIfAbsent(kind(tag.id()), kind -> new ArrayList<>())
                        .add(tag));
        return section(
                h2("Tags"),
                each(
                        kinds,
                        (kind, tags) -> p(
                                        text(kind + " "),
                                        each(
                                                tags,
                                                tag -> a(bdi(tag.label()))
                                                        .withHref("/search?q=" + Parts.encoded(query(tag)))
                                                        .withClass("tag")
                                                        .withTitle(tag.id())))
                                .withClass("tags")));
    }

    private static String kind(String id) {
        String kind = id.replaceFirst(":.*", "");
        return kind.equals("medtop") ? "topics" : kind.equals("person") ? "people" : kind;
    }

    private static String query(Tag tag) {
        return "tag:\"" + tag.id().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private @Nullable DomContent matched(Clipping clipping) {
        return clipping.watches().isEmpty()
                ? null
                : section(
                        h2("Watches it matched"),
                        ul(each(clipping.watches(), id -> li(Parts.watch(id, name(id)))))
                                .withClass("plain"),
                        iff(
                                clipping.watches().stream().anyMatch(id -> watches.find(id) == null),
                                p("Some of them were removed since.").withClass("aside")));
    }

    private @Nullable String name(String id) {
        Watch watch = watches.find(id);
        return watch == null ? null : watch.name();
    }
}
