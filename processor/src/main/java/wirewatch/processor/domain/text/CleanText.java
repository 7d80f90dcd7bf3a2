package wirewatch.processor.domain.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Furniture;

/**
 * An article's own words, apart from what stands around them.
 *
 * @param title the headline: delivered, or found at the head of the text; null where there is none
 * @param body the article's words, a paragraph a line, Unicode folded; empty where nothing is left
 * @param furniture what was taken away, as fields
 */
public record CleanText(@Nullable String title, String body, Furniture furniture) {

    /** The body's paragraphs in order. */
    public List<String> paragraphs() {
        return body.isEmpty() ? List.of() : List.of(body.split("\n"));
    }
}
