package wirewatch.sink.alerts;

import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Cluster;
import wirewatch.contract.ReadingGroup;
import wirewatch.sink.loop.Loop;
import wirewatch.sink.watches.Watches;

/** Runs {@link AlertWriting} for as long as it is open. */
public final class AlertWriter implements AutoCloseable {

    private final Loop loop;

    private final ReadingGroup group;

    private AlertWriter(Loop loop, ReadingGroup group) {
        this.loop = loop;
        this.group = group;
    }

    /**
     * Starts at once; the topics must exist.
     *
     * @param instance names this sink among those that share the work, the same after a restart
     * @param ownTopics whether each watch's alerts also go to a topic of its own
     */
    public static AlertWriter start(
            Cluster cluster, String instance, boolean ownTopics, Watches watches, MeterRegistry meters) {
        AlertMeters counted = new AlertMeters(meters);
        return new AlertWriter(
                Loop.start(
                        "alerts",
                        () -> AlertWriting.open(cluster, instance, new Transcript(watches, ownTopics), counted)),
                AlertWriting.group(instance));
    }

    /** As whom it reads. */
    public ReadingGroup group() {
        return group;
    }

    /** What keeps it from working, or null. */
    public @Nullable String trouble() {
        return loop.trouble();
    }

    /** False once it has ended for good: another sink runs under its name. */
    public boolean alive() {
        return loop.alive();
    }

    @Override
    public void close() {
        loop.close();
    }
}
