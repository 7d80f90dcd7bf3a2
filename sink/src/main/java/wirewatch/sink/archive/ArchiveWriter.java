package wirewatch.sink.archive;

import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Cluster;
import wirewatch.contract.ReadingGroup;
import wirewatch.sink.loop.Loop;

/** Runs {@link ArchiveWriting} for as long as it is open. */
public final class ArchiveWriter implements AutoCloseable {

    private final Loop loop;

    private final ReadingGroup group;

    private ArchiveWriter(Loop loop, ReadingGroup group) {
        this.loop = loop;
        this.group = group;
    }

    /**
     * Starts at once; the topics must exist.
     *
     * @param instance names this sink among those that share the work, the same after a restart
     * @param batch most records stored at once, 1 to 5000
     */
    public static ArchiveWriter start(
            Cluster cluster, String instance, Archive archive, int batch, MeterRegistry meters) {
        ArchiveMeters counted = new ArchiveMeters(meters);
        return new ArchiveWriter(
                Loop.startBehind("archive", () -> ArchiveWriting.open(cluster, instance, archive, batch, counted)),
                ArchiveWriting.group(instance, archive));
    }

    /** As whom it reads. */
    public ReadingGroup group() {
        return group;
    }

    /** What keeps it from working, or null. */
    public @Nullable String trouble() {
        return loop.trouble();
    }

    /** False once it has ended for good. */
    public boolean alive() {
        return loop.alive();
    }

    @Override
    public void close() {
        loop.close();
    }
}
