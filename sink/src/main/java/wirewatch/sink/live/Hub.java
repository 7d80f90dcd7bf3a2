package wirewatch.sink.live;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Remembers the last events, and hands new ones to the readers. */
final class Hub {

    /** Events kept for readers who were away for a moment: a restart, a change of network. */
    static final int MEMORY = 1_000;

    private final Deque<Event> memory = new ArrayDeque<>(MEMORY);
    private final Set<Reader> readers = ConcurrentHashMap.newKeySet();
    private final CountDownLatch begun = new CountDownLatch(1);
    /** Before the oldest event in memory. */
    private @Nullable Position floor;
    /** Behind the newest. */
    private @Nullable Position next;

    /** Begins with what {@link Tail} has read of the recent past. */
    synchronized void begin(Position start, Position end, List<Event> recent) {
        floor = start.copy();
        next = end.copy();
        memory.clear();
        recent.forEach(this::remember);
        begun.countDown();
    }

    /** False where it has not begun in time. */
    boolean awaitBegin(Duration patience) throws InterruptedException {
        return begun.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Where the tail is to go on, or null before {@link #begin}. */
    synchronized @Nullable Position next() {
        return next == null ? null : next.copy();
    }

    void publish(List<Event> events, Position behind) {
        synchronized (this) {
            for (Event event : events) {
                remember(event);
                readers.forEach(reader -> offer(reader, event));
            }
            next = behind.copy();
        }
        // One write a reader for all of them: at 500 readers it is the writes that cost.
        readers.forEach(Reader::flush);
        readers.removeIf(reader -> !reader.open());
    }

    private void remember(Event event) {
        memory.addLast(event);
        if (memory.size() > MEMORY && floor != null) {
            Event forgotten = memory.removeFirst();
            floor.pass(forgotten.partition(), forgotten.offset());
        }
    }

    /** The place that a reader's last id names: now, where there is none or it is none of ours. */
    synchronized Optional<Position> place(@Nullable String resume) {
        return Optional.ofNullable(next)
                .map(now -> resume == null
                        ? now.copy()
                        : now.parse(resume).orElse(now).copy());
    }

    /** Gives the reader what came since {@code from}, and from now on all that comes; false where memory does not go back so far. */
    synchronized boolean join(Reader reader, Position from) {
        if (floor == null || next == null || !from.reaches(floor)) {
            return false;
        }
        memory.stream()
                .filter(event -> event.offset() >= from.of(event.partition()))
                .forEach(event -> offer(reader, event));
        reader.offer(Frame.here(next));
        readers.add(reader);
        reader.flush();
        return true;
    }

    private static void offer(Reader reader, Event event) {
        byte[] frame = event.frameFor(reader.wish());
        if (frame != null) {
            reader.offer(frame);
        }
    }

    /** Keeps connections alive, and moves the resume id of those who want few events. */
    void beat() {
        byte[] beat;
        synchronized (this) {
            if (next == null) {
                return;
            }
            beat = Frame.here(next);
            readers.forEach(reader -> reader.offer(beat));
        }
        readers.forEach(Reader::flush);
        readers.removeIf(reader -> !reader.open());
    }

    void leave(Reader reader) {
        readers.remove(reader);
    }

    int size() {
        return readers.size();
    }

    /** The server that held the connections has closed them. */
    void close() {
        readers.forEach(Reader::close);
        readers.clear();
    }
}
