package wirewatch.processor.streams;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Clipping;
import wirewatch.contract.Story;
import wirewatch.processor.domain.desk.Card;
import wirewatch.processor.domain.desk.Memory;

/** The desks' memory in Kafka Streams stores: off the heap, with changelogs, within the transaction. */
final class StoredMemory implements Memory {

    private static final int AT_A_TIME = 500;

    private final KeyValueStore<Long, Card> cards;
    private final KeyValueStore<String, Clipping> clippings;
    private final KeyValueStore<String, Story> stories;

    StoredMemory(ProcessorContext<?, ?> context) {
        cards = context.getStateStore(StoreNames.CARDS);
        clippings = context.getStateStore(StoreNames.CLIPPINGS);
        stories = context.getStateStore(StoreNames.STORIES);
    }

    /** @param clipping the form of a clipping, which its topic may share */
    static Set<StoreBuilder<?>> stores(Serde<Clipping> clipping) {
        return Set.of(
                Stores.keyValueStoreBuilder(
                        Stores.persistentKeyValueStore(StoreNames.CARDS), Serdes.Long(), Smile.serde(Card.class)),
                Stores.keyValueStoreBuilder(
                        Stores.persistentKeyValueStore(StoreNames.CLIPPINGS), Serdes.String(), clipping),
                Stores.keyValueStoreBuilder(
                        Stores.persistentKeyValueStore(StoreNames.STORIES), Serdes.String(), Smile.serde(Story.class)));
    }

    /**
     * All cards in order of their numbers, some at a time: the store sorts by the key's bytes, and the numbers are big-endian and
     * positive. The next ones are read on another thread meanwhile.
     */
    void allCards(Consumer<List<Card>> reader) {
        try (KeyValueIterator<Long, Card> all = cards.all()) {
            CompletableFuture<List<Card>> next = some(all);
            try {
                for (List<Card> some = next.join(); !some.isEmpty(); some = next.join()) {
                    next = some(all);
                    reader.accept(some);
                }
            } finally {
                next.exceptionally(fault -> List.of()).join(); // or the database would be closed under its hands
            }
        }
    }

    private static CompletableFuture<List<Card>> some(KeyValueIterator<Long, Card> all) {
        return CompletableFuture.supplyAsync(() -> {
            List<Card> some = new ArrayList<>(AT_A_TIME);
            while (some.size() < AT_A_TIME && all.hasNext()) {
                some.add(all.next().value);
            }
            return some;
        });
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
        cards.delete(number);
    }

    @Override
    public void forgetClipping(String id) {
        clippings.delete(id);
    }

    @Override
    public void forgetStory(String id) {
        stories.delete(id);
    }
}
