package wirewatch.processor.streams;

import java.time.Duration;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ProcessingContext;

/**
 * When a step's results become visible. What has just come is committed soon, for somebody waits for it. While a backlog is worked off
 * nobody waits for one article, and a transaction costs the broker as much for ten articles as for a thousand: then the
 * longer interval of the topology holds. A thread commits all of its tasks at once, and works on nothing meanwhile: so however many of
 * them have something new, it commits no more than a quarter of the time.
 */
final class Pace {

    /** What is older than this when it is worked on is backlog. */
    private static final Duration BACKLOG = Duration.ofSeconds(1);

    /** A commit takes little while there is little to do, and long where the cores are scarce: then it is made more seldom. */
    private static final int WORK_TO_COMMITS = 3;

    private static final long NOTHING = Long.MIN_VALUE;
    private static final ThreadLocal<Commits> COMMITS = ThreadLocal.withInitial(Commits::new);

    private final long soon;
    private long arrival = NOTHING;

    private Pace(Duration soon) {
        this.soon = soon.toMillis();
    }

    /** @param soon how long what has just come may wait */
    static Pace of(ProcessingContext context, Duration soon) {
        Pace pace = new Pace(soon);
        context.schedule(soon, PunctuationType.WALL_CLOCK_TIME, now -> pace.commitFresh(context, now));
        return pace;
    }

    /** @param arrived when the article came of which the step has made something, in milliseconds since 1970 */
    void made(long arrived) {
        arrival = arrived;
    }

    private void commitFresh(ProcessingContext context, long now) {
        boolean fresh = arrival != NOTHING && now - arrival < BACKLOG.toMillis();
        if (COMMITS.get().mayFollow(now, soon) && fresh) {
            context.commit();
            COMMITS.get().begin(now);
            arrival = NOTHING;
        }
    }

    /** Those of one thread: one that was asked for is over when the thread looks again at a later time. */
    private static final class Commits {

        private long begun = NOTHING;
        private long over = NOTHING;

        void begin(long now) {
            begun = now;
            over = NOTHING;
        }

        boolean mayFollow(long now, long soon) {
            if (begun == NOTHING) {
                return true;
            }
            over = over == NOTHING && now > begun ? now : over;
            return over != NOTHING
                    && now - over >= Math.min(BACKLOG.toMillis(), Math.max(soon, WORK_TO_COMMITS * (over - begun)));
        }
    }
}
