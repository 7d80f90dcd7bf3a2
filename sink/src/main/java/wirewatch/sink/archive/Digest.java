package wirewatch.sink.archive;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.errors.InterruptException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Update;
import wirewatch.contract.Copy;
import wirewatch.contract.Wire;
import wirewatch.processor.domain.watch.WatchTrial;
import wirewatch.sink.archive.WordIndex.Worded;
import wirewatch.sink.loop.Session;

/**
 * Follows the clippings at a moment's distance: their words go into the full-text index, the copies among them into their table.
 * Apart from the writing of clippings, which it would slow down by half; and what it did and how far it has come are one
 * transaction, so that nothing is left out and a second sink on the same database does no harm.
 */
final class Digest implements Session {

    private static final int BATCH = 1_000;
    private static final long PAUSE_MILLIS = 250;

    private final Jdbi jdbi;
    private final WordIndex index;
    private final Semaphore asked = new Semaphore(0);

    Digest(Jdbi jdbi, WordIndex index) {
        this.jdbi = jdbi;
        this.index = index;
    }

    private record Fresh(long seq, long place, Excerpt clipping) {
        /** Whether an earlier version of it may have been digested. */
        boolean isChanged() {
            return seq != place;
        }
    }

    /** A batch, and a short wait where it was not full: some larger transactions instead of many small ones. */
    @Override
    public void step() {
        if (!digest()) {
            rest();
        }
    }

    /** Whether there may be more to do at once. */
    boolean digest() {
        long upto = jdbi.withHandle(handle ->
                handle.select("SELECT upto FROM digest").mapTo(Long.class).one());
        List<Fresh> fresh = jdbi.withHandle(handle -> fresh(handle, upto));
        if (fresh.isEmpty()) {
            return false;
        }
        List<Worded> words = fresh.stream()
                .map(each -> new Worded(
                        each.place(), WatchTrial.words(each.clipping().searched())))
                .toList();
        jdbi.useTransaction(handle -> store(handle, upto, fresh, words));
        return fresh.size() == BATCH;
    }

    private static List<Fresh> fresh(Handle handle, long upto) {
        return handle.createQuery(
                        "SELECT seq, place, record FROM clippings WHERE seq > :upto ORDER BY seq LIMIT :limit")
                .bind("upto", upto)
                .bind("limit", BATCH)
                .map((row, context) -> new Fresh(
                        row.getLong("seq"), row.getLong("place"), Wire.read(row.getString("record"), Excerpt.class)))
                .list();
    }

    private void store(Handle handle, long upto, List<Fresh> fresh, List<Worded> words) {
        try (Update update = handle.createUpdate("UPDATE digest SET upto = :to WHERE upto = :from")) {
            update.bind("to", fresh.get(fresh.size() - 1).seq()).bind("from", upto);
            if (update.execute() == 1) {
                index.put(handle, words);
                copies(handle, fresh);
            }
        }
    }

    private static void copies(Handle handle, List<Fresh> fresh) {
        try (PreparedBatch gone = handle.prepareBatch("DELETE FROM copies WHERE id = :id");
                PreparedBatch rows =
                        handle.prepareBatch("INSERT INTO copies (id, outlet, source, source_outlet, lag, arrived)"
                                + " VALUES (:id, :outlet, :source, :sourceOutlet, :lag, :arrived)")) {
            fresh.stream()
                    .filter(Fresh::isChanged)
                    .forEach(each -> gone.bind("id", each.clipping().id()).add());
            fresh.stream().filter(each -> each.clipping().copyOf() != null).forEach(each -> row(rows, each.clipping()));
            execute(gone);
            execute(rows);
        }
    }

    private static void execute(PreparedBatch rows) {
        if (rows.size() > 0) {
            rows.execute();
        }
    }

    private static void row(PreparedBatch rows, Excerpt clipping) {
        Copy copy = Objects.requireNonNull(clipping.copyOf());
        rows.bind("id", clipping.id())
                .bind("outlet", Columns.indexed(clipping.outlet()))
                .bind("source", Columns.indexed(copy.id()))
                .bind("sourceOutlet", Columns.indexed(copy.outlet()))
                .bind("lag", copy.lagSeconds())
                .bind("arrived", Columns.millis(clipping.arrived()))
                .add();
    }

    private void rest() {
        try {
            if (asked.tryAcquire(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
                asked.drainPermits();
            }
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    @Override
    public void wakeUp() {
        asked.release();
    }

    @Override
    public void close() {
        // the pool is the archive's
    }
}
