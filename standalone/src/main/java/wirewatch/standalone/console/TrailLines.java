package wirewatch.standalone.console;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import wirewatch.sink.trace.Step;
import wirewatch.sink.trace.Trail;

/** An article's way for a terminal: a line a step, with the time since the step before. */
public final class TrailLines {

    private TrailLines() {}

    public static List<String> of(Trail trail) {
        List<String> lines = new ArrayList<>();
        String article = Plain.line(trail.article());
        lines.add(trail.trace() == null ? article : article + "   trace " + trail.trace());
        Instant before = trail.steps().get(0).at();
        for (Step step : trail.steps()) {
            lines.add(line(step, Duration.between(before, step.at()).toMillis()));
            before = step.at();
        }
        lines.add(String.format(Locale.ROOT, "%,8d ms in all: %s", trail.millis(), meaning(trail)));
        if (!trail.complete()) {
            lines.add("The topics could not be read to their end in time, so something may be missing.");
        }
        return lines;
    }

    private static String line(Step step, long millis) {
        String taken = String.format(Locale.ROOT, "%+,d ms", millis);
        return String.format(
                Locale.ROOT,
                "%11s  %-9s  %-22s %s  %s",
                taken,
                step.stage(),
                Plain.line(step.what()),
                step.at(),
                step.where());
    }

    private static String meaning(Trail trail) {
        return switch (trail.state()) {
            case ARRIVED -> "nothing came of it yet; it waits, or it is a repeat of one that came before";
            case DEAD_LETTER -> "it could not be read; `wirewatch dlq list` tells why";
            case DECIDED -> "decided; no watch wants it";
            case BEING_TOLD -> "decided, and not yet told to all watches that want it";
            case TOLD -> "told to all watches that want it";
        };
    }
}
