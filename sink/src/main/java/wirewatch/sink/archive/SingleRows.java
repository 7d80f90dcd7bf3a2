package wirewatch.sink.archive;

import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.function.LongSupplier;
import org.jdbi.v3.core.Handle;
import wirewatch.sink.archive.Batch.Kept;
import wirewatch.sink.archive.Batch.Unreadable;

/** Each row behind a savepoint of its own: what the database refuses is set aside, and the rest is stored. */
final class SingleRows implements Rows {

    @Override
    public <V> void write(Handle handle, Table<V> table, Collection<Kept<V>> kept, LongSupplier seq)
            throws SQLException {
        for (Kept<V> one : kept) {
            write(handle, table, one, seq.getAsLong());
        }
    }

    private static <V> void write(Handle handle, Table<V> table, Kept<V> kept, long seq) throws SQLException {
        handle.savepoint("row");
        try (PreparedStatement row = handle.getConnection().prepareStatement(table.upsert())) {
            table.bind(row, kept, seq);
            row.executeUpdate();
            handle.releaseSavepoint("row");
        } catch (SQLException e) {
            if (!BatchedRows.isAboutTheData(e)) {
                throw e;
            }
            handle.rollbackToSavepoint("row");
            Tables.refuse(handle, List.of(refused(kept, e)));
        }
    }

    private static Unreadable refused(Kept<?> kept, SQLException e) {
        String value = Base64.getEncoder().encodeToString(kept.json().getBytes(StandardCharsets.UTF_8));
        return new Unreadable(kept.from(), kept.offset(), "refused by the database: " + e.getMessage(), value);
    }
}
