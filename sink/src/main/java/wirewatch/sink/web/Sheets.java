package wirewatch.sink.web;

import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Alert;
import wirewatch.contract.Clipping;
import wirewatch.contract.Copy;
import wirewatch.contract.EditReport;
import wirewatch.contract.Story;
import wirewatch.sink.archive.CopyPath;
import wirewatch.sink.archive.OutletWork;
import wirewatch.sink.web.Csv.Sheet;

/** The columns of the tables that can be had as CSV. */
final class Sheets {

    static final Sheet<Story> STORIES = new Sheet<Story>()
            .with("id", Story::id)
            .with("headline", Story::headline)
            .with("language", Story::language)
            .with("outlets", story -> story.count().outlets())
            .with("origins", story -> story.count().origins())
            .with("clippings", story -> story.count().clippings())
            .with("first", Story::first)
            .with("last", Story::last);

    static final Sheet<Clipping> CLIPPINGS = new Sheet<Clipping>()
            .with("id", Clipping::id)
            .with("version", Clipping::version)
            .with("decision", Clipping::decision)
            .with("story", Clipping::story)
            .with("arrived", Clipping::arrived)
            .with("published", clipping -> clipping.published().at())
            .with("precision", clipping -> clipping.published().precision())
            .with("url", Clipping::url)
            .with("outlet", Clipping::outlet)
            .with("title", Clipping::title)
            .with("author", Clipping::author)
            .with("language", Clipping::language)
            .with("copyOf", copy(Copy::id))
            .with("sourceOutlet", copy(Copy::outlet))
            .with("coverageOfSource", copy(Copy::coverageOfSource))
            .with("coverageOfCopy", copy(Copy::coverageOfCopy))
            .with("longestRun", copy(Copy::longestRun))
            .with("lagSeconds", copy(Copy::lagSeconds))
            .with("revisionOf", Clipping::revisionOf)
            .with("dropped", edits(report -> report.dropped().size()))
            .with("added", edits(report -> report.added().size()))
            .with("reworded", edits(report -> report.reworded().size()))
            .with("moved", edits(report -> report.moved().size()))
            .with("voicesRemoved", edits(report -> listed(report.voicesRemoved())))
            .with("watches", clipping -> listed(clipping.watches()));

    static final Sheet<Alert> ALERTS = new Sheet<Alert>()
            .with("id", Alert::id)
            .with("watch", Alert::watch)
            .with("watchName", Alert::watchName)
            .with("decision", Alert::decision)
            .with("story", Alert::story)
            .with("outlets", alert -> alert.count().outlets())
            .with("origins", alert -> alert.count().origins())
            .with("clipping", Alert::clipping)
            .with("version", Alert::version)
            .with("headline", Alert::headline)
            .with("url", Alert::url)
            .with("outlet", Alert::outlet)
            .with("language", Alert::language)
            .with("arrived", Alert::arrived)
            .with("reason", Alert::reason)
            .with("voicesRemoved", alert -> listed(alert.voicesRemoved()))
            .with("changes", Alert::changes);

    static final Sheet<OutletWork> OUTLETS = new Sheet<OutletWork>()
            .with("outlet", OutletWork::outlet)
            .with("clippings", OutletWork::clippings)
            .with("own", OutletWork::own)
            .with("reprints", OutletWork::reprints)
            .with("revisions", OutletWork::revisions)
            .with("shareOriginal", OutletWork::shareOriginal)
            .with("copied", OutletWork::copied)
            .with("medianLagSeconds", OutletWork::medianLagSeconds);

    static final Sheet<CopyPath> COPIES = new Sheet<CopyPath>()
            .with("from", CopyPath::from)
            .with("to", CopyPath::to)
            .with("copies", CopyPath::copies)
            .with("medianLagSeconds", CopyPath::medianLagSeconds);

    private Sheets() {}

    private static Function<Clipping, @Nullable Object> copy(Function<Copy, @Nullable Object> value) {
        return clipping -> clipping.copyOf() == null ? null : value.apply(clipping.copyOf());
    }

    private static Function<Clipping, @Nullable Object> edits(Function<EditReport, @Nullable Object> value) {
        return clipping -> clipping.editReport() == null ? null : value.apply(clipping.editReport());
    }

    private static String listed(Collection<String> all) {
        return String.join("; ", all);
    }
}
