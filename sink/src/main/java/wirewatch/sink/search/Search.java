package wirewatch.sink.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Clipping;
import wirewatch.processor.domain.watch.WatchTrial;
import wirewatch.sink.archive.Archive;
import wirewatch.sink.archive.Found;
import wirewatch.sink.archive.Searched;

/** Finds clippings by a query, the last to come first. */
public final class Search {

    /** Tried in one go: some hundred microseconds each. A query that needs more goes on from there. */
    private static final int MOST = 2_000;

    /** The first batch is what a page needs as a rule; each asks the index anew, so the next ones are larger. */
    private static final int BATCH = 100;

    private static final int LARGEST_BATCH = 800;

    private final Archive archive;

    public Search(Archive archive) {
        this.archive = archive;
    }

    /**
     * @param items what was found
     * @param next for the next call, or null where the archive was searched to its end
     */
    public record Results(List<Clipping> items, @Nullable Long next) {
        /** Copies. */
        public Results {
            items = List.copyOf(items);
        }
    }

    /**
     * @param before where the page before ended, or null to begin
     * @throws IllegalArgumentException with what is wrong with the query
     */
    public Results find(String query, @Nullable Long before, int limit) {
        WatchTrial trial = new WatchTrial(query);
        List<Clipping> items = new ArrayList<>();
        Walk walk = new Walk(trial, before == null ? Long.MAX_VALUE : before);
        while (items.size() < limit && walk.tried < MOST && walk.goOn(limit - items.size(), items::add)) {}
        return new Results(items, walk.ended ? null : walk.at);
    }

    /**
     * Tries the newest candidates, as many as there are or as can be tried in one go.
     *
     * @return whether that was all of them
     */
    boolean all(WatchTrial trial, Consumer<Clipping> found, Consumer<Clipping> tried) {
        Walk walk = new Walk(trial, Long.MAX_VALUE);
        walk.each = tried;
        while (walk.tried < MOST && walk.goOn(Integer.MAX_VALUE, found)) {}
        return walk.ended;
    }

    /** Down the places, batch by batch. */
    private final class Walk {
        private final WatchTrial trial;
        private Consumer<Clipping> each = clipping -> {};
        private long at;
        private int tried;
        private int size = BATCH;
        private boolean ended;

        Walk(WatchTrial trial, long at) {
            this.trial = trial;
            this.at = at;
        }

        /** One batch, or less of it where that is enough; false at the end of the archive. */
        boolean goOn(int wanted, Consumer<Clipping> found) {
            int asked = Math.min(size, MOST - tried);
            size = Math.min(2 * size, LARGEST_BATCH);
            List<Found> batch = archive.find(trial.needed(), at, asked);
            int matches = 0;
            for (Found candidate : batch) {
                at = candidate.place();
                tried++;
                each.accept(candidate.clipping());
                if (trial.matches(Searched.of(candidate.clipping()))) {
                    found.accept(candidate.clipping());
                    matches++;
                }
                if (matches == wanted) {
                    return true;
                }
            }
            ended = batch.size() < asked;
            return !ended;
        }
    }
}
