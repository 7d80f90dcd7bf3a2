package wirewatch.processor.streams;

import java.time.Duration;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualFixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wirewatch.processor.domain.desk.Manuscript;

/** Ends the way of an article that was delivered before with the same words: most of what a crawler that polls brings. */
final class DropRepeats extends ContextualFixedKeyProcessor<String, Manuscript, Manuscript> {

    /** A line for each article, where it is asked for. */
    private static final Logger ARTICLES = LoggerFactory.getLogger("wirewatch.articles");

    private static final Duration SWEEP = Duration.ofHours(1);

    private final Duration memory;
    private final Runnable onRepeat;
    private @Nullable KeyValueStore<String, Seen> seen;

    DropRepeats(Duration memory, Runnable onRepeat) {
        this.memory = memory;
        this.onRepeat = onRepeat;
    }

    static StoreBuilder<KeyValueStore<String, Seen>> store() {
        return Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(StoreNames.SEEN), Serdes.String(), Smile.serde(Seen.class));
    }

    @Override
    public void init(FixedKeyProcessorContext<String, Manuscript> context) {
        super.init(context);
        KeyValueStore<String, Seen> store = context.getStateStore(StoreNames.SEEN);
        seen = store;
        context.schedule(SWEEP, PunctuationType.WALL_CLOCK_TIME, now -> forget(store, now - memory.toMillis()));
    }

    @Override
    public void process(FixedKeyRecord<String, Manuscript> record) {
        Manuscript manuscript = record.value();
        KeyValueStore<String, Seen> store = java.util.Objects.requireNonNull(seen);
        Seen last = store.get(manuscript.key());
        if (last != null && last.content() == manuscript.content()) {
            ARTICLES.atInfo().addKeyValue("article", manuscript.article().id()).log("decided REPEAT");
            onRepeat.run();
            return;
        }
        store.put(manuscript.key(), new Seen(manuscript.content(), record.timestamp()));
        context().forward(record);
    }

    private static void forget(KeyValueStore<String, Seen> store, long before) {
        try (KeyValueIterator<String, Seen> all = store.all()) {
            while (all.hasNext()) {
                KeyValue<String, Seen> next = all.next();
                if (next.value.time() < before) {
                    store.delete(next.key);
                }
            }
        }
    }

    /**
     * @param content a hash of the last delivery's words
     * @param time when it arrived, in milliseconds since 1970
     */
    record Seen(long content, long time) {}
}
