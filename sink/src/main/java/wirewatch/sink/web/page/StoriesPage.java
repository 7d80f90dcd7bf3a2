package wirewatch.sink.web.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.article;
import static j2html.TagCreator.bdi;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.text;

import io.javalin.http.Context;
import j2html.tags.DomContent;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import wirewatch.contract.Decision;
import wirewatch.contract.Story;
import wirewatch.contract.StoryCount;
import wirewatch.sink.archive.Archive;
import wirewatch.sink.archive.Arrivals;
import wirewatch.sink.archive.Beat;
import wirewatch.sink.archive.Page;
import wirewatch.sink.web.Asked;
import wirewatch.sink.web.Kept;

/** The newsroom's screen: the living stories, and the latest alerts beside them. */
final class StoriesPage {

    private static final int STORIES = 30;
    private static final int ALERTS = 20;
    private static final int OUTLETS = 6;

    private final Frame frame;
    private final Archive archive;
    private final Clock clock;
    private final Kept<String, String> front = new Kept<>();

    StoriesPage(Frame frame, Archive archive, Clock clock) {
        this.frame = frame;
        this.archive = archive;
        this.clock = clock;
    }

    /** What all look at is put together once for all of them: with every article each of them asks for it again. */
    void show(Context context) {
        boolean usual = context.queryString() == null;
        context.html(usual ? front.of("", () -> page(context)) : page(context));
    }

    private String page(Context context) {
        Page<Story> stories = archive.latestStories(context.queryParam("language"), Asked.after(context), STORIES);
        Map<String, List<Beat>> beats =
                archive.beats(stories.items().stream().map(Story::id).toList());
        return frame.page(
                Frame.Place.STORIES,
                "",
                "",
                div(
                                section(
                                                div(h1("Stories").withId("stories-title"), lastDay())
                                                        .withClass("title"),
                                                p("Outlets are those that published; origins are the independent"
                                                                + " texts among theirs; reprints are taken from"
                                                                + " another's. Open a story to see who copied whom.")
                                                        .withClass("aside"),
                                                Parts.colours(EnumSet.allOf(Decision.class)),
                                                list(stories.items(), beats),
                                                More.link(context, stories.next(), "Older stories"))
                                        .attr("aria-labelledby", "stories-title"),
                                section(
                                                div(
                                                                h2("Latest alerts")
                                                                        .withId("alerts-title"),
                                                                a("All alerts").withHref("/alerts"))
                                                        .withClass("title"),
                                                AlertList.of(archive.latestAlerts(null, ALERTS)
                                                        .items()))
                                        .withClass("beside")
                                        .attr("aria-labelledby", "alerts-title"))
                        .withId("news")
                        .withClass("columns")
                        .attr("data-refresh", context.queryParam("after") == null ? "clipping alert" : null));
    }

    private DomContent lastDay() {
        Arrivals arrivals = archive.arrivals(clock.instant().minus(Duration.ofDays(1)));
        return p("In the last 24 hours " + Wording.plural(arrivals.clippings(), "clipping") + " in "
                        + (arrivals.stories() == 1 ? "1 story" : Wording.number(arrivals.stories()) + " stories")
                        + ", " + Wording.plural(arrivals.alerts(), "alert"))
                .withId("counts")
                .withClass("aside");
    }

    static DomContent list(List<Story> stories, Map<String, List<Beat>> beats) {
        if (stories.isEmpty()) {
            return p("No stories yet: they appear here as soon as articles arrive. ./wirewatch send FILE sends some.")
                    .withClass("empty");
        }
        return ol(each(stories, story -> entry(story, beats.getOrDefault(story.id(), List.of()))))
                .withId("stories")
                .withClass("stories");
    }

    private static DomContent entry(Story story, List<Beat> beats) {
        return li(article(
                        h2(a(story.headline())
                                        .withHref(Parts.path("stories", story.id()))
                                        .withLang(Parts.lang(story.language())))
                                .attr("dir", "auto"),
                        size(story.count(), reprints(beats)),
                        new Timeline(beats).strip(),
                        p(text("Last arrived "), Parts.clock(story.last()), text(" · "), outlets(story))
                                .withClass("aside")))
                .withId("story-" + story.id())
                .withClass(story.count().clippings() > story.count().origins() ? "copied" : "");
    }

    static long reprints(List<Beat> beats) {
        return beats.stream()
                .filter(beat -> beat.decision() == Decision.REPRINT)
                .count();
    }

    /** Outlets and origins apart: five outlets with one text are one source. */
    static DomContent size(StoryCount count, long reprints) {
        return p(
                        strong(Wording.number(count.outlets())),
                        text(count.outlets() == 1 ? " outlet " : " outlets "),
                        strong(Wording.number(count.origins())).withClass("origins"),
                        text(count.origins() == 1 ? " origin " : " origins "),
                        span(Wording.plural(count.clippings(), "clipping")).withClass("faint"),
                        iff(
                                reprints > 0,
                                span(
                                        text(" "),
                                        span(Wording.plural(reprints, "reprint"))
                                                .withClass("copies"))))
                .withClass("size");
    }

    private static DomContent outlets(Story story) {
        List<String> shown = story.outlets().stream().limit(OUTLETS).toList();
        int more = story.count().outlets() - shown.size();
        return span(
                        each(shown, outlet -> span(bdi(outlet)).withClass("outlet")),
                        iff(more > 0, span("and " + more + " more")))
                .withClass("outlets");
    }
}
