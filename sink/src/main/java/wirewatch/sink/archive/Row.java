package wirewatch.sink.archive;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The values of one row, given in the order of the statement's parameters. */
final class Row {

    private final PreparedStatement statement;
    private int next = 1;

    Row(PreparedStatement statement) {
        this.statement = statement;
    }

    Row text(@Nullable String value) throws SQLException {
        statement.setString(next++, value);
        return this;
    }

    Row number(long value) throws SQLException {
        statement.setLong(next++, value);
        return this;
    }
}
