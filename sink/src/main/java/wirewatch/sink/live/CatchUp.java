package wirewatch.sink.live;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import wirewatch.contract.Cluster;

/** Reads from Kafka what one reader missed, until the hub's memory reaches back to where it is. */
final class CatchUp {

    private static final Duration POLL = Duration.ofMillis(500);
    /** A reader who does not take half a queue in this time has gone, or does not read. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** Records that are read again for one reader; who was away for longer is told how much it missed. */
    static final long FARTHEST = 100_000;

    private final Cluster cluster;
    private final Hub hub;

    CatchUp(Cluster cluster, Hub hub) {
        this.cluster = cluster;
        this.hub = hub;
    }

    /** @param from where the reader was; the hub's memory does not go back so far */
    void run(Reader reader, Position from, Position now) throws InterruptedException {
        try (EventReading reading = new EventReading(cluster)) {
            Position position = within(reader, from, now, reading.start());
            reading.seek(position);
            while (reader.open() && !hub.join(reader, position)) {
                send(reader, reading.poll(POLL, position));
            }
        }
    }

    private static Position within(Reader reader, Position from, Position now, Position first) {
        long share = FARTHEST / Math.max(1, now.offsets().size());
        Map<TopicPartition, Long> start = new HashMap<>();
        now.offsets()
                .forEach((partition, end) -> start.put(
                        partition,
                        Math.min(end, Math.max(from.of(partition), Math.max(first.of(partition), end - share)))));
        Position position = Position.at(start);
        long missed = from.distanceTo(position);
        if (missed > 0) {
            reader.offer(Frame.gap(missed));
        }
        return position;
    }

    private static void send(Reader reader, List<Event> events) throws InterruptedException {
        for (Event event : events) {
            byte[] frame = event.frameFor(reader.wish());
            if (frame != null) {
                reader.offer(frame);
            }
            if (!reader.awaitRoom(PATIENCE)) {
                reader.close();
                return;
            }
        }
    }
}
