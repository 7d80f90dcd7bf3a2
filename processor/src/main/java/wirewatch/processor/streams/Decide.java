package wirewatch.processor.streams;

import java.util.Objects;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wirewatch.processor.domain.desk.DeskSettings;
import wirewatch.processor.domain.desk.Draft;
import wirewatch.processor.domain.desk.Newsroom;
import wirewatch.processor.domain.desk.Ruling;

/** The one place of a language: decides its articles in order. Its indexes are rebuilt from the stores when it starts. */
final class Decide extends ContextualProcessor<String, Draft, String, Ruling> {

    private static final Logger LOG = LoggerFactory.getLogger(Decide.class);

    private final DeskSettings settings;
    private @Nullable Newsroom newsroom;

    Decide(DeskSettings settings) {
        this.settings = settings;
    }

    @Override
    public void init(ProcessorContext<String, Ruling> context) {
        super.init(context);
        StoredMemory memory = new StoredMemory(context);
        Newsroom rebuilt = new Newsroom(settings, memory);
        long[] count = new long[1];
        memory.eachCard(card -> {
            rebuilt.restore(card);
            count[0]++;
        });
        LOG.info("{} remembers {} clippings", context.taskId(), count[0]);
        newsroom = rebuilt;
    }

    @Override
    public void process(Record<String, Draft> record) {
        Ruling ruling = Objects.requireNonNull(newsroom).decide(record.value());
        context().forward(record.withValue(ruling));
    }
}
