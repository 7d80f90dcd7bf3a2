package wirewatch.sink.web.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.bdi;
import static j2html.TagCreator.del;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.header;
import static j2html.TagCreator.ins;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import io.javalin.http.Context;
import j2html.tags.DomContent;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Clipping;
import wirewatch.contract.Story;
import wirewatch.processor.domain.copy.SideBySide;
import wirewatch.processor.domain.copy.SideBySide.Mark;
import wirewatch.processor.domain.copy.SideBySide.Paragraph;
import wirewatch.processor.domain.copy.SideBySide.Row;
import wirewatch.processor.domain.copy.SideBySide.Stretch;
import wirewatch.sink.archive.Archive;
import wirewatch.sink.web.Editions;
import wirewatch.sink.web.Problem;

/** A copy beside its source, or a new version beside the one before. */
final class DifferencesPage {

    private final Frame frame;
    private final Archive archive;
    private final Editions editions;

    DifferencesPage(Frame frame, Archive archive) {
        this.frame = frame;
        this.archive = archive;
        this.editions = new Editions(archive);
    }

    void show(Context context) {
        Clipping copy = editions.of(context.pathParam("id"), context.queryParam("version"));
        Clipping source = editions.before(copy)
                .orElseThrow(() -> Problem.notFound("the archive has no text to compare this clipping with"));
        SideBySide compared = SideBySide.of(source.text(), copy.text());
        frame.show(
                context,
                Frame.Place.STORIES,
                "What " + Wording.outlet(copy.outlet()) + " changed",
                div(
                                heading(
                                        source,
                                        copy,
                                        archive.story(copy.story()).orElse(null)),
                                copy.editReport() == null ? null : QuoteTable.of(copy.editReport()),
                                copy.editReport() == null ? null : FramingTable.of(copy.editReport()),
                                section(
                                                h2("Side by side").withId("side-title"),
                                                legend(),
                                                div(
                                                                div(side(source, copy, false), side(copy, copy, true))
                                                                        .withClass("row heads"),
                                                                each(compared.rows(), DifferencesPage::row))
                                                        .withClass("sides"))
                                        .attr("aria-labelledby", "side-title"))
                        .withId("differences"));
    }

    private static DomContent heading(Clipping source, Clipping copy, @Nullable Story story) {
        boolean version = source.id().equals(copy.id());
        return header(
                p(
                                a("Stories").withHref("/"),
                                text(" › "),
                                a(bdi(story == null ? "the story" : story.headline()))
                                        .withHref(Parts.path("stories", copy.story())),
                                text(" › "),
                                a(bdi(copy.headline())).withHref(Parts.path("clippings", copy.id())))
                        .withClass("crumbs"),
                h1(
                        text("What "),
                        bdi(Wording.outlet(copy.outlet())),
                        text(version ? " changed in its own article" : " changed")),
                copy.copyOf() == null ? null : p(Changed.source(copy.copyOf())).withClass("lead"),
                copy.editReport() == null ? null : Changed.glance(copy.editReport(), copy.copyOf() != null));
    }

    private static DomContent side(Clipping clipping, Clipping copy, boolean isCopy) {
        return div(
                        p(role(copy.copyOf() != null, isCopy)).withClass("role"),
                        p(Parts.outlet(clipping.outlet()), text(" · "), Parts.published(clipping.published()))
                                .withClass("by"),
                        p(Parts.clipping(clipping)).withClass("headline").attr("dir", "auto"))
                .withClass(isCopy ? "side copy" : "side source");
    }

    private static String role(boolean copied, boolean isCopy) {
        if (copied) {
            return isCopy ? "The copy" : "The source";
        }
        return isCopy ? "This version" : "The version before";
    }

    private static DomContent legend() {
        return p(
                        sample(Mark.DROPPED, "dropped"),
                        sample(Mark.ADDED, "added"),
                        sample(Mark.REWORDED, "reworded"),
                        sample(Mark.MOVED, "moved"))
                .withClass("legend");
    }

    private static DomContent sample(Mark mark, String name) {
        return stretch(new Stretch(name, mark));
    }

    private static DomContent row(Row row) {
        return div(
                        column(row.source(), "side source", "not in the source"),
                        column(row.copy(), "side copy", "not in the copy"))
                .withClass("row" + (isSame(row) ? " same" : ""));
    }

    private static boolean isSame(Row row) {
        return !row.source().isEmpty() && row.source().equals(row.copy());
    }

    private static DomContent column(List<Paragraph> paragraphs, String kind, String nothing) {
        return paragraphs.isEmpty()
                ? div(p(nothing).withClass("nothing")).withClass(kind + " empty")
                : div(each(
                                paragraphs,
                                paragraph -> p(each(paragraph.stretches(), DifferencesPage::stretch))
                                        .attr("dir", "auto")))
                        .withClass(kind);
    }

    /** Screen readers tell deletions and insertions; the other marks are told by their titles. */
    private static DomContent stretch(Stretch stretch) {
        String name = stretch.mark().name().toLowerCase(Locale.ROOT);
        String words = stretch.text().stripTrailing();
        String behind = stretch.text().substring(words.length());
        return switch (stretch.mark()) {
            case SAME -> text(stretch.text());
            case DROPPED -> each(del(words).withClass(name), text(behind));
            case ADDED -> each(ins(words).withClass(name), text(behind));
            case REWORDED, MOVED -> each(span(words).withClass(name).withTitle(name), text(behind));
        };
    }
}
