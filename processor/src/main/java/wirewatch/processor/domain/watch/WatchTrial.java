package wirewatch.processor.domain.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import wirewatch.processor.domain.watch.WatchIndex.Searchable;

/** One query tried on articles that are there already: what it would have found, and where. Safe for many threads. */
public final class WatchTrial {

    private static final Analyzer ANALYZER = Fields.analyzer();

    private static final ThreadLocal<ArticleWords> WORDS = ThreadLocal.withInitial(ArticleWords::new);

    private final Query query;
    private final Clause clause;
    private final Needed needed;

    /** @throws IllegalArgumentException as {@link WatchQuery#check} */
    public WatchTrial(String query) {
        this.query = WatchQuery.parse(query);
        this.clause = Compiler.compile(this.query);
        this.needed = NeededOf.query(this.query);
    }

    /**
     * Where a query found what it asked for.
     *
     * @param field {@code title}, {@code text}, {@code author}, …
     * @param start first character
     * @param end behind the last
     */
    public record Hit(String field, int start, int end) {}

    /** What an article's {@link #words} must hold, for an index to leave out the others. */
    public Needed needed() {
        return needed;
    }

    /** All that {@link Needed} may ask an article for. */
    public static Set<String> words(Searchable article) {
        return IndexWords.of(article);
    }

    /** As the armed watch does it; to ask for {@link #hits} takes many times as long, for Lucene makes an index of the article. */
    public boolean matches(Searchable article) {
        ArticleWords words = WORDS.get();
        words.read(article);
        return clause.matches(words);
    }

    /** The places in order; empty where it does not match. A match by a value that has no place has no hits. */
    public Optional<List<Hit>> hits(Searchable article) {
        try {
            IndexSearcher searcher = MemoryIndex.fromDocument(LuceneDocument.of(article), ANALYZER, true, false)
                    .createSearcher();
            LeafReaderContext leaf = searcher.getIndexReader().leaves().get(0);
            Matches matches = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1)
                    .matches(leaf, 0);
            return matches == null ? Optional.empty() : Optional.of(hits(matches));
        } catch (IOException e) {
            throw new UncheckedIOException("an index in memory cannot fail", e);
        }
    }

    private static List<Hit> hits(Matches matches) throws IOException {
        List<Hit> hits = new ArrayList<>();
        for (String field : matches) {
            MatchesIterator each = matches.getMatches(field);
            while (each != null && each.next()) {
                spots(field, each, hits);
            }
        }
        hits.sort(Comparator.comparing(Hit::field).thenComparingInt(Hit::start));
        return List.copyOf(hits);
    }

    /** The words themselves where they lie apart, else the whole phrase. */
    private static void spots(String field, MatchesIterator match, List<Hit> hits) throws IOException {
        MatchesIterator words = match.getSubMatches();
        boolean any = false;
        while (words != null && words.next()) {
            any = true;
            add(field, words, hits);
        }
        if (!any) {
            add(field, match, hits);
        }
    }

    private static void add(String field, MatchesIterator at, List<Hit> hits) throws IOException {
        if (at.startOffset() >= 0 && at.endOffset() > at.startOffset()) {
            hits.add(new Hit(field, at.startOffset(), at.endOffset()));
        }
    }
}
