package wirewatch.processor.domain.watch;

import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.MultiFieldQueryParser;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/** Reads a watch's query. What it returns can be run against any article without harm. */
public final class WatchQuery {

    /** The most terms one query may hold. */
    public static final int MAX_TERMS = 1000;

    private static final String TOO_MANY =
            "the query has more than " + MAX_TERMS + " terms: split it into several watches";

    private static final Set<String> KNOWN =
            Set.of(Fields.TITLE, Fields.TEXT, Fields.OUTLET, Fields.AUTHOR, Fields.LANGUAGE, Fields.TAG);

    private WatchQuery() {}

    /**
     * Checks a query without keeping it.
     *
     * @throws IllegalArgumentException with what is wrong, in one sentence
     */
    public static void check(String query) {
        parse(query);
    }

    /** @throws IllegalArgumentException with what is wrong, in one sentence */
    static Query parse(String query) {
        Query parsed = parsed(query);
        parsed.visit(new Limits());
        if (isOnlyNegative(parsed)) {
            throw new IllegalArgumentException("the query only says what must not be there: add a word that must");
        }
        return parsed;
    }

    private static Query parsed(String query) {
        MultiFieldQueryParser parser =
                new MultiFieldQueryParser(new String[] {Fields.TITLE, Fields.TEXT}, Fields.analyzer());
        parser.setSplitOnWhitespace(true);
        parser.setAutoGeneratePhraseQueries(true);
        parser.setDefaultOperator(QueryParser.Operator.AND);
        try {
            return parser.parse(query);
        } catch (ParseException e) {
            throw new IllegalArgumentException(reason(e, query), e);
        } catch (TooComplexToDeterminizeException e) {
            throw new IllegalArgumentException(
                    "a regular expression in the query is too complex: write the words instead", e);
        }
    }

    /** The parser repeats the whole query before its reason: what follows is enough. */
    private static String reason(ParseException e, String query) {
        if (e.getCause() instanceof IndexSearcher.TooManyClauses) {
            return TOO_MANY;
        }
        String all = String.valueOf(e.getMessage()).replace("Cannot parse '" + query + "': ", "");
        String said = all.lines().findFirst().orElse("");
        return "the query cannot be read: "
                + (said.contains("<EOF>") ? "it ends too early; is a bracket or a quotation mark still open?" : said);
    }

    private static boolean isOnlyNegative(Query query) {
        return query instanceof MatchNoDocsQuery
                || (query instanceof BooleanQuery all && all.clauses().stream().allMatch(BooleanClause::isProhibited));
    }

    private static final class Limits extends QueryVisitor {
        private int terms;

        @Override
        public boolean acceptField(String field) {
            if (!KNOWN.contains(field)) {
                throw new IllegalArgumentException("the query names the field \"" + field + "\"; there are "
                        + String.join(", ", KNOWN.stream().sorted().toList()));
            }
            return true;
        }

        @Override
        public void consumeTerms(Query query, Term... found) {
            terms += found.length;
            if (terms > 2 * MAX_TERMS) {
                throw new IllegalArgumentException(TOO_MANY);
            }
        }
    }
}
