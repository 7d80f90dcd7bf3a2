package wirewatch.sink.alerts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Clipping;
import wirewatch.contract.Copy;
import wirewatch.contract.EditReport;
import wirewatch.contract.StoryCount;

/** Why an alert is sent, in one sentence that a person can read in a notification. */
final class Reason {

    private static final int MAX_HEADLINE = 120;
    private static final int MAX_VOICES = 5;
    private static final char DELETE = 0x7F;

    private Reason() {}

    static String of(Clipping clipping) {
        List<String> parts = new ArrayList<>();
        parts.add(what(clipping));
        parts.add(size(clipping.count()));
        EditReport report = clipping.editReport();
        if (report != null) {
            parts.addAll(edits(clipping, report));
        }
        if (clipping.version() > 1 && !clipping.withdrawn()) {
            parts.add("decided again, version " + clipping.version());
        }
        return String.join("; ", parts);
    }

    private static String what(Clipping clipping) {
        String by = clipping.outlet() == null ? "an unknown outlet" : oneLine(clipping.outlet());
        String headline = "\u201c" + shortened(oneLine(clipping.headline())) + "\u201d";
        if (clipping.withdrawn()) {
            return "WITHDRAWN by " + by + ": " + headline;
        }
        return switch (clipping.decision()) {
            case NEW_STORY -> "NEW STORY by " + by + ": " + headline;
            case RELATED -> "RELATED by " + by + ": own text on a known story, " + headline;
            case REVISION -> "REVISION by " + by + " of its earlier text: " + headline;
            case REPRINT -> "REPRINT of " + source(clipping.copyOf()) + " by " + by + coverage(clipping.copyOf());
            case REPEAT -> "REPEAT by " + by + ": " + headline;
        };
    }

    private static String source(@Nullable Copy copy) {
        if (copy == null) {
            return "an earlier text";
        }
        String outlet = copy.outlet() == null ? "an unknown outlet" : oneLine(copy.outlet());
        return "a text by " + outlet + " (" + shortened(oneLine(copy.id())) + ")";
    }

    private static String coverage(@Nullable Copy copy) {
        return copy == null
                ? ""
                : ": " + percent(copy.coverageOfCopy()) + " of its words stand in the source, "
                        + percent(copy.coverageOfSource()) + " of the source's words are kept";
    }

    private static String size(StoryCount count) {
        return number(count.outlets(), "outlet") + ", " + number(count.origins(), "origin");
    }

    private static List<String> edits(Clipping clipping, EditReport report) {
        List<String> edits = new ArrayList<>();
        if (clipping.revisionOf() != null) {
            edits.add(number(report.added().size(), "passage") + " added, "
                    + report.dropped().size() + " dropped, " + report.reworded().size() + " reworded");
        }
        List<String> voices = report.voicesRemoved();
        if (!voices.isEmpty()) {
            edits.add((voices.size() == 1 ? "voice removed: " : "voices removed: ") + names(voices));
        }
        return edits;
    }

    private static String names(List<String> voices) {
        String named = String.join(
                ", ",
                voices.stream()
                        .limit(MAX_VOICES)
                        .map(Reason::oneLine)
                        .map(Reason::shortened)
                        .toList());
        return voices.size() <= MAX_VOICES ? named : named + " and " + (voices.size() - MAX_VOICES) + " more";
    }

    private static String number(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** Rounded down, so that 100 % means all. */
    private static String percent(double share) {
        return (int) Math.floor(share * 100 + 1e-9) + " %";
    }

    /** White space and control characters in a row become one space. */
    private static String oneLine(String text) {
        String stripped = text.strip();
        StringBuilder line = new StringBuilder(stripped.length());
        boolean gap = false;
        for (int i = 0; i < stripped.length(); i++) {
            char c = stripped.charAt(i);
            boolean blank = c <= ' ' || c == DELETE;
            if (!blank || !gap) {
                line.append(blank ? ' ' : c);
            }
            gap = blank;
        }
        return line.toString();
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= MAX_HEADLINE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MAX_HEADLINE - 1)) + "\u2026";
    }
}
