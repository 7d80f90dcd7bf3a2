package wirewatch.sink.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Decision;

/** Figures over many rows. */
final class Reports {

    /** SQLite takes the sides of a CROSS JOIN as they stand; else it reads all clippings by their time, to sort none. */
    private static final String BEATS = """
            WITH RECURSIVE family (root, id) AS (
                SELECT id, id FROM stories WHERE id IN (<stories>)
                UNION SELECT f.root, s.id FROM stories s JOIN family f ON s.replaced_by = f.id)
            SELECT f.root AS root, c.arrived AS arrived, c.decision AS decision
            FROM family f CROSS JOIN clippings c WHERE c.story = f.id ORDER BY c.arrived
            """;

    private static final String ARRIVALS = """
            SELECT (SELECT count(*) FROM clippings WHERE arrived >= :since) AS clippings,
                (SELECT count(*) FROM stories WHERE last_arrived >= :since AND replaced_by IS NULL) AS stories,
                (SELECT count(*) FROM alerts WHERE arrived >= :since) AS alerts
            """;

    private static final String WORK = """
            SELECT outlet, decision, count(*) AS number FROM clippings
            WHERE arrived >= :from AND arrived < :to GROUP BY outlet, decision
            """;

    /**
     * The middle row of each group by lag, or the mean of the two middle ones. In one pass: names that may be null join by no hash, so
     * that the groups joined with their middles took PostgreSQL minutes.
     */
    private static final String PATHS = """
            WITH ranked AS (SELECT <group>, lag,
                row_number() OVER (PARTITION BY <group> ORDER BY CASE WHEN lag IS NULL THEN 1 ELSE 0 END, lag) AS place,
                count(lag) OVER (PARTITION BY <group>) AS known
                FROM copies WHERE arrived >= :from AND arrived < :to)
            SELECT <group>, count(*) AS number,
                CAST(avg(CASE WHEN lag IS NOT NULL AND place * 2 BETWEEN known AND known + 2 THEN lag END) AS BIGINT) AS lag
            FROM ranked GROUP BY <group> ORDER BY number DESC, <group>
            """;

    private final Jdbi jdbi;

    Reports(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Map<String, List<Beat>> beats(Collection<String> stories) {
        Map<String, List<Beat>> beats = new HashMap<>();
        if (!stories.isEmpty()) {
            jdbi.useHandle(handle -> {
                try (Query query = handle.createQuery(BEATS)) {
                    query.bindList("stories", List.copyOf(stories)).reduceRows(beats, Reports::beat);
                }
            });
        }
        return beats;
    }

    Arrivals arrivals(Instant since) {
        return jdbi.withHandle(handle -> handle.createQuery(ARRIVALS)
                .bind("since", Columns.millis(since))
                .map((row, context) ->
                        new Arrivals(row.getLong("clippings"), row.getLong("stories"), row.getLong("alerts")))
                .one());
    }

    private static Map<String, List<Beat>> beat(Map<String, List<Beat>> beats, RowView row) {
        beats.computeIfAbsent(row.getColumn("root", String.class), root -> new ArrayList<>())
                .add(new Beat(
                        Instant.ofEpochMilli(row.getColumn("arrived", Long.class)),
                        Decision.valueOf(row.getColumn("decision", String.class))));
        return beats;
    }

    List<CopyPath> paths(Period period) {
        return jdbi.withHandle(handle -> {
            try (Query query = copies(handle, "source_outlet, outlet", period)) {
                return query.map((row, context) -> new CopyPath(
                                row.getString("source_outlet"),
                                row.getString("outlet"),
                                row.getLong("number"),
                                lag(row.getObject("lag"))))
                        .list();
            }
        });
    }

    List<OutletWork> outlets(Period period) {
        OutletTable table = new OutletTable();
        jdbi.useHandle(handle -> {
            try (Query work = bound(handle.createQuery(WORK), period);
                    Query reprints = copies(handle, "outlet", period);
                    Query copied = copies(handle, "source_outlet", period)) {
                work.map((row, context) -> table.wrote(
                                row.getString("outlet"),
                                Decision.valueOf(row.getString("decision")),
                                row.getLong("number")))
                        .list();
                reprints.map((row, context) -> table.lag(row.getString("outlet"), lag(row.getObject("lag"))))
                        .list();
                copied.map((row, context) -> table.wasCopied(row.getString("source_outlet"), row.getLong("number")))
                        .list();
            }
        });
        return table.rows();
    }

    private static @Nullable Long lag(@Nullable Object lag) {
        return lag instanceof Number number ? number.longValue() : null;
    }

    private static Query copies(Handle handle, String group, Period period) {
        return bound(handle.createQuery(PATHS).define("group", group), period);
    }

    private static Query bound(Query query, Period period) {
        return query.bind("from", Columns.millis(period.from())).bind("to", Columns.millis(period.to()));
    }
}
