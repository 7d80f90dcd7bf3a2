package wirewatch.processor.domain.watch;

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
        return article.index().search(query) > 0;
    }
}
