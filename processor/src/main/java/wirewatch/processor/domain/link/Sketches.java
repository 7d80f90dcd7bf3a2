package wirewatch.processor.domain.link;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sketches looked at last, so that they need not be drawn again from the notes. */
final class Sketches {

    private static final int MOST = 1000;

    private final Map<String, Sketch> last = new LinkedHashMap<>(16, 0.75f, true);
    private final Dossiers dossiers;

    Sketches(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    /** The story as it is now; null where nothing is known of it. */
    @Nullable
    Sketch of(String story) {
        Sketch known = last.get(story);
        Dossier dossier = known == null ? dossiers.find(story) : null;
        if (dossier == null || dossier.notes().isEmpty()) {
            return known;
        }
        Sketch drawn = new Sketch(dossier);
        last.put(story, drawn);
        if (last.size() > MOST) {
            last.remove(last.keySet().iterator().next());
        }
        return drawn;
    }

    /** What the story says has changed. */
    void forget(String story) {
        last.remove(story);
    }
}
