package wirewatch.processor.domain.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ForkJoinPool;
import wirewatch.contract.Article;
import wirewatch.contract.Clipping;
import wirewatch.contract.Story;
import wirewatch.processor.domain.link.Drawer;
import wirewatch.processor.domain.link.Exchange;
import wirewatch.processor.domain.link.LinkSettings;

/** Lets articles arrive one after the other, a minute apart, and remembers what came of them. */
final class Pressroom {

    private static final Drafting DRAFTING = new Drafting();
    private final DeskSettings settings;
    private final HeapMemory memory = new HeapMemory();
    private final Exchange exchange = new Exchange(LinkSettings.DEFAULT, Drawer.inMap());
    private Newsroom newsroom;
    private Instant now = Instant.parse("2026-03-03T06:00:00Z");
    private final List<Clipping> published = new ArrayList<>();
    private final List<Story> stories = new ArrayList<>();

    Pressroom(DeskSettings settings) {
        this.settings = settings;
        newsroom = new Newsroom(settings, memory);
    }

    Ruling arrives(Article article) {
        now = now.plusSeconds(60);
        Reading reading = DRAFTING.read(article, now);
        Ruling ruling = newsroom.decide(DRAFTING.draft(((Reading.Accepted) reading).manuscript()));
        published.addAll(ruling.clippings());
        if (ruling.bulletin() != null) {
            stories.addAll(exchange.take(ruling.bulletin()));
        }
        return ruling;
    }

    void daysPass(int days) {
        now = now.plusSeconds(days * 86_400L);
    }

    /** Forgets all indexes and builds them again from the memory. */
    void restarts() {
        newsroom = new Newsroom(settings, memory);
        newsroom.restore(memory.cards(), ForkJoinPool.commonPool());
    }

    /** The latest version of an article's clipping. */
    Clipping clippingOf(Article article) {
        String id = wirewatch.contract.ArticleId.identified(article).id();
        return published.stream()
                .filter(clipping -> clipping.id().equals(id))
                .reduce((first, second) -> second)
                .orElseThrow(() -> new AssertionError("no clipping of " + article));
    }

    /** The latest record of a story. */
    Story story(String id) {
        return stories.stream()
                .filter(story -> story.id().equals(id))
                .reduce((first, second) -> second)
                .orElseThrow(() -> new AssertionError("no story " + id));
    }

    int remembered() {
        return Objects.requireNonNull(memory).cards().size();
    }
}
