package wirewatch.standalone.watchdog;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wirewatch.contract.Cluster;
import wirewatch.contract.ReadingGroup;

/** Asks the broker every few seconds how many records wait for the groups of this process, and judges whether they move. */
public final class Backlog implements AutoCloseable {

    /** A minute without a commit is no pause for breath: the longest that a stage may wait by itself is half of it. */
    public static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(Backlog.class);
    private static final Duration INTERVAL = Duration.ofSeconds(5);

    private final Admin admin;
    private final List<Reader> readers;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "wirewatch-backlog");
        thread.setDaemon(true);
        return thread;
    });

    private Backlog(Admin admin, List<Reader> readers) {
        this.admin = admin;
        this.readers = readers;
    }

    /** One of the groups, as it was seen last. */
    private static final class Reader {
        private final ReadingGroup group;
        private final Progress progress;
        private final MultiGauge lag;
        private long waiting;

        Reader(ReadingGroup group, Duration patience, MeterRegistry meters) {
            this.group = group;
            this.progress = new Progress(patience, System.nanoTime());
            this.lag = MultiGauge.builder("wirewatch.lag.records")
                    .description("Records that wait for a group, of all its members together")
                    .register(meters);
            Gauge.builder("wirewatch.stalled", () -> trouble() == null ? 0 : 1)
                    .description("Whether records wait for this process and none was done lately")
                    .tag("group", group.name())
                    .register(meters);
        }

        synchronized void seen(Offsets offsets) {
            waiting = offsets.waiting();
            progress.seen(System.nanoTime(), offsets.done(), waiting);
            lag.register(
                    offsets.waitingByTopic().entrySet().stream()
                            .map(topic -> row(topic.getKey(), topic.getValue()))
                            .toList(),
                    true);
        }

        private MultiGauge.Row<?> row(String topic, long records) {
            return MultiGauge.Row.of(Tags.of("group", group.name(), "topic", topic), records);
        }

        synchronized @Nullable String trouble() {
            if (!progress.isStalled(System.nanoTime())) {
                return null;
            }
            return waiting == 0
                    ? "the broker does not say how many records wait"
                    : waiting + " records wait, and none was done lately";
        }
    }

    /**
     * Begins to ask.
     *
     * @param patience how long records may wait without any being done
     */
    public static Backlog of(Cluster cluster, List<ReadingGroup> groups, MeterRegistry meters, Duration patience) {
        Admin admin = Admin.create(cluster.client(Map.of("client.id", "wirewatch-backlog")));
        List<Reader> readers = groups.stream()
                .map(group -> new Reader(group, patience, meters))
                .toList();
        Backlog backlog = new Backlog(admin, readers);
        var unused = backlog.clock.scheduleWithFixedDelay(backlog::ask, 0, INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
        return backlog;
    }

    private void ask() {
        for (Reader reader : readers) {
            try {
                reader.seen(Offsets.of(reader.group, admin));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException | TimeoutException | KafkaException e) {
                LOG.debug("the broker does not say how far {} is: {}", reader.group.name(), e.toString());
            }
        }
    }

    /** What keeps a group of this process from its work, or null. */
    public @Nullable String trouble(String group) {
        return readers.stream()
                .filter(reader -> reader.group.name().equals(group))
                .map(Reader::trouble)
                .filter(trouble -> trouble != null)
                .findFirst()
                .orElse(null);
    }

    @Override
    public void close() {
        clock.shutdownNow();
        admin.close(Duration.ofSeconds(1));
    }
}
