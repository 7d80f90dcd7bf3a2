package wirewatch.processor.streams;

import java.time.Duration;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ProcessingContext;

/**
 * When a step's results become visible. What has just come is committed soon, for somebody waits for it. While a backlog is worked off
 * nobody waits for one article, and a transaction costs the broker as much for ten articles as for a thousand: then the
 * longer interval of the topology holds.
 */
final class Pace {

    /** What is older than this when it is worked on is backlog. */
    private static final Duration BACKLOG = Duration.ofSeconds(1);

    private static final long NOTHING = Long.MIN_VALUE;

    private long arrival = NOTHING;

    private Pace() {}

    /** @param soon how long what has just come may wait */
    static Pace of(ProcessingContext context, Duration soon) {
        Pace pace = new Pace();
        context.schedule(soon, PunctuationType.WALL_CLOCK_TIME, now -> pace.commitFresh(context, now));
        return pace;
    }

    /** @param arrived when the article came of which the step has made something, in milliseconds since 1970 */
    void made(long arrived) {
        arrival = arrived;
    }

    private void commitFresh(ProcessingContext context, long now) {
        if (arrival != NOTHING && now - arrival < BACKLOG.toMillis()) {
            context.commit();
            arrival = NOTHING;
        }
    }
}
