package wirewatch.processor.streams;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ForkJoinPool;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wirewatch.contract.Trace;
import wirewatch.processor.domain.desk.DeskSettings;
import wirewatch.processor.domain.desk.Draft;
import wirewatch.processor.domain.desk.Newsroom;
import wirewatch.processor.domain.desk.Ruling;

/** The one place of a language: decides its articles in order. Its indexes are rebuilt from the stores when it starts. */
final class Decide extends ContextualProcessor<String, Draft, String, Ruling> {

    private static final Logger LOG = LoggerFactory.getLogger(Decide.class);

    /** A line for each article, where it is asked for. */
    private static final Logger ARTICLES = LoggerFactory.getLogger("wirewatch.articles");
    /** How often its size is told. */
    private static final Duration TELLING = Duration.ofSeconds(5);

    private final DeskSettings settings;
    private final Duration soon;
    private final Inventory inventory;
    private @Nullable Newsroom newsroom;
    private @Nullable Pace pace;

    /** @param soon how long the decision on an article that has just arrived may wait to be seen */
    Decide(DeskSettings settings, Duration soon, Inventory inventory) {
        this.settings = settings;
        this.soon = soon;
        this.inventory = inventory;
    }

    @Override
    public void init(ProcessorContext<String, Ruling> context) {
        super.init(context);
        StoredMemory memory = new StoredMemory(context);
        Newsroom rebuilt = new Newsroom(settings, memory);
        long[] count = new long[1];
        memory.allCards(cards -> {
            rebuilt.restore(cards, ForkJoinPool.commonPool());
            count[0] += cards.size();
        });
        LOG.info("{} remembers {} clippings", context.taskId(), count[0]);
        newsroom = rebuilt;
        pace = Pace.of(context, soon);
        inventory.tell(context.taskId(), rebuilt.stock());
        context.schedule(
                TELLING, PunctuationType.WALL_CLOCK_TIME, now -> inventory.tell(context.taskId(), rebuilt.stock()));
    }

    @Override
    public void process(Record<String, Draft> record) {
        Objects.requireNonNull(pace).make(record.timestamp(), () -> decide(record));
    }

    private void decide(Record<String, Draft> record) {
        Ruling ruling = Objects.requireNonNull(newsroom).decide(record.value());
        if (ARTICLES.isInfoEnabled()) {
            ARTICLES.atInfo()
                    .addKeyValue("article", record.value().id())
                    .addKeyValue("trace", Trace.id(Trace.text(record.headers(), Trace.PARENT)))
                    .addKeyValue("story", ruling.story())
                    .log("decided {}", ruling.decision());
        }
        Record<String, Ruling> decided = record.withValue(ruling);
        Trace.note(decided.headers(), Trace.DECIDED, context().currentSystemTimeMs());
        context().forward(decided);
    }

    @Override
    public void close() {
        inventory.forget(context().taskId());
    }
}
