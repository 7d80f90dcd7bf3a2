package wirewatch.ingest.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** Requests a second per client: a bucket that fills steadily and holds two seconds' worth (token bucket). */
final class RequestRate {

    /** Clients remembered; of more, those not seen for longest are forgotten, and begin with a full bucket. */
    static final int MAX_CLIENTS = 10_000;

    private static final double NANOS = 1e9;
    private static final int BURST_SECONDS = 2;

    private final int perSecond;
    private final LongSupplier nanos;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MAX_CLIENTS;
        }
    };

    private static final class Bucket {
        private double left;
        private long seen;
    }

    /** @param perSecond 0 for no limit */
    RequestRate(int perSecond, LongSupplier nanos) {
        this.perSecond = perSecond;
        this.nanos = nanos;
    }

    /** @throws Problem where the client has to wait, with how long */
    synchronized void admit(String client) throws Problem {
        if (perSecond == 0) {
            return;
        }
        long now = nanos.getAsLong();
        Bucket bucket = buckets.computeIfAbsent(client, key -> full(now));
        bucket.left = Math.min(capacity(), bucket.left + (now - bucket.seen) / NANOS * perSecond);
        bucket.seen = now;
        if (bucket.left < 1) {
            throw Problem.tooMany((int) Math.ceil((1 - bucket.left) / perSecond));
        }
        bucket.left--;
    }

    private Bucket full(long now) {
        Bucket bucket = new Bucket();
        bucket.left = capacity();
        bucket.seen = now;
        return bucket;
    }

    private double capacity() {
        return (double) BURST_SECONDS * perSecond;
    }
}
