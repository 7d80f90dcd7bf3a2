package wirewatch.sink.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import wirewatch.contract.Cluster;
import wirewatch.sink.loop.Session;

/** Follows the topics' end for all readers at once. */
final class Tail implements Session {

    private static final Duration POLL = Duration.ofMillis(500);

    private final EventReading reading;
    private final Hub hub;
    private final Position position;

    private Tail(EventReading reading, Hub hub, Position position) {
        this.reading = reading;
        this.hub = hub;
        this.position = position;
    }

    static Session open(Cluster cluster, Hub hub) {
        EventReading reading = new EventReading(cluster);
        try {
            Position before = hub.next();
            Position position = before == null ? recall(reading, hub) : before;
            reading.seek(position);
            return new Tail(reading, hub, position);
        } catch (RuntimeException e) {
            reading.close();
            throw e;
        }
    }

    /** Fills the hub's memory with what came last, so that a restart of the sink costs its readers nothing. */
    private static Position recall(EventReading reading, Hub hub) {
        Position end = reading.end();
        Position start = shortlyBefore(end, reading.start());
        Position position = start.copy();
        reading.seek(start);
        List<Event> recent = new ArrayList<>();
        while (!position.reaches(end)) {
            recent.addAll(reading.poll(POLL, position));
        }
        hub.begin(start, position, recent);
        return position;
    }

    private static Position shortlyBefore(Position end, Position first) {
        int share = Hub.MEMORY / Math.max(1, end.offsets().size());
        Map<TopicPartition, Long> start = new HashMap<>();
        end.offsets()
                .forEach((partition, offset) -> start.put(partition, Math.max(first.of(partition), offset - share)));
        return Position.at(start);
    }

    @Override
    public void step() {
        List<Event> events = reading.poll(POLL, position);
        if (!events.isEmpty()) {
            hub.publish(events, position);
        }
    }

    @Override
    public void wakeUp() {
        reading.wakeUp();
    }

    @Override
    public void close() {
        reading.close();
    }
}
