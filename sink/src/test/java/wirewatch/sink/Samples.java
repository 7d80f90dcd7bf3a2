package wirewatch.sink;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Alert;
import wirewatch.contract.Clipping;
import wirewatch.contract.Copy;
import wirewatch.contract.Decision;
import wirewatch.contract.EditReport;
import wirewatch.contract.Evidence;
import wirewatch.contract.Furniture;
import wirewatch.contract.Publication;
import wirewatch.contract.Story;
import wirewatch.contract.StoryCount;
import wirewatch.contract.Watch;

/** Records that name only what a test is about. */
public final class Samples {

    public static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    private Samples() {}

    public static ClippingSample clipping(String id) {
        return new ClippingSample(
                id, 1, Decision.NEW_STORY, "story-1", "Velda Courier", "Velda dam holds", List.of(), NOON, null);
    }

    public static Story story(String id, Instant last, @Nullable String replacedBy) {
        return new Story(
                id,
                "Velda dam holds",
                "en",
                new StoryCount(3, 2, 1),
                List.of("Velda Courier", "RHC"),
                NOON,
                last,
                "latest",
                replacedBy);
    }

    public static Alert alert(String id, String watch, Instant arrived) {
        return new Alert(
                id,
                watch,
                watch,
                Decision.REPRINT,
                "story-1",
                new StoryCount(3, 2, 1),
                "clipping-" + id,
                1,
                "Velda dam holds",
                null,
                "RHC",
                "en",
                arrived,
                publication(arrived),
                "because",
                null,
                List.of(),
                null);
    }

    public static Watch watch(String id, Decision... kinds) {
        return new Watch(id, "Watch " + id, "dam", Set.of(kinds));
    }

    static Publication publication(Instant at) {
        return new Publication(at, Publication.Precision.SECOND, Publication.From.DELIVERED);
    }

    /** A clipping in the making. */
    public record ClippingSample(
            String id,
            int version,
            Decision decision,
            String story,
            @Nullable String outlet,
            @Nullable String title,
            List<String> watches,
            Instant arrived,
            @Nullable String url) {

        public ClippingSample version(int newVersion) {
            return new ClippingSample(id, newVersion, decision, story, outlet, title, watches, arrived, url);
        }

        public ClippingSample decided(Decision newDecision) {
            return new ClippingSample(id, version, newDecision, story, outlet, title, watches, arrived, url);
        }

        public ClippingSample in(String newStory) {
            return new ClippingSample(id, version, decision, newStory, outlet, title, watches, arrived, url);
        }

        public ClippingSample by(@Nullable String newOutlet) {
            return new ClippingSample(id, version, decision, story, newOutlet, title, watches, arrived, url);
        }

        public ClippingSample titled(@Nullable String newTitle) {
            return new ClippingSample(id, version, decision, story, outlet, newTitle, watches, arrived, url);
        }

        public ClippingSample matching(String... newWatches) {
            return new ClippingSample(id, version, decision, story, outlet, title, List.of(newWatches), arrived, url);
        }

        public ClippingSample arrived(Instant newArrived) {
            return new ClippingSample(id, version, decision, story, outlet, title, watches, newArrived, url);
        }

        public ClippingSample at(String newUrl) {
            return new ClippingSample(id, version, decision, story, outlet, title, watches, arrived, newUrl);
        }

        public Clipping make() {
            return make(null, null);
        }

        public Clipping make(@Nullable Copy copy, @Nullable EditReport report) {
            return new Clipping(
                    id,
                    version,
                    decision,
                    story,
                    new StoryCount(7, 7, 2),
                    arrived,
                    publication(arrived),
                    url,
                    outlet,
                    title,
                    null,
                    "en",
                    "The dam at Velda holds, engineers said on Monday.\nThe lake stands high.",
                    Furniture.NONE,
                    List.of(),
                    watches,
                    decision == Decision.REVISION ? "earlier" : null,
                    copy,
                    report,
                    new Evidence("rule", 0.5, List.of(), List.of()),
                    false);
        }
    }
}
