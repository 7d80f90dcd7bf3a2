package wirewatch.processor.domain.desk;

import wirewatch.processor.domain.story.StoryProfile;

/**
 * What the indexes need of a clipping: from the cards, in order of their numbers, a desk is rebuilt. The texts stay in the memory.
 *
 * @param number counts up with every decision of this memory
 * @param id the clipping's
 * @param key what every delivery of the article shares
 * @param language whose desk decided
 * @param time event time, in milliseconds since 1970
 * @param story where it was placed
 * @param content a hash of its words
 * @param anchors its copy signature
 * @param profile what it says about its event
 */
public record Card(
        long number,
        String id,
        String key,
        String language,
        long time,
        String story,
        long content,
        int[] anchors,
        StoryProfile profile) {}
