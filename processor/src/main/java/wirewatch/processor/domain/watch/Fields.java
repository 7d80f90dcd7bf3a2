package wirewatch.processor.domain.watch;

import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import wirewatch.processor.domain.text.Words;

/** The fields that a query may name, and how their words are cut; the same for articles and for queries. */
final class Fields {

    static final String TITLE = "title";
    static final String TEXT = "text";
    static final String OUTLET = "outlet";
    static final String AUTHOR = "author";
    static final String LANGUAGE = "language";
    static final String TAG = "tag";

    /** Cut into words. */
    static final List<String> OF_WORDS = List.of(TITLE, TEXT, AUTHOR);

    /** Compared as a whole. */
    static final List<String> OF_VALUES = List.of(OUTLET, LANGUAGE, TAG);

    private Fields() {}

    /** Whole words, lower case, accents and possessives folded: no stop words and no stems, so that a hit is what was asked for. */
    static Analyzer analyzer() {
        Analyzer exact = new WholeValue();
        return new PerFieldAnalyzerWrapper(new FoldedWords(), Map.of(OUTLET, exact, LANGUAGE, exact, TAG, exact));
    }

    /** The hash of a value in a field that is compared as a whole. */
    static long key(String field, String value) {
        return Words.hashOf(field + ':' + value);
    }

    private static final class FoldedWords extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new WatchTokenizer());
        }

        @Override
        protected TokenStream normalize(String field, TokenStream in) {
            return new PartOfWord(in);
        }
    }

    private static final class WholeValue extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            KeywordTokenizer whole = new KeywordTokenizer();
            return new TokenStreamComponents(whole, new LowerCaseFilter(whole));
        }

        @Override
        protected TokenStream normalize(String field, TokenStream in) {
            return new LowerCaseFilter(in);
        }
    }
}
