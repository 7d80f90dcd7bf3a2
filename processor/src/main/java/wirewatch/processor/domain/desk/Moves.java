package wirewatch.processor.domain.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import wirewatch.contract.Clipping;
import wirewatch.processor.domain.story.Placement;
import wirewatch.processor.domain.story.StoryIndex;

/** Follows the moves of stories in what the desk remembers: merged ones point on, parted ones are counted anew. */
final class Moves {

    private final StoryIndex stories;
    private final StoryLedger ledger;
    private final Memory memory;

    Moves(StoryIndex stories, StoryLedger ledger, Memory memory) {
        this.stories = stories;
        this.ledger = ledger;
        this.memory = memory;
    }

    /** Enters all moves of a placement; answers the clippings to publish again, as they stand in another story now. */
    List<Clipping> follow(Placement placement) {
        placement.moves().forEach(this::enter);
        List<Clipping> moved = new ArrayList<>();
        for (Placement.Move move : placement.moves()) {
            String story = ledger.living(move.to());
            for (Clipping clipping : remembered(move.clippings())) {
                if (clipping.story().equals(story)) {
                    continue;
                }
                moved.add(Clippings.moved(clipping, move, stories.settings().splitScore(), story, ledger.count(story)));
            }
        }
        return moved;
    }

    private void enter(Placement.Move move) {
        if (move.isMerge()) {
            ledger.merge(move.from(), move.to());
        } else {
            List<String> rest = new ArrayList<>(stories.clippings(move.from()));
            rest.removeAll(move.clippings());
            ledger.part(move.from(), move.to(), remembered(move.clippings()), remembered(rest));
        }
    }

    private List<Clipping> remembered(List<String> ids) {
        return ids.stream().map(memory::clipping).filter(Objects::nonNull).toList();
    }
}
