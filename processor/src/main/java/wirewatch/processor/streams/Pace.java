package wirewatch.processor.streams;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.jspecify.annotations.Nullable;

/**
 * When a step's results become visible. What has just come is committed soon, for somebody waits for it. While a backlog is worked off
 * nobody waits for one article, and a transaction costs the broker as much for ten articles as for a thousand: then the
 * longer interval of the topology holds. A thread commits all of its tasks at once, and works on nothing meanwhile: so commits are
 * made of the time in which it would have nothing to do, half of it at most, and a thread that has none to spare leaves them to that interval.
 */
final class Pace {

    /** What is older than this when it is worked on is backlog. */
    private static final Duration BACKLOG = Duration.ofSeconds(1);

    /** Whether it is time to commit is looked at this often. */
    private static final Duration LOOK = Duration.ofMillis(5);

    private static final long NOTHING = Long.MIN_VALUE;
    private static final ThreadLocal<Commits> COMMITS = ThreadLocal.withInitial(Commits::new);

    private final Duration soon;
    private final LongSupplier nanos;
    private long arrival = NOTHING;

    private Pace(Duration soon, LongSupplier nanos) {
        this.soon = soon;
        this.nanos = nanos;
    }

    /** @param soon how far apart commits of what has just come begin at least */
    static Pace of(ProcessingContext context, Duration soon) {
        return of(context, soon, System::nanoTime);
    }

    static Pace of(ProcessingContext context, Duration soon, LongSupplier nanos) {
        Pace pace = new Pace(soon, nanos);
        context.schedule(LOOK, PunctuationType.WALL_CLOCK_TIME, now -> pace.commitFresh(context, now));
        return pace;
    }

    /**
     * Does what makes something of an article.
     *
     * @param arrived when the article came, in milliseconds since 1970
     */
    void make(long arrived, Runnable work) {
        Commits commits = COMMITS.get();
        long begun = nanos.getAsLong();
        commits.isOver(begun);
        arrival = arrived;
        work.run();
        commits.worked(nanos.getAsLong() - begun);
    }

    private void commitFresh(ProcessingContext context, long now) {
        Commits commits = COMMITS.get();
        long nano = nanos.getAsLong();
        boolean fresh = arrival != NOTHING && now - arrival < BACKLOG.toMillis();
        if (commits.mayFollow(this, nano) && fresh) {
            context.commit();
            commits.begin(this, nano);
            arrival = NOTHING;
        }
    }

    /**
     * Those of one thread. It looks for all of its tasks in a row, and commits after that: so one is over when the thread works again, or
     * looks again for the task that asked for it.
     */
    private static final class Commits {

        private @Nullable Pace asked;
        private long begun;
        private long over;
        /** Since then, in nanoseconds. */
        private long worked;

        void begin(Pace pace, long now) {
            asked = pace;
            begun = now;
            over = NOTHING;
            worked = 0;
        }

        void isOver(long now) {
            over = over == NOTHING ? now : over;
        }

        void worked(long time) {
            worked += time;
        }

        boolean mayFollow(Pace pace, long now) {
            if (asked == null) {
                return true;
            }
            if (asked == pace) {
                isOver(now);
            }
            boolean early = now - begun < pace.soon.toNanos();
            return over != NOTHING && !early && now - over - worked >= over - begun;
        }
    }
}
