package wirewatch.processor.domain.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.MultipassTermFilteredPresearcher;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.monitor.TermFilteredPresearcher;
import org.apache.lucene.monitor.TermWeightor;
import wirewatch.contract.Watch;
import wirewatch.processor.domain.watch.WatchIndex.Searchable;

/**
 * The same watches in Lucene's own monitor, for {@link WatchIndex} to be held against: with its multi-pass presearcher, which is the
 * fastest of those it has.
 */
public final class LuceneWatches implements AutoCloseable {

    /** As much lighter as a word weighs less than one that stands nowhere, at most. */
    private static final double STEEPNESS = 100;

    private final Monitor monitor;

    /**
     * @param passes how many words of a query an article must have before it is tried, where it names so many
     * @param articles how many articles have each word, so that rare ones are looked for first; may be empty
     */
    public LuceneWatches(int passes, Map<String, Integer> articles) {
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

    /** All at once, which is much faster than one by one. */
    public void armAll(Collection<Watch> watches) {
        List<MonitorQuery> queries = new ArrayList<>(watches.size());
        watches.forEach(watch -> queries.add(new MonitorQuery(watch.id(), WatchQuery.parse(watch.query()))));
        try {
            monitor.register(queries);
        } catch (IOException e) {
            throw impossible(e);
        }
    }

    /** The ids of the watches that an article matches, in order. */
    public List<String> match(Searchable article) {
        List<String> found = new ArrayList<>();
        try {
            monitor.match(LuceneDocument.of(article), QueryMatch.SIMPLE_MATCHER)
                    .getMatches()
                    .forEach(match -> found.add(match.getQueryId()));
        } catch (IOException e) {
            throw impossible(e);
        }
        Collections.sort(found);
        return Collections.unmodifiableList(found);
    }

    @Override
    public void close() throws IOException {
        monitor.close();
    }

    private static UncheckedIOException impossible(IOException e) {
        return new UncheckedIOException("an index in memory cannot fail", e);
    }
}
