package wirewatch.sink.archive;

import java.time.Instant;
import java.util.List;
import java.util.function.LongSupplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/**
 * Gives the changes of one transaction their numbers. Who writes holds the counter until the commit, so numbers become visible
 * in order: a reader who has seen one has seen all below it.
 */
final class Changes {

    /** A batch's time stands with its last change. Of those from before times were kept, none is known. */
    private static final String STORED = """
            WITH changes (change) AS (SELECT place FROM clippings WHERE id = :id UNION SELECT seq FROM clippings WHERE id = :id)
            SELECT c.change AS change, b.stored AS stored FROM changes c
            JOIN batches b ON b.upto = (SELECT min(upto) FROM batches WHERE upto >= c.change)
            WHERE b.stored IS NOT NULL ORDER BY c.change
            """;

    private Changes() {}

    static LongSupplier take(Handle handle, int most, Instant now) {
        try (Update update = handle.createUpdate("UPDATE archive SET changes = changes + :most")) {
            update.bind("most", most).execute();
        }
        long last =
                handle.select("SELECT changes FROM archive").mapTo(Long.class).one();
        try (Update batch = handle.createUpdate(
                "INSERT INTO batches (upto, stored) VALUES (:upto, :stored)" + " ON CONFLICT (upto) DO NOTHING")) {
            batch.bind("upto", last).bind("stored", Columns.millis(now)).execute();
        }
        long[] next = {last - most};
        return () -> ++next[0];
    }

    static List<Stored> of(Handle handle, String clipping) {
        return handle.createQuery(STORED)
                .bind("id", Columns.text(clipping))
                .map((row, context) -> new Stored(row.getLong("change"), Instant.ofEpochMilli(row.getLong("stored"))))
                .list();
    }
}
