package wirewatch.sink.trace;

import java.time.Instant;
import java.util.Optional;
import wirewatch.contract.Cluster;
import wirewatch.sink.watches.Watches;

/** Follows one article through the stages. Safe for many threads. */
public interface Tracing {

    /**
     * The way of the first delivery of an article that arrived at a time or later; empty where none is on the topic.
     *
     * @param id the clipping's, or the article's key
     */
    Optional<Trail> of(String id, Instant from);

    /** The one that reads the topics. */
    static Tracing over(Cluster cluster, Watches watches) {
        return new TopicTracing(cluster, watches);
    }
}
