package wirewatch.processor.domain.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Clipping;
import wirewatch.contract.Story;
import wirewatch.contract.StoryCount;

/** Keeps the story records: their counts, their outlets, and where merged ones went. */
final class StoryLedger {

    private final Memory memory;
    private final Map<String, Story> changed = new LinkedHashMap<>();

    StoryLedger(Memory memory) {
        this.memory = memory;
    }

    /** The id that answers for a story today. */
    String living(String id) {
        Story story = memory.story(id);
        return story == null || story.replacedBy() == null ? id : living(story.replacedBy());
    }

    /**
     * Enters a clipping into its story, which begins with it where it is new.
     *
     * @param origin whether its text is its own
     * @param again whether it replaces a clipping of the same id
     */
    StoryCount enter(String id, Draft draft, boolean origin, boolean again) {
        Story before = memory.story(id);
        Story story = before == null ? founded(id, draft, origin) : grown(before, draft, origin, again);
        keep(story);
        return story.count();
    }

    /** Counts a clipping no longer as an origin: it turned out to be a copy, or was taken back. */
    StoryCount noOrigin(String id) {
        Story story = Objects.requireNonNull(memory.story(id));
        StoryCount count = story.count();
        StoryCount fewer = new StoryCount(count.clippings(), count.outlets(), Math.max(1, count.origins() - 1));
        keep(with(story, fewer, story.outlets()));
        return fewer;
    }

    /** The younger story goes into the older one, and points on. */
    void merge(String younger, String older) {
        Story from = memory.story(younger);
        Story into = memory.story(older);
        if (from == null || into == null) {
            return;
        }
        List<String> outlets = joined(into.outlets(), from.outlets());
        StoryCount count = new StoryCount(
                into.count().clippings() + from.count().clippings(),
                Math.max(
                        outlets.size(),
                        Math.max(into.count().outlets(), from.count().outlets())),
                into.count().origins() + from.count().origins());
        boolean later = from.last().isAfter(into.last());
        keep(new Story(
                into.id(),
                into.headline(),
                into.language(),
                count,
                outlets,
                into.first(),
                later ? from.last() : into.last(),
                later ? from.latest() : into.latest(),
                null));
        keep(new Story(
                from.id(),
                from.headline(),
                from.language(),
                from.count(),
                from.outlets(),
                from.first(),
                from.last(),
                from.latest(),
                older));
    }

    /** Some clippings of a story become a story of their own. */
    void part(String id, String part, List<Clipping> moved, List<Clipping> rest) {
        Story whole = memory.story(id);
        if (whole == null || moved.isEmpty()) {
            return;
        }
        keep(Parts.founded(part, moved));
        keep(Parts.left(whole, moved, rest));
    }

    /** The size of a story. */
    StoryCount count(String id) {
        Story story = memory.story(id);
        return story == null ? new StoryCount(0, 0, 0) : story.count();
    }

    /** The stories that changed since the last call. */
    List<Story> changes() {
        List<Story> all = List.copyOf(changed.values());
        changed.clear();
        return all;
    }

    private void keep(Story story) {
        memory.keep(story);
        changed.put(story.id(), story);
    }

    private static Story founded(String id, Draft draft, boolean origin) {
        List<String> outlets = draft.outlet() == null ? List.of() : List.of(draft.outlet());
        StoryCount count = new StoryCount(1, outlets.size(), origin ? 1 : 0);
        Instant at = draft.arrived();
        return new Story(id, draft.headline(), draft.language(), count, outlets, at, at, draft.id(), null);
    }

    private static Story grown(Story story, Draft draft, boolean origin, boolean again) {
        List<String> outlets =
                draft.outlet() == null ? story.outlets() : joined(story.outlets(), List.of(draft.outlet()));
        StoryCount before = story.count();
        StoryCount count = new StoryCount(
                before.clippings() + (again ? 0 : 1),
                Math.max(before.outlets(), outlets.size()),
                before.origins() + (origin ? 1 : 0));
        Story counted = with(story, count, outlets);
        return new Story(
                story.id(),
                story.headline(),
                story.language(),
                counted.count(),
                outlets,
                story.first(),
                draft.arrived(),
                draft.id(),
                story.replacedBy());
    }

    private static Story with(Story story, StoryCount count, List<String> outlets) {
        return new Story(
                story.id(),
                story.headline(),
                story.language(),
                count,
                outlets,
                story.first(),
                story.last(),
                story.latest(),
                story.replacedBy());
    }

    private static List<String> joined(List<String> first, List<String> more) {
        List<String> all = new ArrayList<>(first);
        for (String outlet : more) {
            if (all.size() < Story.MAX_OUTLETS && !contains(all, outlet)) {
                all.add(outlet);
            }
        }
        return all;
    }

    private static boolean contains(List<String> outlets, @Nullable String outlet) {
        return outlets.stream().anyMatch(known -> known.equalsIgnoreCase(outlet));
    }
}
