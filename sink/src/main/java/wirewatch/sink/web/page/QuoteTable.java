package wirewatch.sink.web.page;

import static j2html.TagCreator.bdi;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.EditReport;
import wirewatch.contract.EditReport.Quote;
import wirewatch.contract.EditReport.Quote.Fate;

/** What became of the source's quotations. */
final class QuoteTable {

    private QuoteTable() {}

    /** Open where one was altered or dropped: that is what a reader looks for. */
    static @Nullable DomContent of(EditReport report) {
        List<Quote> quotes = report.quotes();
        if (quotes.isEmpty()) {
            return null;
        }
        boolean touched = quotes.stream().anyMatch(quote -> quote.fate() != Fate.VERBATIM);
        return details(
                        summary(Wording.plural(quotes.size(), "quotation") + ": "
                                + Changed.fate(report, Fate.VERBATIM) + " kept word for word, "
                                + Changed.fate(report, Fate.ALTERED) + " altered, "
                                + Changed.fate(report, Fate.DROPPED) + " dropped"),
                        div(table(
                                                caption("The source's quotations in the copy"),
                                                thead(tr(
                                                        th("in the source"),
                                                        th("said by"),
                                                        th("fate"),
                                                        th("in the copy"))),
                                                tbody(each(quotes, QuoteTable::row)))
                                        .withClass("wide"))
                                .withClass("scroller"))
                .condAttr(touched, "open", "open")
                .withClass("quotes");
    }

    private static DomContent row(Quote quote) {
        String fate = quote.fate().name().toLowerCase(Locale.ROOT);
        return tr(
                td(bdi("“" + quote.text() + "”")).withClass("whole"),
                td(bdi(quote.speaker() == null ? "nobody named" : quote.speaker()))
                        .attr("data-name", "said by"),
                td(span(fate).withClass("fate " + fate)),
                td(quote.now() == null
                                ? bdi(quote.fate() == Fate.VERBATIM ? "the same" : "—")
                                : bdi("“" + quote.now() + "”"))
                        .attr("data-name", "in the copy"));
    }
}
