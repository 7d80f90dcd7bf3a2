package wirewatch.processor.domain.watch;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import wirewatch.processor.domain.watch.Needed.All;
import wirewatch.processor.domain.watch.Needed.Any;
import wirewatch.processor.domain.watch.Needed.Anything;
import wirewatch.processor.domain.watch.Needed.Prefix;
import wirewatch.processor.domain.watch.Needed.Word;

/** Reads off a query what it needs. Kinds of query that are not known here need nothing: that is slow, and never wrong. */
final class NeededOf {

    private static final Anything ANYTHING = new Anything();

    private NeededOf() {}

    static Needed query(Query query) {
        if (query instanceof BoostQuery boosted) {
            return query(boosted.getQuery());
        }
        if (query instanceof BooleanQuery all) {
            return clauses(all);
        }
        if (query instanceof TermQuery one) {
            return word(one.getTerm());
        }
        if (query instanceof PhraseQuery phrase) {
            return all(List.of(phrase.getTerms()), NeededOf::word);
        }
        if (query instanceof MultiPhraseQuery phrase) {
            return all(List.of(phrase.getTermArrays()), terms -> any(List.of(terms), NeededOf::word));
        }
        return prefix(query);
    }

    private static Needed prefix(Query query) {
        if (query instanceof PrefixQuery prefix) {
            return begins(prefix.getPrefix(), prefix.getPrefix().text());
        }
        if (query instanceof WildcardQuery wildcard) {
            return begins(wildcard.getTerm(), wildcard.getTerm().text().split("[*?\\\\]", 2)[0]);
        }
        return ANYTHING;
    }

    private static Needed begins(Term term, String prefix) {
        return prefix.isEmpty() ? ANYTHING : new Prefix(IndexWords.term(term.field(), prefix));
    }

    private static Needed word(Term term) {
        return new Word(IndexWords.term(term.field(), term.text()));
    }

    /** What must be there, and where nothing must, one of what should. */
    private static Needed clauses(BooleanQuery query) {
        List<Query> must = new ArrayList<>();
        List<Query> should = new ArrayList<>();
        for (BooleanClause clause : query) {
            if (clause.isRequired()) {
                must.add(clause.getQuery());
            } else if (!clause.isProhibited()) {
                should.add(clause.getQuery());
            }
        }
        if (must.isEmpty() && !should.isEmpty()) {
            return any(should, NeededOf::query);
        }
        return all(must, NeededOf::query);
    }

    private static <T> Needed all(List<T> from, Function<T, Needed> part) {
        Set<Needed> parts = new LinkedHashSet<>();
        from.forEach(each -> parts.add(part.apply(each)));
        parts.remove(ANYTHING);
        if (parts.isEmpty()) {
            return ANYTHING;
        }
        return parts.size() == 1 ? parts.iterator().next() : new All(List.copyOf(parts));
    }

    private static <T> Needed any(List<T> from, Function<T, Needed> part) {
        Set<Needed> parts = new LinkedHashSet<>();
        from.forEach(each -> parts.add(part.apply(each)));
        if (parts.isEmpty() || parts.contains(ANYTHING)) {
            return ANYTHING;
        }
        return parts.size() == 1 ? parts.iterator().next() : new Any(List.copyOf(parts));
    }
}
