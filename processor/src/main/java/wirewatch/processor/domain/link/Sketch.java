package wirewatch.processor.domain.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a story says that can be found again in other languages, over its first texts. */
final class Sketch {

    private static final double HOUR = 3_600_000;

    private final String story;
    private final String language;
    private final long first;
    private final long last;
    private final List<Landmark> landmarks = new ArrayList<>();
    private final Map<String, Landmark> byKey = new HashMap<>();
    private final Map<String, Landmark> bySound = new HashMap<>();
    private final boolean latin;

    Sketch(Dossier dossier) {
        List<Note> notes = dossier.notes();
        story = dossier.story().id();
        language = dossier.story().language();
        first = notes.stream().mapToLong(Note::published).min().orElse(0);
        last = notes.stream().mapToLong(Note::published).max().orElse(0);
        Set<String> known = new HashSet<>();
        for (Note note : notes) {
            for (Landmark landmark : Landmark.unpacked(note.landmarks())) {
                if (known.add(landmark.key() == null ? "~" + landmark.sound() : landmark.key())) {
                    add(landmark);
                }
            }
        }
        latin = landmarks.stream().anyMatch(one -> one.kind() == Landmark.Kind.NAME && one.key() != null);
    }

    private void add(Landmark landmark) {
        landmarks.add(landmark);
        if (landmark.key() != null) {
            byKey.putIfAbsent(landmark.key(), landmark);
        }
        if (landmark.sound() != null) {
            bySound.putIfAbsent(landmark.sound(), landmark);
        }
    }

    String story() {
        return story;
    }

    String language() {
        return language;
    }

    List<Landmark> landmarks() {
        return landmarks;
    }

    /** Whether its names have letters that other languages of Latin script write alike. */
    boolean isLatin() {
        return latin;
    }

    /** The same in this story, or null: by its letters where both have Latin script, else by its sound. */
    @Nullable
    Landmark find(Landmark other, boolean bothLatin) {
        if (other.key() != null && (bothLatin || other.kind() != Landmark.Kind.NAME)) {
            return byKey.get(other.key());
        }
        Landmark found = other.sound() == null ? null : bySound.get(other.sound());
        boolean doubtful = found != null && isDoubtful(found) && isDoubtful(other);
        return doubtful ? null : found;
    }

    private static boolean isDoubtful(Landmark landmark) {
        return landmark.kind() == Landmark.Kind.WORD;
    }

    /** Hours between both, 0 where they overlap. */
    double hoursApart(Sketch other) {
        return Math.max(0, Math.max(other.first - last, first - other.last)) / HOUR;
    }
}
