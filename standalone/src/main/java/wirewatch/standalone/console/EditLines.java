package wirewatch.standalone.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.EditReport;
import wirewatch.contract.EditReport.Framing;
import wirewatch.contract.EditReport.Merge;
import wirewatch.contract.EditReport.Quote;
import wirewatch.contract.EditReport.Rewording;

/** Words an edit report: a label and a text for each thing that was changed. */
public final class EditLines {

    private static final int BEGINNING = 40;

    private final List<Line> lines = new ArrayList<>();

    private EditLines() {}

    /** A line: what was done, and to what. */
    public record Line(String label, String text) {}

    public static List<Line> of(EditReport report) {
        EditLines edits = new EditLines();
        edits.add("kept", report.kept() + (report.kept() == 1 ? " paragraph" : " paragraphs"));
        report.dropped().forEach(passage -> edits.add("dropped", passage));
        report.added().forEach(passage -> edits.add("added", passage));
        report.reworded().forEach(edit -> edits.add("reworded", change(edit)));
        report.tenseShifted().forEach(edit -> edits.add("tense shifted", change(edit)));
        report.moved().forEach(passage -> edits.add("moved", passage));
        report.merges().forEach(merge -> edits.add("merged", merged(merge)));
        report.quotes().forEach(quote -> edits.add("quote " + lower(quote.fate()), quoted(quote)));
        report.voicesRemoved().forEach(voice -> edits.add("voice removed", voice));
        report.framing().forEach(edits::framing);
        edits.add("own dateline", report.ownDateline());
        edits.add("credit", credit(report));
        return edits.lines;
    }

    private void framing(Framing framing) {
        if (framing.before() == null) {
            add(framing.piece() + " added", framing.after());
        } else if (framing.after() == null) {
            add(framing.piece() + " gone", framing.before());
        } else {
            add(framing.piece(), framing.before() + "  →  " + framing.after());
        }
    }

    private static String change(Rewording edit) {
        return edit.before() + "  →  " + (edit.after().isEmpty() ? "(nothing)" : edit.after());
    }

    private static String merged(Merge merge) {
        return "“" + beginning(merge.first()) + "” with “" + beginning(merge.next()) + "”";
    }

    private static String beginning(String paragraph) {
        return paragraph.length() <= BEGINNING ? paragraph : paragraph.substring(0, BEGINNING) + "…";
    }

    private static String quoted(Quote quote) {
        String by = quote.speaker() == null ? "" : quote.speaker() + ": ";
        return by + "“" + quote.text() + "”" + (quote.now() == null ? "" : "  →  “" + quote.now() + "”");
    }

    private static String credit(EditReport report) {
        return switch (report.crediting()) {
            case NONE -> "none";
            case SOURCE -> "to its source, as " + report.credit();
            case INHERITED -> "to " + report.credit() + ", as its source did";
            case OTHER -> "to " + report.credit() + ", not to its source";
        };
    }

    private static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }

    private void add(String label, @Nullable String text) {
        if (text != null) {
            lines.add(new Line(label, text));
        }
    }
}
