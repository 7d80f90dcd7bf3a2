package wirewatch.standalone.demo;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Alert;
import wirewatch.contract.Clipping;
import wirewatch.contract.Copy;
import wirewatch.contract.Decision;
import wirewatch.contract.EditReport;
import wirewatch.standalone.console.Palette;
import wirewatch.standalone.console.Plain;

/** Words what happens, a line or two each, in columns. */
final class Reporter {

    private static final String INDENT = " ".repeat(6);
    private static final int KIND = 10;
    private static final int OUTLET = 22;
    private static final int HEADLINE = 70;

    private final PrintWriter out;
    private final Palette palette;
    private int number;

    Reporter(PrintWriter out, Palette palette) {
        this.out = out;
        this.palette = palette;
    }

    void say(String line) {
        out.println(line);
        out.flush();
    }

    void decided(Clipping clipping) {
        line(clipping.decision(), clipping.outlet(), clipping.headline());
        String detail = detail(clipping);
        if (!detail.isEmpty()) {
            say(INDENT + palette.faint(Plain.line(detail, 200)));
        }
    }

    void repeated(String id) {
        line(Decision.REPEAT, "", "the same article again: " + id);
    }

    void alerted(Alert alert) {
        say(INDENT + palette.alert("▶ alert  " + Plain.line(alert.watchName(), 40)) + "  "
                + Plain.line(alert.reason(), 120));
    }

    void linked(Links link) {
        say("");
        say("In two languages: " + Plain.line(link.headline(), HEADLINE));
        say(INDENT + palette.faint(link.language() + "  ") + Plain.line(link.other(), HEADLINE));
        say(INDENT + palette.faint("both name " + String.join(", ", link.shared())));
    }

    void told(Tally tally, long sent, int alerts) {
        say("");
        say(palette.strong("Held against what a careful reader says of the " + sent + " articles:"));
        for (Tally.Row row : tally.rows()) {
            String count = String.format(Locale.ROOT, "%3d of %3d", row.right(), row.all());
            say("  " + Plain.column(row.name(), 22) + (row.right() == row.all() ? count : palette.wrong(count)));
        }
        say("  " + Plain.column("alerts", 22) + String.format(Locale.ROOT, "%3d", alerts));
        tally.misses().forEach(miss -> say("  " + palette.faint(miss)));
    }

    private void line(Decision decision, @Nullable String outlet, String headline) {
        number++;
        say(String.format(Locale.ROOT, "%4d  ", number)
                + palette.of(decision, Plain.column(decision.name().replace('_', ' '), KIND))
                + "  " + Plain.column(outlet == null ? "unknown outlet" : outlet, OUTLET)
                + "  " + Plain.line(headline, HEADLINE));
    }

    private static String detail(Clipping clipping) {
        List<String> parts = new ArrayList<>();
        if (clipping.copyOf() != null) {
            parts.add(source(clipping.copyOf()));
        }
        if (clipping.editReport() != null) {
            parts.addAll(edits(clipping.editReport()));
        }
        return String.join(" · ", parts);
    }

    private static String source(Copy copy) {
        return String.format(
                Locale.ROOT,
                "%.0f %% of it from %s, %d words in one run",
                copy.coverageOfCopy() * 100,
                copy.outlet() == null ? copy.id() : copy.outlet(),
                copy.longestRun());
    }

    private static List<String> edits(EditReport report) {
        List<String> parts = new ArrayList<>();
        count(parts, report.dropped().size(), "dropped");
        count(parts, report.added().size(), "added");
        count(parts, report.reworded().size(), "reworded");
        count(parts, report.moved().size(), "moved");
        count(parts, report.merged(), "merged");
        if (!report.voicesRemoved().isEmpty()) {
            parts.add("voice removed: " + String.join(", ", report.voicesRemoved()));
        }
        if (report.credit() != null) {
            parts.add("credits " + report.credit());
        }
        return parts;
    }

    private static void count(List<String> parts, int number, String what) {
        if (number > 0) {
            parts.add(number + " " + what);
        }
    }
}
