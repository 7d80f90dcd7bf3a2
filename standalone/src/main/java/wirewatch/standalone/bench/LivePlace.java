package wirewatch.standalone.bench;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Article;
import wirewatch.processor.domain.desk.DeskSettings;
import wirewatch.processor.domain.desk.DeskSettings.EventTime;
import wirewatch.processor.domain.desk.Draft;
import wirewatch.processor.domain.desk.Drafting;
import wirewatch.processor.domain.desk.Memory;
import wirewatch.processor.domain.desk.Newsroom;
import wirewatch.processor.domain.desk.Reading;
import wirewatch.processor.domain.desk.Ruling;
import wirewatch.processor.domain.link.Drawer;
import wirewatch.processor.domain.link.Exchange;
import wirewatch.processor.domain.link.LinkSettings;

/** Where articles are decided and their stories linked, without Kafka. */
final class LivePlace {

    static final DeskSettings SETTINGS = new DeskSettings(Duration.ofDays(7), EventTime.ARRIVAL);
    /** So many are described at a time. */
    static final int CHUNK = 1_000;

    private static final Drafting DRAFTING = new Drafting();

    private final Newsroom newsroom;
    private final Exchange exchange;

    LivePlace(Memory memory, Drawer drawer) {
        newsroom = new Newsroom(SETTINGS, memory);
        exchange = new Exchange(LinkSettings.DEFAULT, drawer);
    }

    static List<Draft> drafts(Supply supply, int count) {
        return supply.articles(count).stream()
                .map(LivePlace::draft)
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Draft draft(Article article) {
        Reading reading = DRAFTING.read(article, Clock.systemUTC().instant());
        return reading instanceof Reading.Accepted accepted ? DRAFTING.draft(accepted.manuscript()) : null;
    }

    void decide(Draft draft) {
        Ruling ruling = newsroom.decide(draft);
        if (ruling.bulletin() != null) {
            exchange.take(ruling.bulletin());
        }
    }

    long stories() {
        return newsroom.stock().stories();
    }
}
