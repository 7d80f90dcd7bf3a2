package wirewatch.standalone;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Clipping;
import wirewatch.contract.Copy;
import wirewatch.contract.Decision;
import wirewatch.contract.EditReport;
import wirewatch.contract.Evidence;
import wirewatch.contract.Furniture;
import wirewatch.contract.Publication;
import wirewatch.contract.StoryCount;

/** Clippings of which only what a test is about is named. */
public final class Clippings {

    private static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");

    private Clippings() {}

    public static Clipping own(String id, Decision decision, String story, String... watches) {
        return clipping(id, decision, story, null, null, List.of(watches));
    }

    public static Clipping copy(String id, String story, String source, String... voicesRemoved) {
        Copy copy = new Copy(source, "Meridian Wire", 0.85, 0.94, 243, 0.99, "copy-coverage", 5_400L);
        EditReport report = new EditReport(
                7,
                List.of("The minister declined to say more."),
                List.of(),
                List.of(new EditReport.Rewording("will start", "began")),
                List.of(),
                1,
                List.of(),
                List.of(voicesRemoved),
                List.of(),
                List.of("headline"),
                null,
                EditReport.Crediting.NONE,
                List.of(),
                List.of(),
                null);
        return clipping(id, Decision.REPRINT, story, copy, report, List.of());
    }

    private static Clipping clipping(
            String id,
            Decision decision,
            String story,
            @Nullable Copy copy,
            @Nullable EditReport report,
            List<String> watches) {
        return new Clipping(
                id,
                1,
                decision,
                story,
                new StoryCount(2, 2, 1),
                NOON,
                new Publication(NOON, Publication.Precision.MINUTE, Publication.From.DELIVERED),
                "https://kestria-daily.example/" + id,
                "Kestria Daily",
                "The headline of " + id,
                null,
                "en",
                "The body.",
                Furniture.NONE,
                List.of(),
                watches,
                null,
                copy,
                report,
                new Evidence(
                        "copy-coverage",
                        0.6,
                        List.of(new Evidence.Candidate(
                                "dam-1",
                                "copy",
                                0.94,
                                Map.of("run", 243.0, "coverage", 0.94),
                                "own-words",
                                0.38,
                                "COPY")),
                        List.of()),
                false);
    }
}
