package wirewatch.processor.domain.watch;

import java.util.Locale;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.jspecify.annotations.Nullable;
import wirewatch.processor.domain.watch.WatchIndex.Searchable;

/** An article as Lucene reads it. */
final class LuceneDocument {

    private LuceneDocument() {}

    static Document of(Searchable article) {
        Document document = new Document();
        words(document, Fields.TITLE, article.title());
        words(document, Fields.TEXT, article.text().text());
        words(document, Fields.AUTHOR, article.author());
        exact(document, Fields.OUTLET, article.outlet());
        exact(document, Fields.LANGUAGE, article.language());
        article.tags().forEach(tag -> exact(document, Fields.TAG, tag));
        return document;
    }

    private static void words(Document document, String field, @Nullable String value) {
        if (value != null) {
            document.add(new TextField(field, value, Field.Store.NO));
        }
    }

    private static void exact(Document document, String field, @Nullable String value) {
        if (value != null) {
            document.add(new StringField(field, value.toLowerCase(Locale.ROOT), Field.Store.NO));
        }
    }
}
