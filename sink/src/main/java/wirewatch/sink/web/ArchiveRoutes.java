package wirewatch.sink.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import wirewatch.contract.Clipping;
import wirewatch.contract.Story;
import wirewatch.sink.archive.Archive;

/** What can be asked of the archive. */
final class ArchiveRoutes {

    private final Archive archive;

    ArchiveRoutes(Archive archive) {
        this.archive = archive;
    }

    void stories(Context context) {
        Asked.json(context, Answers.Many.of(archive.latestStories(Asked.after(context), Asked.limit(context))));
    }

    /** A story that another took in answers with where it went. */
    void story(Context context) {
        String id = context.pathParam("id");
        Story story = archive.story(id).orElseThrow(() -> Problem.notFound("no story has this id"));
        if (!story.id().equals(id)) {
            context.redirect("/api/stories/" + encoded(story.id()), HttpStatus.MOVED_PERMANENTLY);
            return;
        }
        Asked.json(
                context, Answers.Told.of(story, archive.clippingsOf(id, Asked.after(context), Asked.limit(context))));
    }

    void clipping(Context context) {
        Clipping clipping = archive.clipping(context.pathParam("id"))
                .orElseThrow(() -> Problem.notFound("no clipping has this id"));
        Asked.json(context, clipping);
    }

    void alerts(Context context) {
        String watch = context.queryParam("watch");
        Asked.json(
                context,
                Answers.Many.of(
                        watch == null
                                ? archive.latestAlerts(Asked.after(context), Asked.limit(context))
                                : archive.alertsOf(watch, Asked.after(context), Asked.limit(context))));
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
