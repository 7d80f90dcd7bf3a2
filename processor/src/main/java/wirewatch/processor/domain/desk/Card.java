package wirewatch.processor.domain.desk;

import java.util.List;
import wirewatch.processor.domain.story.Placement;
import wirewatch.processor.domain.story.StoryProfile;

/**
 * What the indexes need of a clipping: from the cards, in order of their numbers, a desk is rebuilt. The texts stay in the memory.
 *
 * @param number counts up with every decision of this memory
 * @param id the clipping's
 * @param key what every delivery of the article shares
 * @param language whose desk decided
 * @param time event time by which it ages, in milliseconds since 1970
 * @param published by which it is placed in time among stories, in milliseconds since 1970
 * @param story the story that it joined then, before the moves
 * @param moves what it showed to be one story, or two
 * @param content a hash of its words
 * @param anchors its copy signature
 * @param profile what it says about its event
 * @param withdrawn whether it takes an earlier clipping back: then it says nothing about any event
 */
public record Card(
        long number,
        String id,
        String key,
        String language,
        long time,
        long published,
        String story,
        List<Placement.Move> moves,
        long content,
        int[] anchors,
        StoryProfile profile,
        boolean withdrawn) {}
