package wirewatch.processor.domain.desk;

import java.util.List;
import wirewatch.contract.Clipping;
import wirewatch.contract.Decision;
import wirewatch.contract.Story;

/**
 * What a desk decided on one article.
 *
 * @param decision what the article is
 * @param story the story it belongs to
 * @param clippings to publish: the new one first (none for a repeat), then those that were decided again
 * @param stories to publish: all that changed
 */
public record Ruling(Decision decision, String story, List<Clipping> clippings, List<Story> stories) {}
