package wirewatch.sink.web.page;

import static j2html.TagCreator.bdi;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.EditReport;
import wirewatch.contract.EditReport.Framing;

/** What stands around the body, before and after: a copied body under another headline reads as another article. */
final class FramingTable {

    private FramingTable() {}

    static @Nullable DomContent of(EditReport report) {
        return report.framing().isEmpty()
                ? null
                : details(
                                summary(Wording.plural(report.framing().size(), "change") + " around the text"),
                                div(table(
                                                        thead(tr(th("what"), th("in the source"), th("in the copy"))),
                                                        tbody(each(report.framing(), FramingTable::row)))
                                                .withClass("wide"))
                                        .withClass("scroller"))
                        .attr("open", "open")
                        .withClass("quotes");
    }

    private static DomContent row(Framing framing) {
        return tr(
                th(Changed.furniture(framing.piece())).attr("scope", "row"),
                td(bdi(framing.before() == null ? "—" : framing.before()))
                        .withClass("whole")
                        .attr("data-name", "in the source:"),
                td(bdi(framing.after() == null ? "—" : framing.after()))
                        .withClass("whole")
                        .attr("data-name", "in the copy:"));
    }
}
