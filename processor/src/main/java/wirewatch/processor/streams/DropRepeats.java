package wirewatch.processor.streams;

import java.time.Duration;
import java.util.Objects;
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
import wirewatch.contract.Rejection;
import wirewatch.processor.domain.desk.Drafting;
import wirewatch.processor.domain.desk.Manuscript;
import wirewatch.processor.domain.desk.Reading;

/**
 * Ends the way of an article that was delivered before with the same words: most of what a crawler that polls brings. A retraction is
 * sent to the desk of the language in which the article was decided.
 */
final class DropRepeats extends ContextualFixedKeyProcessor<String, ReadArticle.Read, ReadArticle.Read> {

    /** A line for each article, where it is asked for. */
    private static final Logger ARTICLES = LoggerFactory.getLogger("wirewatch.articles");

    private static final Duration SWEEP = Duration.ofHours(1);

    private static final Reading.Rejected NOTHING_TO_WITHDRAW = new Reading.Rejected(
            Rejection.NO_TEXT, "a retraction without a text, of an article that is not remembered");

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
    public void init(FixedKeyProcessorContext<String, ReadArticle.Read> context) {
        super.init(context);
        KeyValueStore<String, Seen> store = context.getStateStore(StoreNames.SEEN);
        seen = store;
        context.schedule(SWEEP, PunctuationType.WALL_CLOCK_TIME, now -> forget(store, now - memory.toMillis()));
    }

    @Override
    public void process(FixedKeyRecord<String, ReadArticle.Read> record) {
        if (record.value().reading() instanceof Reading.Accepted accepted) {
            process(record, accepted.manuscript(), Objects.requireNonNull(seen));
        } else {
            context().forward(record);
        }
    }

    private void process(
            FixedKeyRecord<String, ReadArticle.Read> record, Manuscript manuscript, KeyValueStore<String, Seen> store) {
        Seen last = store.get(manuscript.key());
        boolean withdraws = manuscript.withdraws();
        if (last != null && last.content() == manuscript.content() && last.withdrawn() == withdraws) {
            ARTICLES.atInfo().addKeyValue("article", manuscript.article().id()).log("decided REPEAT");
            onRepeat.run();
        } else if (last == null && manuscript.isEmpty()) {
            ReadArticle.reject(record, NOTHING_TO_WITHDRAW, context());
        } else {
            String language = withdraws && last != null ? last.languageOr(manuscript) : Drafting.language(manuscript);
            store.put(manuscript.key(), new Seen(manuscript.content(), record.timestamp(), language, withdraws));
            Reading reading = new Reading.Accepted(manuscript.in(language));
            context()
                    .forward(
                            record.withValue(new ReadArticle.Read(record.value().bytes(), reading)));
        }
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
     * @param language whose desk decided on it; a retraction, which may have no text, goes there too. Null where it was not kept yet
     * @param withdrawn whether it took the article back
     */
    record Seen(long content, long time, @Nullable String language, boolean withdrawn) {

        String languageOr(Manuscript manuscript) {
            return language == null ? Drafting.language(manuscript) : language;
        }
    }
}
