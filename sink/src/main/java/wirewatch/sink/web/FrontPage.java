package wirewatch.sink.web;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import wirewatch.contract.Alert;
import wirewatch.contract.CanonicalUrl;
import wirewatch.contract.Decision;
import wirewatch.contract.Story;
import wirewatch.contract.StoryCount;
import wirewatch.sink.archive.Archive;
import wirewatch.sink.archive.Counts;

/** The page at {@code /}: what is known when it is asked for; {@code live.js} adds what comes after. */
final class FrontPage {

    private static final int STORIES = 30;
    private static final int ALERTS = 30;
    private static final DateTimeFormatter SHORT =
            DateTimeFormatter.ofPattern("d MMM HH:mm 'UTC'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private final Archive archive;

    FrontPage(Archive archive) {
        this.archive = archive;
    }

    void show(Context context) {
        Html page = new Html();
        page.raw("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Wirewatch</title>")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .raw("<meta name=\"color-scheme\" content=\"light dark\">")
                .raw("<link rel=\"stylesheet\" href=\"/assets/wirewatch.css\">")
                .raw("<script src=\"/assets/live.js\" defer></script></head><body>");
        header(page, archive.counts());
        page.raw("<main>");
        stories(page);
        alerts(page);
        page.raw("</main></body></html>");
        context.html(page.toString());
    }

    private static void header(Html page, Counts counts) {
        page.raw("<header><h1>Wirewatch</h1><p><span id=\"clippings\">")
                .text(counts.clippings())
                .raw("</span> clippings, ")
                .text(counts.stories())
                .raw(" stories, <span id=\"alerts-told\">")
                .text(counts.alerts())
                .raw("</span> alerts <span id=\"state\" role=\"status\"></span></p></header>");
    }

    private void stories(Html page) {
        page.raw("<section aria-labelledby=\"stories-title\"><h2 id=\"stories-title\">Stories</h2>")
                .raw("<ol id=\"stories\" class=\"list\">");
        archive.latestStories(null, STORIES).items().forEach(story -> story(page, story));
        page.raw("</ol></section>");
    }

    private static void story(Html page, Story story) {
        page.raw("<li data-story=\"").text(story.id()).raw("\"><h3 dir=\"auto\">");
        page.bdi(story.headline()).raw("</h3><p class=\"count\">");
        page.text(size(story.count())).raw("</p><p class=\"aside\">");
        time(page, story.last()).raw(" <span class=\"outlets\">");
        story.outlets().stream().limit(8).forEach(outlet -> page.bdi(outlet).raw(" "));
        page.raw("</span></p></li>");
    }

    private void alerts(Html page) {
        page.raw("<section aria-labelledby=\"alerts-title\"><h2 id=\"alerts-title\">Alerts</h2>")
                .raw("<ol id=\"alerts\" class=\"list\">");
        archive.latestAlerts(null, ALERTS).items().forEach(alert -> alert(page, alert));
        page.raw("</ol></section>");
    }

    private static void alert(Html page, Alert alert) {
        page.raw("<li data-alert=\"").text(alert.id()).raw("\"><h3 dir=\"auto\"><span class=\"kind ");
        page.text(alert.decision().name().toLowerCase(Locale.ROOT)).raw("\">").text(name(alert.decision()));
        page.raw("</span> ");
        headline(page, alert);
        page.raw("</h3><p dir=\"auto\">").bdi(alert.reason()).raw("</p><p class=\"aside\">");
        time(page, alert.arrived()).raw(" for ").bdi(alert.watchName()).raw("</p></li>");
    }

    /** Only web addresses become links: a {@code javascript:} one stays away. */
    private static void headline(Html page, Alert alert) {
        if (CanonicalUrl.of(alert.url()) == null) {
            page.bdi(alert.headline());
            return;
        }
        page.raw("<a rel=\"noopener noreferrer nofollow\" href=\"")
                .text(alert.url())
                .raw("\">")
                .bdi(alert.headline())
                .raw("</a>");
    }

    private static Html time(Html page, Instant instant) {
        Instant second = instant.truncatedTo(ChronoUnit.SECONDS);
        return page.raw("<time datetime=\"")
                .text(second)
                .raw("\">")
                .text(SHORT.format(second))
                .raw("</time>");
    }

    private static String name(Decision decision) {
        return decision.name().replace('_', ' ').toLowerCase(Locale.ROOT);
    }

    private static String size(StoryCount count) {
        return plural(count.outlets(), "outlet") + ", " + plural(count.origins(), "origin") + ", "
                + plural(count.clippings(), "clipping");
    }

    private static String plural(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
