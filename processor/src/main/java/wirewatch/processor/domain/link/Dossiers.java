package wirewatch.processor.domain.link;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The stories that may be linked, in the order in which they changed last. Bounded: those of one clipping give way to their like, and
 * those of several to theirs, so that a flood of single texts drives no story out.
 */
final class Dossiers {

    private final Map<String, Dossier> single = new LinkedHashMap<>();
    private final Map<String, Dossier> several = new LinkedHashMap<>();
    private final Drawer drawer;
    private final int most;
    private long next;

    Dossiers(Drawer drawer, int most) {
        this.drawer = drawer;
        this.most = most;
    }

    @Nullable
    Dossier find(String story) {
        Dossier found = several.get(story);
        return found == null ? single.get(story) : found;
    }

    /** Puts one back, in the order of the numbers. */
    void restore(Dossier dossier) {
        shelfOf(dossier).put(dossier.story().id(), dossier);
        next = Math.max(next, dossier.number() + 1);
    }

    void keep(Dossier dossier) {
        Dossier last = dossier.numbered(next++);
        take(last.story().id());
        shelfOf(last).put(last.story().id(), last);
        drawer.keep(last);
    }

    void forget(String story) {
        take(story);
        drawer.forget(story);
    }

    /** The one to be forgotten, or null while there is room. */
    @Nullable
    Dossier tooMany() {
        Map<String, Dossier> full = several.size() > most ? several : single.size() > most ? single : Map.of();
        return full.isEmpty() ? null : full.values().iterator().next();
    }

    int size() {
        return single.size() + several.size();
    }

    private void take(String story) {
        single.remove(story);
        several.remove(story);
    }

    private Map<String, Dossier> shelfOf(Dossier dossier) {
        return dossier.story().count().clippings() > 1 ? several : single;
    }
}
