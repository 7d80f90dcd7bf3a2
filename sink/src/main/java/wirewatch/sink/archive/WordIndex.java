package wirewatch.sink.archive;

import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import wirewatch.processor.domain.watch.Needed;

/** The one thing that SQLite and PostgreSQL do in ways of their own: finding rows by their words. */
interface WordIndex {

    /** Replaces the words of some clippings. */
    void put(Handle handle, List<Worded> clippings);

    /** Places of clippings that hold what is needed, below {@code before}, the highest first. */
    List<Long> places(Handle handle, Needed needed, long before, int limit);

    /** The database's own. */
    static WordIndex of(String jdbcUrl) {
        return jdbcUrl.startsWith("jdbc:sqlite:") ? new Fts5Words() : new TsvectorWords();
    }

    /** A clipping's place and the words in it. */
    record Worded(long place, Collection<String> words) {}
}
