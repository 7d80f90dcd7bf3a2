package wirewatch.sink.web.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.text;

import io.javalin.http.Context;
import j2html.tags.DomContent;
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
        frame.show(
                context,
                Frame.Place.SEARCH,
                query.isEmpty() ? "Search" : query,
                div(h1("Search"), query.isEmpty() ? div() : watch(query)).withClass("title"),
                query.isEmpty() ? help() : results(context, query));
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

    private DomContent results(Context context, String query) {
        try {
            Results results = search.find(query, Asked.before(context), RESULTS);
            WatchTrial trial = new WatchTrial(query);
            return section(
                            results.items().isEmpty()
                                    ? p(text(
                                                    results.next() == null
                                                            ? "Nothing in the archive matches."
                                                            : "Nothing among the latest matches; older ones were not looked at yet."))
                                            .withClass("empty")
                                    : ol(each(results.items(), clipping -> WatchPage.found(clipping, trial)))
                                            .withClass("found"),
                            More.link(context, results.next(), "Older"))
                    .withId("results");
        } catch (IllegalArgumentException e) {
            context.status(400);
            return p(String.valueOf(e.getMessage())).withClass("wrong").attr("role", "alert");
        }
    }
}
