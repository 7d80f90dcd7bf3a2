package wirewatch.standalone.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Clipping;
import wirewatch.contract.Wire;
import wirewatch.sink.archive.Batch.Kept;

/**
 * What a database takes: the rows of the archive's table of clippings, all values ready, by one prepared statement of many rows, in the
 * archive's own tables with all their indexes, and nothing else.
 */
final class BareInserts {

    private static final List<String> COLUMNS = List.of(
            "id",
            "version",
            "story",
            "decision",
            "language",
            "outlet",
            "url",
            "title",
            "arrived",
            "published",
            "copy_of",
            "watches",
            "record",
            "seq",
            "place");

    private final List<@Nullable Object[]> rows;

    BareInserts(List<Kept<Clipping>> clippings) {
        rows = clippings.stream().map(BareInserts::row).toList();
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i)[COLUMNS.size() - 2] = i + 1L;
            rows.get(i)[COLUMNS.size() - 1] = i + 1L;
        }
    }

    private static @Nullable Object[] row(Kept<Clipping> kept) {
        Clipping clipping = kept.value();
        return new Object[] {
            clipping.id(),
            clipping.version(),
            clipping.story(),
            clipping.decision().name(),
            clipping.language(),
            clipping.outlet(),
            clipping.url(),
            clipping.title(),
            clipping.arrived().toEpochMilli(),
            clipping.published().at().toEpochMilli(),
            clipping.copyOf() == null ? null : clipping.copyOf().id(),
            Wire.write(clipping.watches()),
            kept.json(),
            0L,
            0L
        };
    }

    /**
     * Rows a second.
     *
     * @param statement rows of one statement
     * @param transaction rows of one transaction
     */
    double insert(BenchDatabase database, int statement, int transaction) throws SQLException {
        try (Connection connection = connect(database)) {
            connection.setAutoCommit(false);
            RowRate pace = RowRate.of(database);
            try (PreparedStatement many = connection.prepareStatement(upsert(statement));
                    PreparedStatement one = connection.prepareStatement(upsert(1))) {
                for (int from = 0; from < rows.size(); from += transaction) {
                    int to = Math.min(rows.size(), from + transaction);
                    insert(many, one, rows.subList(from, to), statement);
                    connection.commit();
                }
            }
            return pace.aSecond(rows.size());
        }
    }

    private static void insert(
            PreparedStatement many, PreparedStatement one, List<@Nullable Object[]> rows, int statement)
            throws SQLException {
        int at = 0;
        for (; at + statement <= rows.size(); at += statement) {
            bind(many, rows.subList(at, at + statement));
            many.executeUpdate();
        }
        for (; at < rows.size(); at++) {
            bind(one, rows.subList(at, at + 1));
            one.executeUpdate();
        }
    }

    private static void bind(PreparedStatement statement, List<@Nullable Object[]> rows) throws SQLException {
        int parameter = 1;
        for (@Nullable Object[] row : rows) {
            for (Object value : row) {
                statement.setObject(parameter++, value);
            }
        }
    }

    private static String upsert(int rows) {
        String row = COLUMNS.stream().map(column -> "?").collect(Collectors.joining(", ", "(", ")"));
        return "INSERT INTO clippings (" + String.join(", ", COLUMNS) + ") VALUES "
                + String.join(", ", Collections.nCopies(rows, row)) + " ON CONFLICT (id) DO UPDATE SET "
                + COLUMNS.subList(1, COLUMNS.size() - 1).stream()
                        .map(column -> column + " = excluded." + column)
                        .collect(Collectors.joining(", "))
                + " WHERE excluded.version >= clippings.version";
    }

    private static Connection connect(BenchDatabase database) throws SQLException {
        Properties login = new Properties();
        if (database.user() != null) {
            login.setProperty("user", database.user());
        }
        if (database.password() != null) {
            login.setProperty("password", database.password());
        }
        Connection connection = DriverManager.getConnection(database.url(), login);
        if (database.isSqlite()) {
            try (Statement setting = connection.createStatement()) {
                setting.execute("PRAGMA journal_mode = WAL");
                setting.execute("PRAGMA synchronous = NORMAL");
            }
        }
        return connection;
    }
}
