package wirewatch.processor.domain.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.jspecify.annotations.Nullable;
import wirewatch.processor.domain.text.Words;

/** Makes clauses of Lucene's queries; kinds that it does not know stay Lucene's. */
final class Compiler {

    private static final long[] NOTHING = {};

    private Compiler() {}

    static Clause compile(Query query) {
        if (query instanceof TermQuery term) {
            return word(term.getTerm());
        } else if (query instanceof PhraseQuery phrase) {
            return phrase(phrase);
        } else if (query instanceof BooleanQuery all) {
            return all.getMinimumNumberShouldMatch() > 1 ? new Foreign(all, NOTHING) : every(all);
        } else if (query instanceof FuzzyQuery fuzzy && fuzzy.getMaxEdits() == 0) {
            return word(fuzzy.getTerm());
        } else if (query instanceof AutomatonQuery || query instanceof FuzzyQuery) {
            return pattern(query);
        } else if (query instanceof BoostQuery boosted) {
            return compile(boosted.getQuery());
        } else if (query instanceof ConstantScoreQuery constant) {
            return compile(constant.getQuery());
        } else if (query instanceof MatchAllDocsQuery || query instanceof MatchNoDocsQuery) {
            return new Clause.Always(query instanceof MatchAllDocsQuery);
        }
        return new Foreign(query, NOTHING);
    }

    private static Clause word(Term term) {
        return Fields.OF_VALUES.contains(term.field())
                ? new Clause.Value(term.field(), Fields.key(term.field(), term.text()))
                : new Clause.Word(Place.of(term.field()).bit(), Words.hashOf(term.text()));
    }

    private static Clause phrase(PhraseQuery query) {
        Term[] terms = query.getTerms();
        if (terms.length < 2 || Fields.OF_VALUES.contains(terms[0].field())) {
            return new Foreign(query, NOTHING);
        }
        long[] hashes = new long[terms.length];
        for (int i = 0; i < terms.length; i++) {
            hashes[i] = Words.hashOf(terms[i].text());
        }
        Phrase phrase = new Phrase(Place.of(terms[0].field()), hashes, query.getPositions(), query.getSlop());
        return query.getSlop() > 0 && phrase.isRepetitive() ? new Foreign(query, hashes) : phrase;
    }

    private static Clause every(BooleanQuery query) {
        List<Clause> must = new ArrayList<>();
        List<Clause> should = new ArrayList<>();
        List<Clause> not = new ArrayList<>();
        for (BooleanClause part : query.clauses()) {
            List<Clause> kind = part.isProhibited() ? not : part.isRequired() ? must : should;
            kind.addAll(parts(compile(part.getQuery()), part.isRequired()));
        }
        boolean one = query.getMinimumNumberShouldMatch() == 1 && !must.isEmpty();
        if (one) {
            must.add(new Clause.Every(List.of(), List.copyOf(should), List.of()));
        }
        boolean plain = must.isEmpty() && not.isEmpty() && !should.isEmpty();
        Clause word = plain ? sameWord(should) : null;
        return word == null ? new Clause.Every(List.copyOf(must), List.copyOf(should), List.copyOf(not)) : word;
    }

    /** What must be and consists of what must be is no step of its own. */
    private static List<Clause> parts(Clause clause, boolean required) {
        boolean plain = required
                && clause instanceof Clause.Every every
                && !every.must().isEmpty()
                && every.not().isEmpty();
        return plain ? ((Clause.Every) clause).must() : List.of(clause);
    }

    /** A word without a field is asked of title and text: one look-up for both. Null where it is not one word. */
    private static Clause.@Nullable Word sameWord(List<Clause> alternatives) {
        int places = 0;
        for (Clause clause : alternatives) {
            if (!(clause instanceof Clause.Word word)
                    || (alternatives.get(0) instanceof Clause.Word first && first.hash() != word.hash())) {
                return null;
            }
            places |= word.places();
        }
        return new Clause.Word(places, ((Clause.Word) alternatives.get(0)).hash());
    }

    private static String beginning(Query query) {
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

    /** Lucene gives its automaton away to visitors only: as such, as the one word that it takes, or not at all where it takes none. */
    private static Clause pattern(Query query) {
        List<Clause> patterns = new ArrayList<>();
        query.visit(new QueryVisitor() {
            @Override
            public void consumeTermsMatching(Query same, String field, Supplier<ByteRunAutomaton> automaton) {
                patterns.add(
                        query instanceof FuzzyQuery fuzzy
                                ? new Clause.Misspelt(
                                        field, fuzzy.getTerm().text(), fuzzy.getMaxEdits(), automaton.get())
                                : new Clause.Pattern(
                                        field, beginning(query), query instanceof PrefixQuery, automaton.get()));
            }

            @Override
            public void consumeTerms(Query same, Term... terms) {
                patterns.add(word(terms[0]));
            }
        });
        return patterns.isEmpty() ? new Clause.Always(false) : patterns.get(0);
    }
}
