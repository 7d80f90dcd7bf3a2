package wirewatch.sink.archive;

import java.sql.SQLException;
import java.util.Collection;
import java.util.function.LongSupplier;
import org.jdbi.v3.core.Handle;
import wirewatch.sink.archive.Batch.Kept;

/** How rows reach the database. */
interface Rows {
    <V> void write(Handle handle, Table<V> table, Collection<Kept<V>> kept, LongSupplier seq) throws SQLException;
}
