package wirewatch.processor.domain.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** The desks of all languages that are decided in one place, with one memory; not thread-safe. */
public final class Newsroom {

    private final DeskSettings settings;
    private final Memory memory;
    private final Map<String, Desk> desks = new HashMap<>();
    private long next;

    public Newsroom(DeskSettings settings, Memory memory) {
        this.settings = settings;
        this.memory = memory;
    }

    /**
     * Puts cards back into the indexes, after a restart; in order of their numbers. Copies and stories need nothing of each other for it.
     *
     * @param beside where the copies are put back meanwhile
     */
    public void restore(List<Card> cards, Executor beside) {
        cards.forEach(card -> desk(card.language()));
        CompletableFuture<Void> shelved = CompletableFuture.runAsync(
                () -> cards.forEach(card -> desk(card.language()).shelve(card)), beside);
        try {
            cards.forEach(card -> desk(card.language()).tell(card));
        } finally {
            shelved.join();
        }
        next = cards.isEmpty() ? next : cards.get(cards.size() - 1).number() + 1;
    }

    /** Decides one article, remembers it, and forgets what has become too old. */
    public Ruling decide(Draft draft) {
        return deskOf(draft).decide(draft, next++);
    }

    /** Whether an earlier delivery of the same article is remembered. */
    public boolean remembers(Draft draft) {
        return deskOf(draft).remembers(draft.key());
    }

    /** A retraction goes where the article is that it takes back: without a text it has no language. */
    private Desk deskOf(Draft draft) {
        return desks.values().stream()
                .filter(desk -> draft.withdrawn() && desk.remembers(draft.key()))
                .findFirst()
                .orElseGet(() -> desk(draft.language()));
    }

    /** How much it remembers now. */
    public Stock stock() {
        return desks.values().stream().map(Desk::stock).reduce(Stock.NONE, Stock::plus);
    }

    private Desk desk(String language) {
        return desks.computeIfAbsent(language, name -> new Desk(name, settings, memory));
    }
}
