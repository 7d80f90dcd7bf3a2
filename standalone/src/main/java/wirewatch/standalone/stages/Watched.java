package wirewatch.standalone.stages;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import wirewatch.contract.Cluster;
import wirewatch.contract.ReadingGroup;
import wirewatch.sink.web.Health;
import wirewatch.standalone.watchdog.Backlog;

/** Health that is also asked of the broker: whether what a stage reads gets fewer, or is at least worked on. */
public final class Watched {

    private Watched() {}

    /** With a part more for each group. A stall is no reason for a restart by itself, so it leaves {@code live} alone. */
    public static Health with(
            Health health, List<ReadingGroup> groups, Cluster cluster, MeterRegistry meters, Running running) {
        Backlog backlog = running.keep(Backlog.of(cluster, groups, meters, Backlog.PATIENCE));
        Health watched = health;
        for (ReadingGroup group : groups) {
            watched = watched.with("lag of " + group.name(), () -> true, () -> backlog.trouble(group.name()));
        }
        return watched;
    }
}
