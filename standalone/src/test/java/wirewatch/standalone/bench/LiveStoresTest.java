package wirewatch.standalone.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wirewatch.contract.Article;
import wirewatch.contract.Clipping;
import wirewatch.processor.domain.desk.Card;
import wirewatch.processor.domain.desk.DeskSettings;
import wirewatch.processor.domain.desk.Drafting;
import wirewatch.processor.domain.desk.HeapMemory;
import wirewatch.processor.domain.desk.Newsroom;
import wirewatch.processor.domain.desk.Reading;
import wirewatch.processor.domain.desk.Ruling;

class LiveStoresTest {

    private static final Instant NOW = Instant.EPOCH.plusSeconds(1_800_000_000L);

    private final Drafting drafting = new Drafting();

    @Test
    void articles_are_decided_as_with_maps_and_the_indexes_can_be_rebuilt(@TempDir Path folder) {
        try (LiveStores stores = new LiveStores(folder)) {
            Newsroom stored = new Newsroom(DeskSettings.DEFAULT, stores);
            Newsroom inMaps = new Newsroom(DeskSettings.DEFAULT, new HeapMemory());
            for (Article article : Supply.invented().articles(200)) {
                Ruling ruling = decide(stored, article);
                assertThat(ruling.decision()).isEqualTo(decide(inMaps, article).decision());
                Clipping clipping = ruling.clippings().get(0);
                assertThat(stores.clipping(clipping.id())).isEqualTo(clipping);
            }
            Newsroom rebuilt = new Newsroom(DeskSettings.DEFAULT, stores);
            List<Card> cards = new ArrayList<>();
            stores.eachCard(cards::add);
            rebuilt.restore(cards, Runnable::run);
            assertThat(cards).extracting(Card::number).hasSize(200).isSorted();
            assertThat(rebuilt.stock()).isEqualTo(stored.stock());
        }
    }

    @Test
    void what_is_forgotten_is_gone(@TempDir Path folder) {
        try (LiveStores stores = new LiveStores(folder)) {
            Newsroom newsroom = new Newsroom(DeskSettings.DEFAULT, stores);
            Clipping clipping = decide(newsroom, Supply.invented().articles(1).get(0))
                    .clippings()
                    .get(0);
            stores.forgetClipping(clipping.id());
            stores.forgetStory(clipping.story());
            stores.forgetCard(0);

            assertThat(stores.clipping(clipping.id())).isNull();
            assertThat(stores.story(clipping.story())).isNull();
            List<Card> cards = new ArrayList<>();
            stores.eachCard(cards::add);
            assertThat(cards).isEmpty();
        }
    }

    private Ruling decide(Newsroom newsroom, Article article) {
        return newsroom.decide(drafting.draft(((Reading.Accepted) drafting.read(article, NOW)).manuscript()));
    }
}
