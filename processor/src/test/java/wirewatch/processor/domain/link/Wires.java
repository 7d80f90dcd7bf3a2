package wirewatch.processor.domain.link;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Story;
import wirewatch.contract.StoryCount;
import wirewatch.contract.StoryLink;
import wirewatch.processor.domain.story.Placement;
import wirewatch.processor.domain.text.Words;

/** Desks of several languages that send their bulletins to one exchange, and what it publishes. */
final class Wires {

    static final Instant MORNING = Instant.parse("2026-03-03T06:00:00Z");

    private final LinkSettings settings;
    private final Map<String, Dossier> drawer = new HashMap<>();
    private final Map<String, Story> published = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private Exchange exchange;
    private List<Story> last = List.of();

    Wires(LinkSettings settings) {
        this.settings = settings;
        exchange = new Exchange(settings, drawer());
    }

    /** A text of a story; the first two letters of the story's name are its language. */
    void tells(String story, String text) {
        tells(story, text, Duration.ZERO);
    }

    void tells(String story, String text, Duration later) {
        int count = counts.merge(story, 1, Integer::sum);
        Note note = new Note(
                story + "/" + count, MORNING.plus(later).toEpochMilli(), true, Landmarks.of(Words.of(text), List.of()));
        take(new Bulletin(story, note, List.of(), List.of(record(story, null))));
    }

    /** A text shows two stories to be one. */
    void merges(String younger, String older, String text) {
        counts.merge(older, counts.get(younger) + 1, Integer::sum);
        Note note = new Note(older + "/m", MORNING.toEpochMilli(), true, Landmarks.of(Words.of(text), List.of()));
        Placement.Move move = new Placement.Move(younger, older, List.of(), 1);
        take(new Bulletin(older, note, List.of(move), List.of(record(older, null), record(younger, older))));
    }

    /** Some clippings of a story leave it. */
    void parts(String story, String leaving, int... texts) {
        List<String> clippings = new ArrayList<>();
        for (int text : texts) {
            clippings.add(story + "/" + text);
        }
        counts.merge(story, -texts.length, Integer::sum);
        counts.put(leaving, texts.length);
        Placement.Move move = new Placement.Move(story, leaving, clippings, -1);
        Note note = new Note(clippings.get(0), MORNING.toEpochMilli(), true, "");
        take(new Bulletin(leaving, note, List.of(move), List.of(record(leaving, null), record(story, null))));
    }

    void restarts() {
        exchange = new Exchange(settings, drawer());
        drawer.values().stream()
                .sorted(Comparator.comparingLong(Dossier::number))
                .toList()
                .forEach(exchange::restore);
    }

    List<String> elsewhere(String story) {
        return published.get(story).elsewhere().stream().map(StoryLink::story).toList();
    }

    StoryLink link(String story, String other) {
        return published.get(story).elsewhere().stream()
                .filter(link -> link.story().equals(other))
                .findFirst()
                .orElseThrow(() -> new AssertionError(story + " is not linked to " + other));
    }

    /** All stories as they were published last. */
    Map<String, Story> published() {
        return Map.copyOf(published);
    }

    /** Ids of what was published on the last bulletin. */
    List<String> last() {
        return last.stream().map(Story::id).toList();
    }

    int remembered() {
        return drawer.size();
    }

    private void take(Bulletin bulletin) {
        last = exchange.take(bulletin);
        last.forEach(story -> published.put(story.id(), story));
    }

    private Story record(String story, String replacedBy) {
        int count = counts.get(story);
        return new Story(
                story,
                "Headline of " + story,
                story.substring(0, 2),
                new StoryCount(count, count, count),
                List.of(),
                MORNING,
                MORNING,
                "latest of " + story,
                replacedBy);
    }

    private Drawer drawer() {
        return new Drawer() {
            @Override
            public void keep(Dossier dossier) {
                drawer.put(dossier.story().id(), dossier);
            }

            @Override
            public @Nullable Dossier find(String story) {
                return drawer.get(story);
            }

            @Override
            public void forget(String story) {
                drawer.remove(story);
            }
        };
    }
}
