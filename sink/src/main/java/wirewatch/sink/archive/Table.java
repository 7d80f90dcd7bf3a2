package wirewatch.sink.archive;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import wirewatch.sink.archive.Batch.Kept;

/**
 * How one kind of record becomes a row.
 *
 * @param upsert the statement
 * @param values gives its parameters their values
 */
record Table<V>(String upsert, Values<V> values) {

    /** A record's values, in the order of the statement's parameters. */
    interface Values<V> {
        /** @param seq the change's number */
        void give(Row row, Kept<V> kept, long seq) throws SQLException;
    }

    /** @param seq the change's number */
    void bind(PreparedStatement statement, Kept<V> kept, long seq) throws SQLException {
        values.give(new Row(statement), kept, seq);
    }
}
