package wirewatch.processor.domain.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import wirewatch.processor.domain.text.Words;

/** Makes clauses of Lucene's queries; empty for kinds that it does not know, such as fuzzy ones. */
final class Compiler {

    private Compiler() {}

    static Optional<Clause> compile(Query query) {
        if (query instanceof TermQuery term) {
            return Optional.of(word(term.getTerm()));
        } else if (query instanceof PhraseQuery phrase) {
            return phrase(phrase);
        } else if (query instanceof BooleanQuery all) {
            return all.getMinimumNumberShouldMatch() > 1 ? Optional.empty() : every(all);
        } else if (query instanceof AutomatonQuery pattern) {
            return pattern(pattern);
        } else if (query instanceof BoostQuery boosted) {
            return compile(boosted.getQuery());
        } else if (query instanceof ConstantScoreQuery constant) {
            return compile(constant.getQuery());
        } else if (query instanceof MatchAllDocsQuery || query instanceof MatchNoDocsQuery) {
            return Optional.of(new Clause.Always(query instanceof MatchAllDocsQuery));
        }
        return Optional.empty();
    }

    private static Clause word(Term term) {
        return Fields.OF_VALUES.contains(term.field())
                ? new Clause.Value(term.field(), term.text())
                : new Clause.Word(Place.of(term.field()), Words.hashOf(term.text()));
    }

    private static Optional<Clause> phrase(PhraseQuery query) {
        Term[] terms = query.getTerms();
        if (terms.length < 2 || Fields.OF_VALUES.contains(terms[0].field())) {
            return Optional.empty();
        }
        long[] hashes = new long[terms.length];
        for (int i = 0; i < terms.length; i++) {
            hashes[i] = Words.hashOf(terms[i].text());
        }
        Phrase phrase = new Phrase(Place.of(terms[0].field()), hashes, query.getPositions(), query.getSlop());
        return query.getSlop() > 0 && phrase.isRepetitive() ? Optional.empty() : Optional.of(phrase);
    }

    private static Optional<Clause> every(BooleanQuery query) {
        List<Clause> must = new ArrayList<>();
        List<Clause> should = new ArrayList<>();
        List<Clause> not = new ArrayList<>();
        for (BooleanClause part : query.clauses()) {
            Optional<Clause> clause = compile(part.getQuery());
            if (clause.isEmpty()) {
                return Optional.empty();
            }
            List<Clause> kind = part.isProhibited() ? not : part.isRequired() ? must : should;
            kind.add(clause.get());
        }
        boolean one = query.getMinimumNumberShouldMatch() == 1 && !must.isEmpty();
        if (one) {
            must.add(new Clause.Every(List.of(), List.copyOf(should), List.of()));
        }
        return Optional.of(new Clause.Every(List.copyOf(must), List.copyOf(should), List.copyOf(not)));
    }

    private static String beginning(AutomatonQuery query) {
        if (query instanceof PrefixQuery prefix) {
            return prefix.getPrefix().text();
        }
        String written =
                query instanceof WildcardQuery wildcard ? wildcard.getTerm().text() : "";
        int end = 0;
        while (end < written.length() && Character.isLetterOrDigit(written.charAt(end))) {
            end++;
        }
        return written.substring(0, end);
    }

    /** Lucene gives its automaton away to visitors only; one that takes a single word, or each, to none. */
    private static Optional<Clause> pattern(AutomatonQuery query) {
        List<Clause> patterns = new ArrayList<>();
        query.visit(new QueryVisitor() {
            @Override
            public void consumeTermsMatching(Query same, String field, Supplier<ByteRunAutomaton> automaton) {
                patterns.add(new Clause.Pattern(field, beginning(query), automaton.get()));
            }
        });
        return patterns.stream().findFirst();
    }
}
