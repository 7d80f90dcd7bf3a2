package wirewatch.processor.domain.link;

import java.util.List;
import wirewatch.contract.Story;
import wirewatch.processor.domain.story.Placement;

/**
 * What a decision changed in the stories of a language.
 *
 * @param story the story that the clipping belongs to, after the moves
 * @param note what the clipping says
 * @param moves stories that turned out to be one, or two, in this order
 * @param stories all that changed, as they are now
 */
public record Bulletin(String story, Note note, List<Placement.Move> moves, List<Story> stories) {

    /** Fills in what a store may leave out. */
    public Bulletin {
        moves = moves == null ? List.of() : List.copyOf(moves);
        stories = stories == null ? List.of() : List.copyOf(stories);
    }
}
