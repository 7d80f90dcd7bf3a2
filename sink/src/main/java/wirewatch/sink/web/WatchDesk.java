package wirewatch.sink.web;

import java.time.Duration;
import java.util.List;
import wirewatch.contract.Watch;
import wirewatch.sink.watches.WatchWriter;
import wirewatch.sink.watches.Watches;

/** Where watches are armed and removed. What it says is done, the broker has and this sink sees. */
public interface WatchDesk {

    /**
     * Arms a watch, or replaces it.
     *
     * @return whether there was one of this id
     * @throws IllegalArgumentException with what is wrong with its query
     */
    boolean arm(Watch watch);

    /** Answers 404 where there is none. */
    void remove(String id);

    /** The one that writes to the watches topic. */
    static WatchDesk of(Watches watches, WatchWriter writer, QueryCheck check) {
        return new Topic(watches, writer, check);
    }

    /** Over the topic. */
    record Topic(Watches watches, WatchWriter writer, QueryCheck check) implements WatchDesk {

        private static final Duration PATIENCE = Duration.ofSeconds(10);

        @Override
        public boolean arm(Watch watch) {
            check.check(watch.query());
            boolean known = watches.find(watch.id()) != null;
            writer.put(watch);
            seen();
            return known;
        }

        @Override
        public void remove(String id) {
            watches.catchUpFor(List.of(id), PATIENCE);
            if (watches.find(id) == null) {
                throw Problem.notFound("no watch has this id");
            }
            writer.remove(id);
            seen();
        }

        private void seen() {
            try {
                watches.catchUp(PATIENCE);
            } catch (IllegalStateException e) {
                throw Problem.unavailable("the broker has it, but this sink does not see it yet");
            }
        }
    }
}
