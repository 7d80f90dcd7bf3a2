package wirewatch.processor.domain.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.search.Query;

/**
 * A query that Lucene answers, on an index of the one article, made for the first that asks.
 *
 * @param query as Lucene read it
 * @param needed hashes of words of which each match has all; may be empty
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Foreign(Query query, long[] needed) implements Clause {

    @Override
    public boolean matches(ArticleWords article) {
        try {
            // Counted, not scored: a fuzzy word of two letters that matches has a score of zero.
            return article.index().createSearcher().count(query) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException("an index in memory cannot fail", e);
        }
    }
}
