package wirewatch.standalone.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import wirewatch.contract.Watch;
import wirewatch.processor.domain.watch.WatchIndex;

class InventedWatchesTest {

    @Test
    void all_kinds_can_be_armed() throws IOException {
        try (WatchIndex index = new WatchIndex()) {
            index.armAll(new InventedWatches(7).mixed(600));
            assertThat(index.size()).isEqualTo(600);
        }
    }

    @Test
    void there_are_parts_of_words_words_misspelt_and_fields_among_them() {
        assertThat(new InventedWatches(7).mixed(600))
                .extracting(Watch::query)
                .anyMatch(query -> query.endsWith("*"))
                .anyMatch(query -> query.contains("~1"))
                .anyMatch(query -> query.contains("?"))
                .anyMatch(query -> query.startsWith("title:"))
                .anyMatch(query -> query.startsWith("outlet:"))
                .anyMatch(query -> query.contains("AND NOT"));
    }
}
