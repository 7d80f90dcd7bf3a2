package wirewatch.sink.archive;

import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
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
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
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
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET language = excluded.language, clippings = excluded.clippings,
                outlets = excluded.outlets, origins = excluded.origins, first_arrived = excluded.first_arrived,
                last_arrived = excluded.last_arrived, replaced_by = excluded.replaced_by, record = excluded.record,
                seq = excluded.seq
            """, Tables::story);

    static final Table<Alert> ALERTS = new Table<>("""
            INSERT INTO alerts (id, watch, clipping, version, story, decision, arrived, record, seq)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET arrived = excluded.arrived, record = excluded.record,
                seq = excluded.seq
            """, Tables::alert);

    private static final String REFUSE = """
            INSERT INTO unreadable (topic, incarnation, part, place, reason, value)
            VALUES (:topic, :incarnation, :part, :place, :reason, :value) ON CONFLICT DO NOTHING
            """;

    private Tables() {}

    private static void clipping(Row row, Kept<Clipping> kept, long seq) throws SQLException {
        Clipping clipping = kept.value();
        Copy copy = clipping.copyOf();
        row.text(clipping.id())
                .number(clipping.version())
                .text(clipping.story())
                .text(clipping.decision().name())
                .text(Columns.indexed(clipping.language()))
                .text(Columns.indexed(clipping.outlet()))
                .text(Columns.text(clipping.url()))
                .text(Columns.text(clipping.title()))
                .number(Columns.millis(clipping.arrived()))
                .number(Columns.millis(clipping.published().at()))
                .text(copy == null ? null : Columns.indexed(copy.id()))
                .text(Columns.text(Wire.write(clipping.watches())))
                .text(kept.json())
                .number(seq)
                .number(seq);
    }

    private static void story(Row row, Kept<Story> kept, long seq) throws SQLException {
        Story story = kept.value();
        row.text(story.id())
                .text(Columns.indexed(story.language()))
                .number(story.count().clippings())
                .number(story.count().outlets())
                .number(story.count().origins())
                .number(Columns.millis(story.first()))
                .number(Columns.millis(story.last()))
                .text(Columns.indexed(story.replacedBy()))
                .text(kept.json())
                .number(seq);
    }

    private static void alert(Row row, Kept<Alert> kept, long seq) throws SQLException {
        Alert alert = kept.value();
        row.text(alert.id())
                .text(Columns.indexed(alert.watch()))
                .text(alert.clipping())
                .number(alert.version())
                .text(alert.story())
                .text(alert.decision().name())
                .number(Columns.millis(alert.arrived()))
                .text(kept.json())
                .number(seq);
    }

    static void refuse(Handle handle, List<Unreadable> unreadable) {
        if (unreadable.isEmpty()) {
            return;
        }
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
