package wirewatch.processor.domain.watch;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import wirewatch.processor.domain.text.Words;
import wirewatch.processor.domain.watch.WatchIndex.Searchable;

/** An article as a bag of words for an index: the words of title, text and author as they are, whole values with their field. */
final class IndexWords {

    private static final Set<String> WORDED = Set.of(Fields.TITLE, Fields.TEXT, Fields.AUTHOR);

    private IndexWords() {}

    static Set<String> of(Searchable article) {
        Set<String> words = new HashSet<>();
        words(article.title() == null ? Words.of("") : Words.of(article.title()), words);
        words(article.text(), words);
        words(article.author() == null ? Words.of("") : Words.of(article.author()), words);
        value(Fields.OUTLET, article.outlet(), words);
        value(Fields.LANGUAGE, article.language(), words);
        article.tags().forEach(tag -> value(Fields.TAG, tag, words));
        return words;
    }

    /** What stands in the index for a term of a query. */
    static String term(String field, String text) {
        return WORDED.contains(field) ? text : field + ":" + text;
    }

    private static void words(Words read, Set<String> into) {
        for (int word = 0; word < read.size(); word++) {
            into.add(WatchWords.term(read, word));
        }
    }

    private static void value(String field, @Nullable String value, Set<String> into) {
        if (value != null) {
            into.add(term(field, value.toLowerCase(Locale.ROOT)));
        }
    }
}
