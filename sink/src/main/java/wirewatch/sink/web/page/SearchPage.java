package wirewatch.sink.web.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;

import io.javalin.http.Context;
import j2html.tags.DomContent;
import org.jspecify.annotations.Nullable;
import wirewatch.processor.domain.watch.WatchTrial;
import wirewatch.sink.search.Search;
import wirewatch.sink.search.Search.Results;
import wirewatch.sink.web.Asked;

/** The archive searched in the language of the watches. */
final class SearchPage {

    private static final int RESULTS = 20;

    private final Frame frame;
    private final Search search;

    SearchPage(Frame frame, Search search) {
        this.frame = frame;
        this.search = search;
    }

    void show(Context context) {
        String asked = context.queryParam("q");
        String query = asked == null ? "" : asked.strip();
        if (query.isEmpty()) {
            show(context, "Search", null, help());
            return;
        }
        try {
            show(context, query, watch(query), results(context, query));
        } catch (IllegalArgumentException e) {
            context.status(400);
            show(context, query, null, wrong(e));
        }
    }

    private void show(Context context, String title, @Nullable DomContent arming, DomContent below) {
        frame.show(
                context,
                Frame.Place.SEARCH,
                title,
                div(h1("Search"), arming == null ? div() : arming).withClass("title"),
                below);
    }

    private static DomContent watch(String query) {
        return a("Make it a watch")
                .withHref("/watches/new?query=" + Parts.encoded(query))
                .withClass("button");
    }

    private static DomContent help() {
        return p("Words that must all be there; \"a phrase\", OR, NOT, prefix*, \"near words\"~6; title: text: outlet: author: language: tag:")
                .withClass("aside");
    }

    private static DomContent wrong(IllegalArgumentException e) {
        return div(p(String.valueOf(e.getMessage())).withClass("wrong").attr("role", "alert"), help());
    }

    private DomContent results(Context context, String query) {
        Results results = search.find(query, Asked.before(context), RESULTS);
        WatchTrial trial = new WatchTrial(query);
        return section(
                        results.items().isEmpty()
                                ? nothing(results.next() != null)
                                : ol(each(results.items(), clipping -> WatchPage.found(clipping, trial)))
                                        .withClass("found"),
                        More.link(context, results.next(), "Older"))
                .withId("results");
    }

    private static DomContent nothing(boolean goesOn) {
        return goesOn
                ? p("Nothing among the latest matches; older ones were not looked at yet.")
                        .withClass("empty")
                : div(p("Nothing in the archive matches.").withClass("empty"), help());
    }
}
