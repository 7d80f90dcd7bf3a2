package wirewatch.processor.domain.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Article;
import wirewatch.processor.domain.text.CleanText;
import wirewatch.processor.domain.text.Words;

/**
 * An article that could be read: cleaned, and its words cut once for all that follows.
 *
 * @param article as delivered, with its id
 * @param key what every delivery of the article shares
 * @param arrived when it reached the articles topic
 * @param clean its own words, apart from the furniture
 * @param words the body's words
 * @param content a hash of the words of title and body: equal where only white space, quotes and dashes differ
 * @param language BCP 47 code of the language whose desk decides; null where nobody has asked yet
 */
public record Manuscript(
        Article article,
        String key,
        Instant arrived,
        CleanText clean,
        Words words,
        long content,
        @Nullable String language) {

    /** The same for the desk of a language. */
    public Manuscript in(String code) {
        return new Manuscript(article, key, arrived, clean, words, content, code);
    }

    /** Whether it takes an earlier delivery back. */
    public boolean withdraws() {
        return article.withdraws();
    }

    /** Whether it says nothing of its own: a retraction, or else it would not have been read. */
    public boolean isEmpty() {
        return words.size() == 0;
    }
}
