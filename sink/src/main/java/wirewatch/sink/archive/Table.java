package wirewatch.sink.archive;

import java.util.function.BiConsumer;
import java.util.function.LongSupplier;
import org.jdbi.v3.core.statement.SqlStatement;
import wirewatch.sink.archive.Batch.Kept;

/**
 * How one kind of record becomes a row.
 *
 * @param upsert the statement, with named parameters
 * @param binding gives them their values
 */
record Table<V>(String upsert, BiConsumer<SqlStatement<?>, Kept<V>> binding) {

    /** @param seq the change's number */
    void bind(SqlStatement<?> statement, Kept<V> kept, LongSupplier seq) {
        binding.accept(statement, kept);
        statement.bind("seq", seq.getAsLong());
    }
}
