package wirewatch.standalone.offline;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Article;
import wirewatch.contract.Clipping;
import wirewatch.contract.Story;
import wirewatch.ingest.read.Read;
import wirewatch.processor.domain.desk.DeskSettings;
import wirewatch.processor.domain.desk.Draft;
import wirewatch.processor.domain.desk.Drafting;
import wirewatch.processor.domain.desk.HeapMemory;
import wirewatch.processor.domain.desk.Newsroom;
import wirewatch.processor.domain.desk.Reading;
import wirewatch.processor.domain.desk.Ruling;
import wirewatch.processor.domain.watch.WatchIndex;

/**
 * One run of {@code decide}: articles are described side by side on all cores while those before them are decided in input order.
 * Lines are kept to the end, since a later article can merge stories.
 */
public final class DecisionRun implements AutoCloseable {

    /** How many articles may be described ahead of the one that is decided. */
    private static final int AHEAD = 512;

    private final ExecutorService describers =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    private final Drafting drafting = new Drafting();
    private final HeapMemory memory = new HeapMemory();
    private final Newsroom newsroom;
    private final WatchIndex watches;
    private final Instant arrived;
    private final List<DecisionLine> lines = new ArrayList<>();
    private final Map<String, Integer> lineOf = new HashMap<>();

    public DecisionRun(DeskSettings settings, WatchIndex watches, Instant arrived) {
        newsroom = new Newsroom(settings, memory);
        this.watches = watches;
        this.arrived = arrived;
    }

    /** Decides all articles of an input. */
    public void decide(Stream<Read> input) {
        Deque<Future<Described>> waiting = new ArrayDeque<>();
        input.forEachOrdered(read -> {
            waiting.add(describers.submit(() -> described(read)));
            if (waiting.size() > AHEAD) {
                rule(waiting.remove());
            }
        });
        waiting.forEach(this::rule);
    }

    @Override
    public void close() {
        describers.shutdownNow();
    }

    public int size() {
        return lines.size();
    }

    /** One line an article, in input order, with the stories as they are at the end. */
    public void lines(Consumer<? super DecisionLine> printer) {
        for (DecisionLine line : lines) {
            printer.accept(line.story() == null ? line : line.withStory(living(line.story())));
        }
    }

    private void rule(Future<Described> described) {
        try {
            rule(described.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private Described described(Read read) {
        if (read instanceof Read.Rejected rejected) {
            return new Described(
                    null,
                    DecisionLine.rejected(null, rejected.reason(), rejected.position() + ": " + rejected.detail()));
        }
        Article article = ((Read.Accepted) read).article();
        Reading reading = drafting.read(article, arrived);
        if (reading instanceof Reading.Rejected rejected) {
            return new Described(null, DecisionLine.rejected(article.id(), rejected));
        }
        return new Described(drafting.draft(((Reading.Accepted) reading).manuscript(), watches), null);
    }

    private void rule(Described described) {
        Draft draft = described.draft();
        if (draft == null) {
            lines.add(java.util.Objects.requireNonNull(described.rejected()));
            return;
        }
        Ruling ruling = newsroom.decide(draft);
        ruling.clippings().stream().skip(1).forEach(this::decidedAgain);
        lineOf.put(draft.id(), lines.size());
        lines.add(DecisionLine.of(draft, ruling));
    }

    private void decidedAgain(Clipping clipping) {
        Integer line = lineOf.get(clipping.id());
        if (line != null) {
            lines.set(line, lines.get(line).decidedAgain(clipping));
        }
    }

    private String living(String story) {
        Story record = memory.story(story);
        return record == null || record.replacedBy() == null ? story : living(record.replacedBy());
    }

    /** Exactly one of both is there. */
    private record Described(
            @Nullable Draft draft, @Nullable DecisionLine rejected) {}
}
