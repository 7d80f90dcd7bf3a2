package wirewatch.processor.streams;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Story;
import wirewatch.processor.domain.link.Bulletin;
import wirewatch.processor.domain.link.Dossier;
import wirewatch.processor.domain.link.Drawer;
import wirewatch.processor.domain.link.Exchange;
import wirewatch.processor.domain.link.LinkSettings;

/** The one place of all languages: links their stories, and is the only one that writes the stories topic. */
final class LinkStories extends ContextualProcessor<String, Bulletin, String, Story> {

    private final Duration soon;
    private @Nullable Exchange exchange;
    private @Nullable Pace pace;

    /** @param soon how long a story with an article that has just arrived may wait to be seen */
    LinkStories(Duration soon) {
        this.soon = soon;
    }

    static StoreBuilder<KeyValueStore<String, Dossier>> store() {
        return Stores.keyValueStoreBuilder(
                        Stores.persistentKeyValueStore(StoreNames.DOSSIERS),
                        Serdes.String(),
                        Smile.serde(Dossier.class))
                .withCachingEnabled();
    }

    @Override
    public void init(ProcessorContext<String, Story> context) {
        super.init(context);
        KeyValueStore<String, Dossier> store = context.getStateStore(StoreNames.DOSSIERS);
        Exchange rebuilt = new Exchange(LinkSettings.DEFAULT, new StoredDrawer(store));
        List<Dossier> all = new ArrayList<>();
        try (KeyValueIterator<String, Dossier> stored = store.all()) {
            stored.forEachRemaining(entry -> all.add(entry.value));
        }
        all.sort(Comparator.comparingLong(Dossier::number));
        all.forEach(rebuilt::restore);
        exchange = rebuilt;
        pace = Pace.of(context, soon);
    }

    @Override
    public void process(Record<String, Bulletin> record) {
        Objects.requireNonNull(pace).make(record.timestamp(), () -> link(record));
    }

    private void link(Record<String, Bulletin> record) {
        for (Story story : Objects.requireNonNull(exchange).take(record.value())) {
            context().forward(record.withKey(story.id()).withValue(story));
        }
    }

    private record StoredDrawer(KeyValueStore<String, Dossier> store) implements Drawer {
        @Override
        public void keep(Dossier dossier) {
            store.put(dossier.story().id(), dossier);
        }

        @Override
        public @Nullable Dossier find(String story) {
            return store.get(story);
        }

        @Override
        public void forget(String story) {
            store.delete(story);
        }
    }
}
