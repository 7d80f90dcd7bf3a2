package wirewatch.sink.archive;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;
import wirewatch.contract.Alert;
import wirewatch.contract.Clipping;
import wirewatch.contract.Copy;
import wirewatch.contract.Story;
import wirewatch.contract.Wire;
import wirewatch.sink.archive.Batch.Kept;
import wirewatch.sink.archive.Batch.Unreadable;

/** The statements that fill the tables. A clipping is one row with its watches, however many it matched. */
final class Tables {

    static final Table<Clipping> CLIPPINGS = new Table<>("""
            INSERT INTO clippings (id, version, story, decision, language, outlet, url, title, arrived, published, copy_of,
                watches, record, seq, place)
            VALUES (:id, :version, :story, :decision, :language, :outlet, :url, :title, :arrived, :published, :copyOf,
                :watches, :record, :seq, :seq)
            ON CONFLICT (id) DO UPDATE SET version = excluded.version, story = excluded.story,
                decision = excluded.decision, language = excluded.language, outlet = excluded.outlet,
                url = excluded.url, title = excluded.title, arrived = excluded.arrived, published = excluded.published,
                copy_of = excluded.copy_of, watches = excluded.watches, record = excluded.record,
                seq = excluded.seq
            WHERE excluded.version >= clippings.version
            """, Tables::clipping);

    static final Table<Story> STORIES = new Table<>("""
            INSERT INTO stories (id, language, clippings, outlets, origins, first_arrived, last_arrived, replaced_by, record,
                seq)
            VALUES (:id, :language, :clippings, :outlets, :origins, :first, :last, :replacedBy, :record, :seq)
            ON CONFLICT (id) DO UPDATE SET language = excluded.language, clippings = excluded.clippings,
                outlets = excluded.outlets, origins = excluded.origins, first_arrived = excluded.first_arrived,
                last_arrived = excluded.last_arrived, replaced_by = excluded.replaced_by, record = excluded.record,
                seq = excluded.seq
            """, Tables::story);

    static final Table<Alert> ALERTS = new Table<>("""
            INSERT INTO alerts (id, watch, clipping, version, story, decision, arrived, record, seq)
            VALUES (:id, :watch, :clipping, :version, :story, :decision, :arrived, :record, :seq)
            ON CONFLICT (id) DO UPDATE SET arrived = excluded.arrived, record = excluded.record,
                seq = excluded.seq
            """, Tables::alert);

    private static final String REFUSE = """
            INSERT INTO unreadable (topic, incarnation, part, place, reason, value)
            VALUES (:topic, :incarnation, :part, :place, :reason, :value) ON CONFLICT DO NOTHING
            """;

    private Tables() {}

    private static void clipping(SqlStatement<?> row, Kept<Clipping> kept) {
        Clipping clipping = kept.value();
        Copy copy = clipping.copyOf();
        row.bind("id", clipping.id())
                .bind("version", clipping.version())
                .bind("story", clipping.story())
                .bind("decision", clipping.decision().name())
                .bind("language", Columns.indexed(clipping.language()))
                .bind("outlet", Columns.indexed(clipping.outlet()))
                .bind("url", Columns.text(clipping.url()))
                .bind("title", Columns.text(clipping.title()))
                .bind("arrived", Columns.millis(clipping.arrived()))
                .bind("published", Columns.millis(clipping.published().at()))
                .bind("copyOf", copy == null ? null : Columns.indexed(copy.id()))
                .bind("watches", Columns.text(Wire.write(clipping.watches())))
                .bind("record", kept.json());
    }

    private static void story(SqlStatement<?> row, Kept<Story> kept) {
        Story story = kept.value();
        row.bind("id", story.id())
                .bind("language", Columns.indexed(story.language()))
                .bind("clippings", story.count().clippings())
                .bind("outlets", story.count().outlets())
                .bind("origins", story.count().origins())
                .bind("first", Columns.millis(story.first()))
                .bind("last", Columns.millis(story.last()))
                .bind("replacedBy", Columns.indexed(story.replacedBy()))
                .bind("record", kept.json());
    }

    private static void alert(SqlStatement<?> row, Kept<Alert> kept) {
        Alert alert = kept.value();
        row.bind("id", alert.id())
                .bind("watch", Columns.indexed(alert.watch()))
                .bind("clipping", alert.clipping())
                .bind("version", alert.version())
                .bind("story", alert.story())
                .bind("decision", alert.decision().name())
                .bind("arrived", Columns.millis(alert.arrived()))
                .bind("record", kept.json());
    }

    static void refuse(Handle handle, List<Unreadable> unreadable) {
        try (PreparedBatch rows = handle.prepareBatch(REFUSE)) {
            for (Unreadable one : unreadable) {
                rows.bind("topic", one.from().topic())
                        .bind("incarnation", one.from().incarnation())
                        .bind("part", one.from().partition())
                        .bind("place", one.offset())
                        .bind("reason", Columns.text(one.reason()))
                        .bind("value", one.value())
                        .add();
            }
            rows.execute();
        }
    }
}
