package wirewatch.standalone.bench;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Cluster;
import wirewatch.standalone.broker.EmbeddedBroker;
import wirewatch.standalone.stages.ScratchFolder;

/** One run: limits, pipe and latency on a broker of its own in a folder that goes with it, then the rest without one. */
public final class Bench {

    private final Figures figures;
    private final Supply supply;
    private final @Nullable BenchDatabase postgres;

    /** @param postgres that the archive is measured on beside SQLite; null for none */
    public Bench(Figures figures, Supply supply, @Nullable BenchDatabase postgres) {
        this.figures = figures;
        this.supply = supply;
        this.postgres = postgres;
    }

    public void run(BenchSettings settings) throws InterruptedException {
        if (settings.wants(Part.LIMITS) || settings.wants(Part.PIPE) || settings.wants(Part.LATENCY)) {
            onItsOwnBroker(settings.partitions(), (cluster, folder) -> onBroker(cluster, folder, settings));
        }
        if (settings.wants(Part.STEPS)) {
            new Steps(figures).measure(supply);
        }
        if (settings.wants(Part.WATCHES)) {
            new WatchCost(figures).measure(supply);
        }
        if (settings.wants(Part.COPIES)) {
            new CopyCost(figures).measure(supply);
        }
        if (settings.wants(Part.LIVE) || settings.wants(Part.RESTART)) {
            live(settings);
        }
        if (settings.wants(Part.ARCHIVE)) {
            new ArchiveCost(figures).measure(supply, postgres);
        }
        if (settings.wants(Part.SKEW)) {
            new Skew(figures).measure();
        }
    }

    private void live(BenchSettings settings) throws InterruptedException {
        try (ScratchFolder scratch = ScratchFolder.make();
                LiveStores stores = new LiveStores(scratch.path())) {
            new LiveCost(figures).measure(supply, settings.live(), stores);
            if (settings.wants(Part.RESTART)) {
                onItsOwnBroker(
                        settings.partitions(),
                        (cluster, folder) -> new Restart(figures, cluster, folder).measure(supply, stores));
            }
        }
    }

    private static void onItsOwnBroker(int partitions, Measurement measurement) throws InterruptedException {
        try (ScratchFolder folder = ScratchFolder.make();
                EmbeddedBroker broker = EmbeddedBroker.start(folder.path().resolve("broker"), 0)) {
            measurement.on(new Cluster(broker.bootstrap(), partitions, 1, Map.of()), folder.path());
        }
    }

    private interface Measurement {
        void on(Cluster cluster, Path folder) throws InterruptedException;
    }

    private void onBroker(Cluster cluster, Path folder, BenchSettings settings) throws InterruptedException {
        if (settings.wants(Part.LIMITS) || settings.wants(Part.PIPE)) {
            new Limits(figures, cluster).measure(supply.records(settings.articles()), folder.resolve("limits"));
        }
        WholePipe pipe = new WholePipe(figures, cluster, folder);
        if (settings.wants(Part.PIPE)) {
            pipe.measure(supply, settings);
        }
        if (settings.wants(Part.LATENCY)) {
            pipe.arm(settings.watches());
            new Latency(figures, cluster).measure(supply, settings.rate(), folder);
        }
    }
}
