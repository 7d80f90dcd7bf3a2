package wirewatch.ingest.http;

import java.util.HashMap;
import java.util.Map;

/** Room for some requests at one time; one address gets at most three quarters of it, so that its slow bodies keep nobody out. */
final class Places {

    private final int all;
    private final int each;
    private final Map<String, Integer> taken = new HashMap<>();
    private int total;

    /** @param all at one time, at least 1 */
    Places(int all) {
        this.all = all;
        this.each = (3 * all + 3) / 4;
    }

    /** @throws Problem where there is no room, for anyone or for this client */
    synchronized Place take(String client) throws Problem {
        if (total >= all) {
            throw Problem.unavailable("too many requests are under way", 1);
        }
        if (taken.getOrDefault(client, 0) >= each) {
            throw Problem.tooMany(1);
        }
        total++;
        taken.merge(client, 1, Integer::sum);
        return new Place(client);
    }

    private synchronized void free(String client) {
        total--;
        taken.computeIfPresent(client, (key, count) -> count == 1 ? null : count - 1);
    }

    /** To be given back. */
    final class Place implements AutoCloseable {

        private final String client;

        private Place(String client) {
            this.client = client;
        }

        @Override
        public void close() {
            free(client);
        }
    }
}
