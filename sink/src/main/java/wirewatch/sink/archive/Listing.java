package wirewatch.sink.archive;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Wire;

/**
 * A page of one table's records in order of time, cut by keyset: the tenth thousandth page costs what the first does.
 *
 * @param table where the records are
 * @param time the column that sorts
 * @param type of the records
 * @param condition what they must meet; may name {@code :key}
 * @param key its value, or null where it names none
 * @param family whether the condition asks for the story {@code :key} and all that were merged into it
 * @param ascending oldest first
 */
record Listing<T>(
        String table,
        String time,
        Class<T> type,
        String condition,
        @Nullable String key,
        boolean family,
        boolean ascending) {

    private static final String FAMILY = "WITH RECURSIVE family (id) AS (SELECT CAST(:key AS TEXT)"
            + " UNION SELECT s.id FROM stories s JOIN family f ON s.replaced_by = f.id) ";

    static <T> Listing<T> latest(String table, String time, Class<T> type) {
        return new Listing<>(table, time, type, "1 = 1", null, false, false);
    }

    Listing<T> where(String newCondition) {
        return new Listing<>(table, time, type, newCondition, key, family, ascending);
    }

    Listing<T> where(String newCondition, String newKey) {
        return new Listing<>(table, time, type, newCondition, newKey, family, ascending);
    }

    Listing<T> oldestFirst() {
        return new Listing<>(table, time, type, condition, key, family, true);
    }

    Listing<T> ofFamily(String story) {
        return new Listing<>(table, time, type, "story IN (SELECT id FROM family)", story, true, true);
    }

    Page<T> page(Jdbi jdbi, @Nullable Cursor after, int limit) {
        List<Row> rows = jdbi.withHandle(handle -> rows(handle, after, limit));
        boolean more = rows.size() > limit;
        List<Row> shown = more ? rows.subList(0, limit) : rows;
        List<T> items = shown.stream().map(row -> Wire.read(row.json(), type)).toList();
        return new Page<>(items, more && limit > 0 ? shown.get(limit - 1).cursor() : null);
    }

    private record Row(Cursor cursor, String json) {}

    private List<Row> rows(Handle handle, @Nullable Cursor after, int limit) {
        try (Query query = handle.createQuery(sql(after != null))) {
            if (key != null) {
                query.bind("key", Columns.text(key));
            }
            if (after != null) {
                query.bind("afterTime", after.millis()).bind("afterId", Columns.text(after.id()));
            }
            return query.bind("limit", limit + 1)
                    .map((row, context) ->
                            new Row(new Cursor(row.getLong("time"), row.getString("id")), row.getString("record")))
                    .list();
        }
    }

    private String sql(boolean further) {
        String direction = ascending ? "" : " DESC";
        return (family ? FAMILY : "")
                + "SELECT id, " + time + " AS time, record FROM " + table
                + " WHERE " + condition
                + (further ? " AND (" + time + ", id) " + (ascending ? ">" : "<") + " (:afterTime, :afterId)" : "")
                + " ORDER BY " + time + direction + ", id" + direction
                + " LIMIT :limit";
    }
}
