package wirewatch.sink.web;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What many ask for at the same time, made once for all. It is kept for twenty times as long as making it took, so that making it
 * never takes more than a twentieth of one core, however many ask; what is quick to make is hardly kept at all.
 */
public final class Kept<K, V> {

    private static final int TIMES = 20;
    /** Older is not shown while a newer one is being made, but waited for. */
    private static final long STALE_NANOS = Duration.ofMinutes(2).toNanos();
    /** Of more keys than anybody looks at in a moment, the oldest go. */
    private static final int KEYS = 100;

    private final LongSupplier nanos;
    private final Map<K, Slot> slots = new ConcurrentHashMap<>();

    public Kept() {
        this(System::nanoTime);
    }

    Kept(LongSupplier nanos) {
        this.nanos = nanos;
    }

    public V of(K key, Supplier<V> making) {
        if (slots.size() > KEYS) {
            slots.clear();
        }
        return slots.computeIfAbsent(key, each -> new Slot()).get(making);
    }

    private final class Slot {

        private final ReentrantLock making = new ReentrantLock();
        private volatile @Nullable Made last;

        private final class Made {
            private final V value;
            private final long at;
            private final long took;

            private Made(V value, long at, long took) {
                this.value = value;
                this.at = at;
                this.took = took;
            }

            private long age() {
                return nanos.getAsLong() - at;
            }

            private boolean isFresh() {
                return age() < TIMES * took;
            }
        }

        /** One makes it; the others have the one before meanwhile, or wait where there is none. */
        V get(Supplier<V> supplier) {
            Made known = last;
            if (known != null && (known.isFresh() || (making.isLocked() && known.age() < STALE_NANOS))) {
                return known.value;
            }
            making.lock();
            try {
                Made meanwhile = last;
                return meanwhile != null && meanwhile.isFresh() ? meanwhile.value : make(supplier);
            } finally {
                making.unlock();
            }
        }

        private V make(Supplier<V> supplier) {
            long begun = nanos.getAsLong();
            V value = supplier.get();
            long done = nanos.getAsLong();
            last = new Made(value, done, done - begun);
            return value;
        }
    }
}
