package wirewatch.processor.domain.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Clipping;
import wirewatch.contract.Decision;
import wirewatch.contract.Story;
import wirewatch.processor.domain.link.Bulletin;

/**
 * What a desk decided on one article.
 *
 * @param decision what the article is
 * @param story the story it belongs to
 * @param clippings to publish: the new one first (none for a repeat, or a retraction of nothing), then those that were decided again
 * @param stories all that changed
 * @param bulletin what the links of stories across languages need of it, or null for a repeat
 */
public record Ruling(
        Decision decision,
        String story,
        List<Clipping> clippings,
        List<Story> stories,
        @Nullable Bulletin bulletin) {

    /** There is nothing to say: a retraction without a text, of an article that is not remembered. */
    static final Ruling NOTHING = new Ruling(Decision.REPEAT, "", List.of(), List.of(), null);
}
