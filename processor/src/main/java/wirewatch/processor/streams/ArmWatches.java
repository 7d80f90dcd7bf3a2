package wirewatch.processor.streams;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wirewatch.contract.Watch;
import wirewatch.contract.Wire;
import wirewatch.processor.domain.watch.WatchIndex;

/** Keeps the index of watches as the watches topic says, on every instance. A watch that cannot be read is logged, the others stay. */
final class ArmWatches implements Processor<String, byte[], Void, Void> {

    private static final Logger LOG = LoggerFactory.getLogger(ArmWatches.class);

    private final WatchIndex index;
    private @Nullable KeyValueStore<String, byte[]> store;

    ArmWatches(WatchIndex index) {
        this.index = index;
    }

    static StoreBuilder<KeyValueStore<String, byte[]>> store() {
        return Stores.keyValueStoreBuilder(
                        Stores.inMemoryKeyValueStore(StoreNames.WATCHES), Serdes.String(), Serdes.ByteArray())
                .withLoggingDisabled();
    }

    @Override
    public void init(ProcessorContext<Void, Void> context) {
        KeyValueStore<String, byte[]> watches = context.getStateStore(StoreNames.WATCHES);
        store = watches;
        try (KeyValueIterator<String, byte[]> all = watches.all()) {
            while (all.hasNext()) {
                KeyValue<String, byte[]> next = all.next();
                apply(next.key, next.value);
            }
        }
    }

    @Override
    public void process(Record<String, byte[]> record) {
        if (record.key() != null) {
            Objects.requireNonNull(store).put(record.key(), record.value());
            apply(record.key(), record.value());
        }
    }

    private void apply(String id, byte @Nullable [] json) {
        try {
            if (json == null) {
                index.disarm(id);
            } else {
                index.arm(Wire.read(new String(json, StandardCharsets.UTF_8), Watch.class));
            }
        } catch (IllegalArgumentException e) {
            LOG.warn("watch {} is not armed: {}", id, e.getMessage());
        }
    }
}
