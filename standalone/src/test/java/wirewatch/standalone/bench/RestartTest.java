package wirewatch.standalone.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wirewatch.contract.Cluster;
import wirewatch.standalone.broker.EmbeddedBroker;

class RestartTest {

    /** It complains itself where the processor comes back with fewer articles. */
    @Test
    void a_processor_comes_back_from_its_changelogs_and_from_its_local_stores(@TempDir Path folder) {
        Figures figures = new Figures(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        Supply supply = Supply.invented();
        try (EmbeddedBroker broker = EmbeddedBroker.start(folder.resolve("broker"), 0);
                LiveStores stores = new LiveStores(folder.resolve("live"))) {
            LivePlace place = new LivePlace(stores, stores);
            LivePlace.drafts(supply, 500).forEach(place::decide);
            new Restart(figures, new Cluster(broker.bootstrap(), 4, 1, Map.of()), folder).measure(supply, stores);
        }
        assertThat(figures.all())
                .extracting(Figure::name)
                .containsExactly("500 live, from the changelogs alone", "500 live, with the local stores kept");
    }
}
