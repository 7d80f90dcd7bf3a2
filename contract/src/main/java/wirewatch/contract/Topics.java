package wirewatch.contract;

import java.util.List;
import java.util.Map;

/** The topics, with the reason for each key. */
public final class Topics {

    private static final Map<String, String> COMPACTED = Map.of("cleanup.policy", "compact");
    private static final Map<String, String> KEPT = Map.of("cleanup.policy", "delete");

    /**
     * Keyed by {@link ArticleId#key}: every delivery of one article meets on one partition. The broker stamps the arrival itself:
     * a producer's timestamp could be years away, and what is too old is deleted within seconds.
     */
    public static final Topic<Article> ARTICLES = new Topic<>(
            "wirewatch.articles.v1",
            Article.class,
            Map.of("cleanup.policy", "delete", "message.timestamp.type", "LogAppendTime"));

    /** Keyed by {@link Clipping#id()}: a decision made again follows the one it replaces. */
    public static final Topic<Clipping> CLIPPINGS = new Topic<>("wirewatch.clippings.v1", Clipping.class, KEPT);

    /** Keyed by {@link Story#id()} and compacted: the latest state of each story, and where merged ids went. */
    public static final Topic<Story> STORIES = new Topic<>("wirewatch.stories.v1", Story.class, COMPACTED);

    /** Keyed by {@link Watch#id()} and compacted: the standing searches; a tombstone removes one. */
    public static final Topic<Watch> WATCHES = new Topic<>("wirewatch.watches.v1", Watch.class, COMPACTED);

    /** Keyed by {@link Alert#watch()}: one watch's alerts come in order. */
    public static final Topic<Alert> ALERTS = new Topic<>("wirewatch.alerts.v1", Alert.class, KEPT);

    /** What could not be read, byte for byte, with the reason in its headers; the key is the original's. */
    public static final Topic<byte[]> DEAD_ARTICLES = new Topic<>(
            "wirewatch.articles.v1.dlq", byte[].class, Map.of("cleanup.policy", "delete", "retention.ms", "-1"));

    /**
     * Records of the clippings topic that are no clippings, likewise. Room for one at a broker's usual limit with our headers beside
     * it.
     */
    public static final Topic<byte[]> DEAD_CLIPPINGS = new Topic<>(
            "wirewatch.clippings.v1.dlq",
            byte[].class,
            Map.of("cleanup.policy", "delete", "retention.ms", "-1", "max.message.bytes", "2097152"));

    private Topics() {}

    /** All that must exist before a stage starts. */
    public static List<Topic<?>> all() {
        return List.of(ARTICLES, CLIPPINGS, STORIES, WATCHES, ALERTS, DEAD_ARTICLES, DEAD_CLIPPINGS);
    }

    /** The topic that carries one watch's alerts alone. */
    public static Topic<Alert> alertsOf(String watch) {
        return new Topic<>("wirewatch.alerts." + watch + ".v1", Alert.class, KEPT);
    }
}
