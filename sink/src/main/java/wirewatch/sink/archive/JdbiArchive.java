package wirewatch.sink.archive;

import com.zaxxer.hikari.HikariDataSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wirewatch.contract.Alert;
import wirewatch.contract.Clipping;
import wirewatch.contract.Story;
import wirewatch.contract.Wire;

/** The archive in SQL that SQLite and PostgreSQL both speak. */
final class JdbiArchive implements Archive {

    private static final Logger LOG = LoggerFactory.getLogger(JdbiArchive.class);

    private final Jdbi jdbi;
    private final String identity;
    private final HikariDataSource pool;

    JdbiArchive(Jdbi jdbi, String identity, HikariDataSource pool) {
        this.jdbi = jdbi;
        this.identity = identity;
        this.pool = pool;
    }

    @Override
    public String identity() {
        return identity;
    }

    @Override
    public Map<Part, Long> offsets() {
        return jdbi.withHandle(handle -> handle.select("SELECT topic, incarnation, part, next_offset FROM offsets")
                .reduceRows(new HashMap<>(), (offsets, row) -> {
                    Part part = new Part(
                            row.getColumn("topic", String.class),
                            row.getColumn("incarnation", String.class),
                            row.getColumn("part", Integer.class));
                    offsets.put(part, row.getColumn("next_offset", Long.class));
                    return offsets;
                }));
    }

    @Override
    public boolean store(Batch batch) {
        try {
            return store(batch, new BatchedRows());
        } catch (UnableToExecuteStatementException e) {
            if (!BatchedRows.isAboutTheData(e)) {
                throw e;
            }
            LOG.warn("a batch holds what the database refuses; it is stored row by row: {}", e.getMessage());
            return store(batch, new SingleRows());
        }
    }

    private boolean store(Batch batch, Rows rows) {
        return jdbi.inTransaction(handle -> {
            if (!Offsets.advance(handle, batch.advances())) {
                handle.rollback();
                return false;
            }
            rows.write(handle, Tables.CLIPPINGS, batch.latestClippings());
            rows.write(handle, Tables.STORIES, batch.latestStories());
            rows.write(handle, Tables.ALERTS, batch.latestAlerts());
            Tables.refuse(handle, batch.unreadable());
            return true;
        });
    }

    @Override
    public Optional<Clipping> clipping(String id) {
        return find("SELECT record FROM clippings WHERE id = :id", id, Clipping.class);
    }

    @Override
    public Optional<Story> story(String id) {
        Set<String> seen = new HashSet<>();
        Optional<Story> story = find("SELECT record FROM stories WHERE id = :id", id, Story.class);
        while (story.isPresent()
                && story.get().replacedBy() != null
                && seen.add(story.get().id())) {
            Optional<Story> next = find(
                    "SELECT record FROM stories WHERE id = :id", story.get().replacedBy(), Story.class);
            if (next.isEmpty()) {
                break;
            }
            story = next;
        }
        return story;
    }

    private <V> Optional<V> find(String sql, @Nullable String id, Class<V> type) {
        return jdbi.withHandle(handle -> handle.select(sql)
                .bind("id", Columns.text(id))
                .mapTo(String.class)
                .findOne()
                .map(json -> Wire.read(json, type)));
    }

    @Override
    public Page<Clipping> clippingsOf(String story, @Nullable Cursor after, int limit) {
        return Listing.latest("clippings", "arrived", Clipping.class)
                .ofFamily(story)
                .page(jdbi, after, limit);
    }

    @Override
    public Page<Story> latestStories(@Nullable Cursor after, int limit) {
        return Listing.latest("stories", "last_arrived", Story.class)
                .where("replaced_by IS NULL")
                .page(jdbi, after, limit);
    }

    @Override
    public Page<Alert> latestAlerts(@Nullable Cursor after, int limit) {
        return Listing.latest("alerts", "arrived", Alert.class).page(jdbi, after, limit);
    }

    @Override
    public Page<Alert> alertsOf(String watch, @Nullable Cursor after, int limit) {
        return Listing.latest("alerts", "arrived", Alert.class)
                .where("watch = :key", watch)
                .page(jdbi, after, limit);
    }

    @Override
    public Counts counts() {
        return jdbi.withHandle(handle -> new Counts(
                count(handle, "clippings"),
                count(handle, "stories WHERE replaced_by IS NULL"),
                count(handle, "alerts"),
                count(handle, "unreadable")));
    }

    private static long count(Handle handle, String from) {
        return handle.select("SELECT count(*) FROM " + from).mapTo(Long.class).one();
    }

    @Override
    public void close() {
        pool.close();
    }
}
