package wirewatch.standalone.console;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words what a watch would have told, as {@code POST /api/watches/test} answers it. */
public final class Volume {

    private static final int WIDEST = 40;
    private static final int MOST_DAYS = 31;

    private final JsonNode outcome;

    public Volume(JsonNode outcome) {
        this.outcome = outcome;
    }

    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("it would have made " + plural(outcome.path("alerts").asInt(), "alert") + " in "
                + (outcome.path("stories").asInt() == 1
                        ? "1 story"
                        : outcome.path("stories").asInt() + " stories"));
        if (!outcome.path("complete").asBoolean()) {
            lines.add("counted over the last " + outcome.path("tried").asInt() + " clippings that could match, back to "
                    + outcome.path("since").asText());
        }
        days(lines);
        outcome.path("latest").forEach(clipping -> lines.add(latest(clipping)));
        return lines;
    }

    private void days(List<String> lines) {
        JsonNode days = outcome.path("days");
        int most = 1;
        for (JsonNode day : days) {
            most = Math.max(most, day.path("alerts").asInt());
        }
        for (int i = Math.max(0, days.size() - MOST_DAYS); i < days.size(); i++) {
            int alerts = days.get(i).path("alerts").asInt();
            lines.add(String.format(
                    Locale.ROOT,
                    "  %s %5d  %s",
                    days.get(i).path("day").asText(),
                    alerts,
                    "#".repeat((alerts * WIDEST + most - 1) / most)));
        }
    }

    private static String latest(JsonNode clipping) {
        String outlet = clipping.path("outlet").asText("");
        String title = clipping.path("title").asText("");
        return "  " + Plain.column(clipping.path("decision").asText().replace('_', ' '), 10) + "  "
                + Plain.column(outlet.isEmpty() ? "unknown outlet" : outlet, 22) + "  "
                + Plain.line(title.isEmpty() ? clipping.path("text").asText() : title, 90);
    }

    private static String plural(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
