package wirewatch.processor.streams;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToLongFunction;
import org.apache.kafka.streams.processor.TaskId;
import wirewatch.processor.domain.desk.Stock;

/** What the tasks of this process hold, as each said last: the indexes themselves belong to their threads. */
final class Inventory {

    private final Map<TaskId, Stock> tasks = new ConcurrentHashMap<>();

    Inventory(MeterRegistry meters) {
        gauge(meters, "wirewatch.live.articles", "Articles that are remembered", Stock::articles);
        index(meters, "copies", Stock::copies);
        index(meters, "stories", Stock::stories);
    }

    private void index(MeterRegistry meters, String name, ToLongFunction<Stock> size) {
        Gauge.builder("wirewatch.index.entries", () -> total(size))
                .description("Entries of the indexes in memory")
                .tag("index", name)
                .register(meters);
    }

    private void gauge(MeterRegistry meters, String name, String description, ToLongFunction<Stock> size) {
        Gauge.builder(name, () -> total(size)).description(description).register(meters);
    }

    private long total(ToLongFunction<Stock> size) {
        return tasks.values().stream().mapToLong(size).sum();
    }

    void tell(TaskId task, Stock stock) {
        tasks.put(task, stock);
    }

    /** The task has gone to another thread or process. */
    void forget(TaskId task) {
        tasks.remove(task);
    }
}
