package wirewatch.processor.domain.link;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The stories that may be linked, in the order in which they changed last. Bounded: those of one clipping give way to their like, and
 * those of several to theirs, so that a flood of single texts drives no story out. Here are their ids; what is known of them
 * lies in the drawer, but for those looked at last.
 */
final class Dossiers {

    /** A decision asks for the same few again and again; the drawer may be a database. */
    private static final int AT_HAND = 128;

    private final Set<String> single = new LinkedHashSet<>();
    private final Set<String> several = new LinkedHashSet<>();
    private final Map<String, Dossier> atHand = new LinkedHashMap<>(16, 0.75f, true);
    private final Drawer drawer;
    private final int most;
    private long next;

    Dossiers(Drawer drawer, int most) {
        this.drawer = drawer;
        this.most = most;
    }

    boolean has(String story) {
        return several.contains(story) || single.contains(story);
    }

    @Nullable
    Dossier find(String story) {
        if (!has(story)) {
            return null;
        }
        Dossier known = atHand.get(story);
        Dossier found = known == null ? drawer.find(story) : known;
        if (known == null && found != null) {
            lay(found);
        }
        return found;
    }

    /** Puts one back that lies in the drawer, in the order of the numbers. */
    void restore(Dossier dossier) {
        shelfOf(dossier).add(dossier.story().id());
        next = Math.max(next, dossier.number() + 1);
    }

    void keep(Dossier dossier) {
        Dossier last = dossier.numbered(next++);
        take(last.story().id());
        shelfOf(last).add(last.story().id());
        lay(last);
        drawer.keep(last);
    }

    void forget(String story) {
        take(story);
        atHand.remove(story);
        drawer.forget(story);
    }

    /** The one to be forgotten, or null while there is room. */
    @Nullable
    String tooMany() {
        Set<String> full = several.size() > most ? several : single.size() > most ? single : Set.of();
        return full.isEmpty() ? null : full.iterator().next();
    }

    /** The ids of all. */
    List<String> stories() {
        return Stream.concat(single.stream(), several.stream()).toList();
    }

    int size() {
        return single.size() + several.size();
    }

    private void lay(Dossier dossier) {
        atHand.put(dossier.story().id(), dossier);
        if (atHand.size() > AT_HAND) {
            atHand.remove(atHand.keySet().iterator().next());
        }
    }

    private void take(String story) {
        single.remove(story);
        several.remove(story);
    }

    private Set<String> shelfOf(Dossier dossier) {
        return dossier.story().count().clippings() > 1 ? several : single;
    }
}
