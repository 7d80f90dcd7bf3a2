package wirewatch.processor.domain.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.MultipassTermFilteredPresearcher;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.monitor.TermFilteredPresearcher;
import org.apache.lucene.monitor.TermWeightor;
import org.apache.lucene.search.Query;
import wirewatch.processor.domain.watch.WatchIndex.Searchable;

/** Watches that Lucene's own monitor matches, to be held against. */
final class LuceneWatches implements AutoCloseable {

    private static final int PASSES = 2;
    /** As much lighter as a word weighs less than one that stands nowhere, at most. */
    private static final double STEEPNESS = 100;

    private final Monitor monitor;
    private volatile int size;

    LuceneWatches() {
        this(PASSES, Map.of());
    }

    /**
     * @param passes how many words of a query an article must have before it is tried, where it names so many
     * @param articles how many articles have each word, so that rare ones are looked for first; may be empty
     */
    LuceneWatches(int passes, Map<String, Integer> articles) {
        TermWeightor weights = articles.isEmpty()
                ? TermFilteredPresearcher.DEFAULT_WEIGHTOR
                : TermWeightor.termFreqWeightor(articles, STEEPNESS, 1);
        try {
            monitor = new Monitor(
                    Fields.analyzer(), new MultipassTermFilteredPresearcher(passes, 0, weights, List.of(), Set.of()));
        } catch (IOException e) {
            throw impossible(e);
        }
    }

    void arm(String id, Query query) {
        change(() -> monitor.register(new MonitorQuery(id, query)));
    }

    /** All at once is much faster than one by one. */
    void arm(Map<String, Query> queries) {
        List<MonitorQuery> all = new ArrayList<>();
        queries.forEach((id, query) -> all.add(new MonitorQuery(id, query)));
        change(() -> monitor.register(all));
    }

    void disarm(String id) {
        if (size > 0) {
            change(() -> monitor.deleteById(id));
        }
    }

    int size() {
        return size;
    }

    /** Adds the ids of the watches that an article matches. */
    void match(Searchable article, Collection<String> into) {
        if (size == 0) {
            return;
        }
        try {
            monitor.match(LuceneDocument.of(article), QueryMatch.SIMPLE_MATCHER)
                    .getMatches()
                    .forEach(match -> into.add(match.getQueryId()));
        } catch (IOException e) {
            throw impossible(e);
        }
    }

    @Override
    public void close() throws IOException {
        monitor.close();
    }

    private void change(Change change) {
        try {
            change.make();
            size = monitor.getQueryCount();
        } catch (IOException e) {
            throw impossible(e);
        }
    }

    private static UncheckedIOException impossible(IOException e) {
        return new UncheckedIOException("an index in memory cannot fail", e);
    }

    private interface Change {
        void make() throws IOException;
    }
}
