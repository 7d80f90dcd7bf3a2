package wirewatch.processor.domain.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wirewatch.processor.domain.compact.HashSlots;
import wirewatch.processor.domain.compact.Names;

/** Keeps the living stories by slot and by id, knows who became part of whom, and which have grown too old. */
final class Shelf {

    /** Stories are looked over this often within the memory. */
    private static final int ROUNDS = 28;

    private final StorySettings settings;
    private final Articles articles = new Articles();
    private final HashSlots byId = new HashSlots();
    private final Map<String, String> merged = new HashMap<>();
    private @Nullable Story[] slots = new Story[1024];
    private int[] free = new int[16];
    private int freed;
    private int used;
    private long begun;
    private long newest = Long.MIN_VALUE;
    private long nextRound = Long.MIN_VALUE;

    Shelf(StorySettings settings) {
        this.settings = settings;
    }

    int size() {
        return used - freed;
    }

    Story at(int slot) {
        Story story = slots[slot];
        if (story == null) {
            throw new IllegalStateException("no story in slot " + slot);
        }
        return story;
    }

    boolean holds(Story story) {
        return slots[story.slot()] == story;
    }

    String current(String id) {
        String at = id;
        for (String next = merged.get(at); next != null; next = merged.get(at)) {
            at = next;
        }
        return at;
    }

    @Nullable
    Story find(String id) {
        String now = current(id);
        int found = byId.find(Names.hash(now), slot -> at(slot).id().equals(now));
        return found < 0 ? null : at(found);
    }

    Story begin(String id) {
        if (freed == 0 && used == slots.length) {
            slots = Arrays.copyOf(slots, slots.length + slots.length / 2);
        }
        int slot = freed > 0 ? free[--freed] : used++;
        Story story = new Story(id, slot, begun++, articles);
        slots[slot] = story;
        byId.add(Names.hash(id), slot);
        return story;
    }

    /** An empty story in the place of one that is parted. */
    Story anew(Story story) {
        Story empty = new Story(story.id(), story.slot(), story.number(), articles);
        slots[story.slot()] = empty;
        return empty;
    }

    /** The younger story is found under the older's id from now on. */
    void replace(Story younger, Story older) {
        remove(younger);
        merged.put(younger.id(), older.id());
    }

    /** Takes out the stories that are too old at this time, oldest first. */
    List<Story> outgrown(long time) {
        newest = Math.max(newest, time);
        if (newest < nextRound) {
            return List.of();
        }
        nextRound = newest + settings.memory().toMillis() / ROUNDS;
        List<Story> old = dormant();
        old.forEach(Story::forgetMembers);
        int surplus = Math.max(0, old.size() - settings.dormant());
        long limit = newest - settings.lasting().toMillis();
        while (surplus < old.size() && old.get(surplus).last() < limit) {
            surplus++;
        }
        List<Story> outgrown = List.copyOf(old.subList(0, surplus));
        outgrown.forEach(this::remove);
        if (!outgrown.isEmpty()) {
            merged.keySet().removeIf(id -> find(id) == null);
        }
        return outgrown;
    }

    private List<Story> dormant() {
        long limit = newest - settings.memory().toMillis();
        List<Story> old = new ArrayList<>();
        for (int slot = 0; slot < used; slot++) {
            Story story = slots[slot];
            if (story != null && story.last() < limit) {
                old.add(story);
            }
        }
        old.sort(Comparator.comparingLong(Story::last).thenComparingLong(Story::number));
        return old;
    }

    /** It is known no longer. */
    void remove(Story story) {
        byId.remove(Names.hash(story.id()), story.slot());
        slots[story.slot()] = null;
        if (freed == free.length) {
            free = Arrays.copyOf(free, freed * 2);
        }
        free[freed++] = story.slot();
    }
}
