package wirewatch.processor.domain.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;
import wirewatch.processor.domain.watch.WatchIndex.Searchable;

/** An article as a bag of words for an index: the words of title, text and author as they are, whole values with their field. */
final class IndexWords {

    private static final Set<String> WORDED = Set.of(Fields.TITLE, Fields.TEXT, Fields.AUTHOR);

    private IndexWords() {}

    static Set<String> of(Analyzer analyzer, Searchable article) {
        Set<String> words = new HashSet<>();
        cut(analyzer, Fields.TITLE, article.title(), words);
        cut(analyzer, Fields.TEXT, article.text().text(), words);
        cut(analyzer, Fields.AUTHOR, article.author(), words);
        value(Fields.OUTLET, article.outlet(), words);
        value(Fields.LANGUAGE, article.language(), words);
        article.tags().forEach(tag -> value(Fields.TAG, tag, words));
        return words;
    }

    /** What stands in the index for a term of a query. */
    static String term(String field, String text) {
        return WORDED.contains(field) ? text : field + ":" + text;
    }

    private static void cut(Analyzer analyzer, String field, @Nullable String text, Set<String> into) {
        if (text == null) {
            return;
        }
        try (TokenStream words = analyzer.tokenStream(field, text)) {
            CharTermAttribute word = words.addAttribute(CharTermAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                into.add(word.toString());
            }
            words.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail", e);
        }
    }

    private static void value(String field, @Nullable String value, Set<String> into) {
        if (value != null) {
            into.add(term(field, value.toLowerCase(Locale.ROOT)));
        }
    }
}
