package wirewatch.processor.domain.desk;

import java.util.HashMap;
import java.util.Map;

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

    /** Puts a card back into the indexes, after a restart; in order of their numbers. */
    public void restore(Card card) {
        desk(card.language()).restore(card);
        next = card.number() + 1;
    }

    /** Decides one article, remembers it, and forgets what has become too old. */
    public Ruling decide(Draft draft) {
        return desk(draft.language()).decide(draft, next++);
    }

    /** How much it remembers now. */
    public Stock stock() {
        return desks.values().stream().map(Desk::stock).reduce(Stock.NONE, Stock::plus);
    }

    private Desk desk(String language) {
        return desks.computeIfAbsent(language, name -> new Desk(name, settings, memory));
    }
}
