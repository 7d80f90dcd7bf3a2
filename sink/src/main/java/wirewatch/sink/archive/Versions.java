package wirewatch.sink.archive;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import wirewatch.contract.Clipping;
import wirewatch.contract.Wire;
import wirewatch.sink.archive.Batch.Kept;

/** Keeps what a clipping was: its earlier texts are what others copied. */
final class Versions {

    private static final String FROM_TABLE = "INSERT INTO versions (id, version, record)"
            + " SELECT id, version, record FROM clippings WHERE id = :id AND version < :version ON CONFLICT DO NOTHING";
    private static final String FROM_BATCH =
            "INSERT INTO versions (id, version, record) VALUES (:id, :version, :record) ON CONFLICT DO NOTHING";

    private Versions() {}

    /** Before the latest are written over those that are there. */
    static void keep(Handle handle, List<Kept<Clipping>> all, Collection<Kept<Clipping>> latest) {
        replaced(
                handle,
                latest.stream().filter(kept -> kept.value().version() > 1).toList());
        if (all.size() == latest.size()) {
            return;
        }
        Set<String> current = new HashSet<>();
        latest.forEach(kept -> current.add(key(kept)));
        passed(handle, all.stream().filter(kept -> !current.contains(key(kept))).toList());
    }

    private static void replaced(Handle handle, List<Kept<Clipping>> later) {
        if (later.isEmpty()) {
            return;
        }
        try (PreparedBatch rows = handle.prepareBatch(FROM_TABLE)) {
            later.forEach(kept -> rows.bind("id", kept.value().id())
                    .bind("version", kept.value().version())
                    .add());
            rows.execute();
        }
    }

    private static void passed(Handle handle, List<Kept<Clipping>> old) {
        if (old.isEmpty()) {
            return;
        }
        try (PreparedBatch rows = handle.prepareBatch(FROM_BATCH)) {
            old.forEach(kept -> rows.bind("id", kept.value().id())
                    .bind("version", kept.value().version())
                    .bind("record", kept.json())
                    .add());
            rows.execute();
        }
    }

    private static String key(Kept<Clipping> kept) {
        return kept.value().version() + " " + kept.value().id();
    }

    static List<Clipping> of(Handle handle, Collection<String> ids) {
        return handle.createQuery("SELECT record FROM versions WHERE id IN (<ids>) ORDER BY id, version")
                .bindList("ids", List.copyOf(ids))
                .mapTo(String.class)
                .map(json -> Wire.read(json, Clipping.class))
                .list();
    }
}
