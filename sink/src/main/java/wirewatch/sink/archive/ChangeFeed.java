package wirewatch.sink.archive;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** The three tables as one sequence of changes. */
final class ChangeFeed {

    private static final String SQL = """
            SELECT kind, id, seq, record FROM (
                SELECT 'clipping' AS kind, c.* FROM
                    (SELECT id, seq, record FROM clippings WHERE seq > :after ORDER BY seq LIMIT :limit) AS c
                UNION ALL SELECT 'story' AS kind, s.* FROM
                    (SELECT id, seq, record FROM stories WHERE seq > :after ORDER BY seq LIMIT :limit) AS s
                UNION ALL SELECT 'alert' AS kind, a.* FROM
                    (SELECT id, seq, record FROM alerts WHERE seq > :after ORDER BY seq LIMIT :limit) AS a
            ) AS changed ORDER BY seq LIMIT :limit
            """;

    private ChangeFeed() {}

    static List<Change> after(Handle handle, long after, int limit) {
        return handle.createQuery(SQL)
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> new Change(
                        row.getLong("seq"), row.getString("kind"), row.getString("id"), row.getString("record")))
                .list();
    }
}
