package wirewatch.sink.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Alert;
import wirewatch.contract.Clipping;
import wirewatch.contract.Story;
import wirewatch.processor.domain.copy.SideBySide;
import wirewatch.sink.archive.Archive;
import wirewatch.sink.archive.Change;
import wirewatch.sink.archive.Page;
import wirewatch.sink.search.Search;
import wirewatch.sink.web.Csv.Sheet;

/** What can be asked of the archive. */
final class ArchiveRoutes {

    private final Archive archive;
    private final Search search;
    private final Editions editions;

    ArchiveRoutes(Archive archive, Search search) {
        this.archive = archive;
        this.search = search;
        this.editions = new Editions(archive);
    }

    void stories(Context context) {
        Page<Story> page =
                archive.latestStories(context.queryParam("language"), Asked.after(context), Asked.limit(context));
        many(context, "stories", Sheets.STORIES, page);
    }

    /** A story that another took in answers with where it went. */
    void story(Context context) {
        String id = context.pathParam("id");
        Story story = archive.story(id).orElseThrow(() -> Problem.notFound("no story has this id"));
        if (!story.id().equals(id)) {
            context.redirect("/api/stories/" + encoded(story.id()), HttpStatus.MOVED_PERMANENTLY);
            Asked.json(context, Map.of("id", id, "replacedBy", story.id()));
            return;
        }
        Page<Clipping> clippings = archive.clippingsOf(id, Asked.after(context), Asked.limit(context));
        if (Csv.isAsked(context)) {
            Csv.answer(context, "story", Sheets.CLIPPINGS, clippings.items());
        } else {
            Asked.json(context, Answers.Told.of(story, clippings));
        }
    }

    void clippings(Context context) {
        Page<Clipping> page =
                archive.latestClippings(context.queryParam("outlet"), Asked.after(context), Asked.limit(context));
        many(context, "clippings", Sheets.CLIPPINGS, page);
    }

    void clipping(Context context) {
        Asked.json(context, editions.of(context.pathParam("id"), context.queryParam("version")));
    }

    void differences(Context context) {
        Clipping copy = editions.of(context.pathParam("id"), context.queryParam("version"));
        Clipping source = editions.before(copy)
                .orElseThrow(() -> Problem.notFound("the archive has no text to compare this clipping with"));
        Asked.json(
                context,
                new Answers.Compared(
                        Answers.Side.of(source),
                        Answers.Side.of(copy),
                        copy.editReport(),
                        SideBySide.of(source.text(), copy.text()).rows()));
    }

    void alerts(Context context) {
        String watch = context.queryParam("watch");
        Page<Alert> page = watch == null
                ? archive.latestAlerts(Asked.after(context), Asked.limit(context))
                : archive.alertsOf(watch, Asked.after(context), Asked.limit(context));
        many(context, "alerts", Sheets.ALERTS, page);
    }

    void search(Context context) {
        String query = context.queryParam("q");
        if (query == null || query.isBlank()) {
            throw Problem.badRequest("q: what to search for");
        }
        try {
            Search.Results results = search.find(query, Asked.before(context), Asked.limit(context));
            String next = results.next() == null ? null : results.next().toString();
            many(context, "search", Sheets.CLIPPINGS, results.items(), next);
        } catch (IllegalArgumentException e) {
            throw Problem.badRequest(String.valueOf(e.getMessage()));
        }
    }

    /** {@code after} is 0 to begin with the first; {@code last} is given also where nothing has changed. */
    void changes(Context context) {
        Long after = Asked.before(context);
        List<Change> items = archive.changes(after == null ? 0 : after, Asked.limit(context));
        long last = items.isEmpty()
                ? (after == null ? 0 : after)
                : items.get(items.size() - 1).seq();
        Asked.json(context, Map.of("items", items, "next", String.valueOf(last)));
    }

    private static <T> void many(Context context, String name, Sheet<T> sheet, Page<T> page) {
        many(
                context,
                name,
                sheet,
                page.items(),
                page.next() == null ? null : page.next().toString());
    }

    private static <T> void many(Context context, String name, Sheet<T> sheet, List<T> items, @Nullable String next) {
        if (next != null) {
            context.header("Link", "<" + Asked.further(context, next) + ">; rel=\"next\"");
        }
        if (Csv.isAsked(context)) {
            Csv.answer(context, name, sheet, items);
        } else {
            Asked.json(context, new Answers.Many<>(items, next));
        }
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
