package wirewatch.sink.archive;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.function.LongSupplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jdbi.v3.core.statement.Update;
import wirewatch.sink.archive.Batch.Kept;
import wirewatch.sink.archive.Batch.Unreadable;

/** Each row behind a savepoint of its own: what the database refuses is set aside, and the rest is stored. */
final class SingleRows implements Rows {

    @Override
    public <V> void write(Handle handle, Table<V> table, Collection<Kept<V>> kept, LongSupplier seq) {
        kept.forEach(one -> write(handle, table, one, seq));
    }

    private static <V> void write(Handle handle, Table<V> table, Kept<V> kept, LongSupplier seq) {
        handle.savepoint("row");
        try (Update update = handle.createUpdate(table.upsert())) {
            table.bind(update, kept, seq);
            update.execute();
            handle.releaseSavepoint("row");
        } catch (UnableToExecuteStatementException e) {
            if (!BatchedRows.isAboutTheData(e)) {
                throw e;
            }
            handle.rollbackToSavepoint("row");
            Tables.refuse(handle, List.of(refused(kept, e)));
        }
    }

    private static Unreadable refused(Kept<?> kept, RuntimeException e) {
        String value = Base64.getEncoder().encodeToString(kept.json().getBytes(StandardCharsets.UTF_8));
        return new Unreadable(kept.from(), kept.offset(), "refused by the database: " + e.getMessage(), value);
    }
}
