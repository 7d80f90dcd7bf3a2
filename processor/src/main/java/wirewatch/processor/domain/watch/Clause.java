package wirewatch.processor.domain.watch;

import java.util.List;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

/** A query made ready to be asked of an {@link ArticleWords}, with Lucene's meaning. */
sealed interface Clause
        permits Clause.Word,
                Clause.Value,
                Clause.Pattern,
                Clause.Misspelt,
                Clause.Every,
                Clause.Always,
                Phrase,
                Foreign {

    boolean matches(ArticleWords article);

    /**
     * A word in one of some fields.
     *
     * @param places the {@link Place#bit bits} of the fields
     */
    record Word(int places, long hash) implements Clause {
        @Override
        public boolean matches(ArticleWords article) {
            return article.positions().has(places, hash);
        }
    }

    /**
     * One of the values of a field that is compared as a whole.
     *
     * @param key the {@link Fields#key hash} of the value
     */
    record Value(String field, long key) implements Clause {
        @Override
        public boolean matches(ArticleWords article) {
            return article.positions().has(Place.VALUES.bit(), key);
        }
    }

    /**
     * Words that an automaton takes: a prefix, wildcards, a regular expression.
     *
     * @param beginning the letters that all of them begin with; may be empty
     * @param isPrefix whether all that begin so are taken
     */
    record Pattern(String field, String beginning, boolean isPrefix, ByteRunAutomaton automaton) implements Clause {
        @Override
        public boolean matches(ArticleWords article) {
            return article.anyTerm(field, term -> automaton.run(term.bytes, term.offset, term.length));
        }
    }

    /**
     * A word, or one that differs from it by one or two letters.
     *
     * @param edits how many letters may be changed, added, left out, or swapped with the next
     */
    record Misspelt(String field, String word, int edits, ByteRunAutomaton automaton) implements Clause {
        @Override
        public boolean matches(ArticleWords article) {
            return article.anyTerm(field, term -> automaton.run(term.bytes, term.offset, term.length));
        }
    }

    /** All that must, none that must not, and of the others one where nothing must. */
    record Every(List<Clause> must, List<Clause> should, List<Clause> not) implements Clause {
        @Override
        public boolean matches(ArticleWords article) {
            for (Clause clause : must) {
                if (!clause.matches(article)) {
                    return false;
                }
            }
            return (!must.isEmpty() || any(should, article)) && !any(not, article);
        }

        private static boolean any(List<Clause> clauses, ArticleWords article) {
            for (Clause clause : clauses) {
                if (clause.matches(article)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Each article, or none. */
    record Always(boolean answer) implements Clause {
        @Override
        public boolean matches(ArticleWords article) {
            return answer;
        }
    }
}
