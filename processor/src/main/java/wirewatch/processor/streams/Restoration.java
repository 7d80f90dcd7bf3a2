package wirewatch.processor.streams;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.processor.StateRestoreListener;

/** How far the stores are read again from their changelogs, after a start or when tasks move. */
public final class Restoration implements StateRestoreListener {

    private final Map<TopicPartition, Long> remaining = new ConcurrentHashMap<>();
    private final Counter restored;

    public Restoration(MeterRegistry meters) {
        restored = Counter.builder("wirewatch.restored.records")
                .description("Records that stores have read again from their changelogs")
                .register(meters);
        Gauge.builder("wirewatch.restore.remaining.records", this::remaining)
                .description("Records that stores have yet to read before their tasks begin")
                .register(meters);
    }

    /** Records to go, about: markers of transactions count as well. */
    public long remaining() {
        return remaining.values().stream().mapToLong(Long::longValue).sum();
    }

    @Override
    public void onRestoreStart(TopicPartition partition, String store, long from, long to) {
        remaining.put(partition, Math.max(0, to - from));
    }

    @Override
    public void onBatchRestored(TopicPartition partition, String store, long last, long count) {
        restored.increment((double) count);
        remaining.computeIfPresent(partition, (same, before) -> Math.max(0, before - count));
    }

    @Override
    public void onRestoreEnd(TopicPartition partition, String store, long total) {
        remaining.remove(partition);
    }

    @Override
    public void onRestoreSuspended(TopicPartition partition, String store, long total) {
        remaining.remove(partition);
    }
}
