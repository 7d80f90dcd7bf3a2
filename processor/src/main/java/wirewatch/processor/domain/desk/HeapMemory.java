package wirewatch.processor.domain.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Clipping;
import wirewatch.contract.Story;

/** A memory in maps, for runs that end: {@code wirewatch decide}, and tests. */
public final class HeapMemory implements Memory {

    private final Map<Long, Card> cards = new TreeMap<>();
    private final Map<String, Clipping> clippings = new HashMap<>();
    private final Map<String, Story> stories = new HashMap<>();

    /** The cards in order of their numbers: what a desk is rebuilt from. */
    public List<Card> cards() {
        return List.copyOf(cards.values());
    }

    @Override
    public void keep(Card card) {
        cards.put(card.number(), card);
    }

    @Override
    public void keep(Clipping clipping) {
        clippings.put(clipping.id(), clipping);
    }

    @Override
    public @Nullable Clipping clipping(String id) {
        return clippings.get(id);
    }

    @Override
    public void keep(Story story) {
        stories.put(story.id(), story);
    }

    @Override
    public @Nullable Story story(String id) {
        return stories.get(id);
    }

    @Override
    public void forgetCard(long number) {
        cards.remove(number);
    }

    @Override
    public void forgetClipping(String id) {
        clippings.remove(id);
    }

    @Override
    public void forgetStory(String id) {
        stories.remove(id);
    }
}
