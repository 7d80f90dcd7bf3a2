package wirewatch.sink.alerts;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.concurrent.CountDownLatch;
import wirewatch.contract.Cluster;
import wirewatch.sink.watches.Watches;

/** An alert writer in a process of its own, to be killed. */
final class AlertProcess {

    private AlertProcess() {}

    public static void main(String[] args) throws InterruptedException {
        Cluster cluster = Cluster.at(args[0]);
        try (Watches watches = Watches.read(cluster);
                AlertWriter writer = AlertWriter.start(cluster, args[1], true, watches, new SimpleMeterRegistry())) {
            new CountDownLatch(1).await();
            throw new IllegalStateException("never counted down " + writer.alive());
        }
    }
}
