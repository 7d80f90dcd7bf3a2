package wirewatch.processor.domain.copy;

import org.jspecify.annotations.Nullable;
import wirewatch.contract.Publication;
import wirewatch.processor.domain.text.CleanText;
import wirewatch.processor.domain.text.Words;

/**
 * One of two texts that are compared.
 *
 * @param text the article's own words and what stood around them
 * @param words the words of {@code text.body()}
 * @param published when it was published, as well as is known; null where nothing is
 * @param outlet who published it; null is unknown
 */
public record Side(
        CleanText text,
        Words words,
        @Nullable Publication published,
        @Nullable String outlet) {

    /** A text of which nothing but itself is known. */
    public static Side of(CleanText text) {
        return new Side(text, Words.of(text.body()), null, null);
    }
}
