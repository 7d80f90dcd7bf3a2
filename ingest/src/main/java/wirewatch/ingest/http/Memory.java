package wirewatch.ingest.http;

import java.util.concurrent.atomic.AtomicLong;

/** What all requests under way may hold together. A request takes from it as it grows and gives all back at its end. */
final class Memory {

    private final long limit;
    private final AtomicLong taken = new AtomicLong();

    Memory(long bytes) {
        this.limit = bytes;
    }

    Share share() {
        return new Share();
    }

    /** Of all shares together. */
    long taken() {
        return taken.get();
    }

    /** One request's. */
    final class Share implements AutoCloseable {

        private long own;

        /** @throws Problem where others hold too much at the moment */
        void take(long bytes) throws Problem {
            own += bytes;
            if (taken.addAndGet(bytes) > limit) {
                throw Problem.unavailable("too many articles are under way", 1);
            }
        }

        @Override
        public void close() {
            taken.addAndGet(-own);
            own = 0;
        }
    }
}
