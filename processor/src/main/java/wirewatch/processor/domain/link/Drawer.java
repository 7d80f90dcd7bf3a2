package wirewatch.processor.domain.link;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where dossiers lie. */
public interface Drawer {

    void keep(Dossier dossier);

    /** The one of a story; null where none is kept. */
    @Nullable
    Dossier find(String story);

    void forget(String story);

    /** In a map, for runs that end. */
    static Drawer inMap() {
        Map<String, Dossier> map = new HashMap<>();
        return new Drawer() {
            @Override
            public void keep(Dossier dossier) {
                map.put(dossier.story().id(), dossier);
            }

            @Override
            public @Nullable Dossier find(String story) {
                return map.get(story);
            }

            @Override
            public void forget(String story) {
                map.remove(story);
            }
        };
    }
}
