package wirewatch.sink.archive;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
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
import wirewatch.processor.domain.watch.Needed;
import wirewatch.sink.archive.Batch.Kept;
import wirewatch.sink.loop.Session;

/** The archive in SQL that SQLite and PostgreSQL both speak. */
final class JdbiArchive implements Archive {

    private static final Logger LOG = LoggerFactory.getLogger(JdbiArchive.class);

    private final Jdbi jdbi;
    private final String identity;
    private final HikariDataSource pool;
    private final Reports reports;
    private final WordIndex index;
    private final Clock clock;

    JdbiArchive(Jdbi jdbi, WordIndex index, String identity, HikariDataSource pool, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.index = index;
        this.reports = new Reports(jdbi);
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
            return storeAllThatCanBe(batch);
        } catch (SQLException e) {
            throw new IllegalStateException("the database did not take a batch: " + e.getMessage(), e);
        }
    }

    private boolean storeAllThatCanBe(Batch batch) throws SQLException {
        try {
            return store(batch, new BatchedRows());
        } catch (SQLException | UnableToExecuteStatementException e) {
            if (!BatchedRows.isAboutTheData(e)) {
                throw e;
            }
            LOG.warn("a batch holds what the database refuses; it is stored row by row: {}", e.getMessage());
            return store(batch, new SingleRows());
        }
    }

    private boolean store(Batch batch, Rows rows) throws SQLException {
        return jdbi.inTransaction(handle -> {
            if (!Offsets.advance(handle, batch.advances())) {
                handle.rollback();
                return false;
            }
            LongSupplier seq = Changes.take(handle, batch.size(), clock.instant());
            Collection<Kept<Clipping>> clippings = batch.latestClippings();
            Versions.keep(handle, batch.clippings(), clippings);
            rows.write(handle, Tables.CLIPPINGS, clippings, seq);
            rows.write(handle, Tables.STORIES, batch.latestStories(), seq);
            rows.write(handle, Tables.ALERTS, batch.latestAlerts(), seq);
            Tables.refuse(handle, batch.unreadable());
            return true;
        });
    }

    @Override
    public Optional<Clipping> clipping(String id) {
        return find("SELECT record FROM clippings WHERE id = :id", id, Clipping.class);
    }

    @Override
    public List<Clipping> clippings(Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<String> asked = ids.stream()
                .distinct()
                .map(id -> Objects.requireNonNull(Columns.text(id)))
                .toList();
        Map<String, Clipping> found = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery("SELECT record FROM clippings WHERE id IN (<ids>)")
                .bindList("ids", asked)
                .mapTo(String.class)
                .map(json -> Wire.read(json, Clipping.class))
                .forEach(clipping -> found.put(clipping.id(), clipping)));
        return asked.stream().filter(found::containsKey).map(found::get).toList();
    }

    @Override
    public List<Clipping> earlierVersions(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : jdbi.withHandle(handle -> Versions.of(handle, ids));
    }

    @Override
    public Page<Clipping> copiesOf(String clipping, @Nullable Cursor after, int limit) {
        return Listing.latest("clippings", "arrived", Clipping.class)
                .where("id IN (SELECT id FROM copies WHERE source = :key)", clipping)
                .oldestFirst()
                .page(jdbi, after, limit);
    }

    @Override
    public Page<Clipping> latestClippings(@Nullable String outlet, @Nullable Cursor after, int limit) {
        Listing<Clipping> all = Listing.latest("clippings", "arrived", Clipping.class);
        return (outlet == null ? all : all.where("outlet = :key", outlet)).page(jdbi, after, limit);
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
    public Page<Story> latestStories(@Nullable String language, @Nullable Cursor after, int limit) {
        Listing<Story> all = Listing.latest("stories", "last_arrived", Story.class);
        return (language == null
                        ? all.where("replaced_by IS NULL")
                        : all.where("replaced_by IS NULL AND language = :key", language))
                .page(jdbi, after, limit);
    }

    @Override
    public Map<String, List<Beat>> beats(Collection<String> stories) {
        return reports.beats(stories);
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
    public long countAlerts(String watch, Period period, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM (SELECT 1 FROM alerts"
                        + " WHERE watch = :watch AND arrived >= :from AND arrived < :to LIMIT :most) AS counted")
                .bind("watch", Columns.indexed(watch))
                .bind("from", Columns.millis(period.from()))
                .bind("to", Columns.millis(period.to()))
                .bind("most", most)
                .mapTo(Long.class)
                .one());
    }

    @Override
    public List<OutletWork> outlets(Period period) {
        return reports.outlets(period);
    }

    @Override
    public List<CopyPath> copyPaths(Period period) {
        return reports.paths(period);
    }

    @Override
    public List<Change> changes(long after, int limit) {
        return jdbi.withHandle(handle -> ChangeFeed.after(handle, after, limit));
    }

    @Override
    public List<Stored> stored(String clipping) {
        return jdbi.withHandle(handle -> Changes.of(handle, clipping));
    }

    @Override
    public long lastChange() {
        return jdbi.withHandle(handle ->
                handle.select("SELECT changes FROM archive").mapTo(Long.class).one());
    }

    @Override
    public List<Found> find(Needed needed, long before, int limit) {
        return jdbi.withHandle(handle -> Finding.at(handle, index.places(handle, needed, before, limit)));
    }

    @Override
    public Session digest() {
        return new Digest(jdbi, index);
    }

    @Override
    public Arrivals arrivals(Instant since) {
        return reports.arrivals(since);
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
