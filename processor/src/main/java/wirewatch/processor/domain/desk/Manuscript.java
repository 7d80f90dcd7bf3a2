package wirewatch.processor.domain.desk;

import java.time.Instant;
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
 */
public record Manuscript(Article article, String key, Instant arrived, CleanText clean, Words words, long content) {}
