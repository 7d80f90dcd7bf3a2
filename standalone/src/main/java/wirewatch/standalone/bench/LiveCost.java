package wirewatch.standalone.bench;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Article;
import wirewatch.contract.Clipping;
import wirewatch.contract.Story;
import wirewatch.processor.domain.desk.Card;
import wirewatch.processor.domain.desk.DeskSettings;
import wirewatch.processor.domain.desk.DeskSettings.EventTime;
import wirewatch.processor.domain.desk.Draft;
import wirewatch.processor.domain.desk.Drafting;
import wirewatch.processor.domain.desk.Memory;
import wirewatch.processor.domain.desk.Newsroom;
import wirewatch.processor.domain.desk.Reading;

/** What one more article costs, and what each takes of the heap, the more are live; texts and records lie elsewhere. */
final class LiveCost {

    private static final String PART = "the more are live";
    private static final List<Integer> LEVELS = List.of(1_000, 10_000, 100_000, 1_000_000, 10_000_000);
    private static final int CHUNK = 1_000;

    private final Figures figures;
    private final Stopwatch watch = new Stopwatch();
    private final Drafting drafting = new Drafting();
    private final Newsroom newsroom =
            new Newsroom(new DeskSettings(Duration.ofDays(7), EventTime.ARRIVAL), new Forgetful());

    LiveCost(Figures figures) {
        this.figures = figures;
    }

    void measure(Supply supply, int most) {
        figures.doing("an article's cost with up to " + most + " live ones");
        decide(supply, CHUNK);
        long empty = heap();
        int live = CHUNK;
        for (int level : LEVELS) {
            if (level > CHUNK && level <= most) {
                double micros = 0;
                while (live < level) {
                    micros = decide(supply, CHUNK);
                    live += CHUNK;
                }
                report(level, micros, (double) (heap() - empty) / (live - CHUNK));
            }
        }
    }

    private void report(int level, double micros, double bytes) {
        Figure cost = Figure.of(PART, String.format(Locale.ROOT, "decide at %,d live", level), micros, "µs an article");
        Figure first = figures.named(String.format(Locale.ROOT, "decide at %,d live", LEVELS.get(1)));
        figures.add(first == null ? cost : cost.against(first));
        figures.add(PART, String.format(Locale.ROOT, "heap at %,d live", level), bytes, "bytes an article");
    }

    private double decide(Supply supply, int count) {
        List<Draft> drafts = supply.articles(count).stream()
                .map(this::draft)
                .filter(Objects::nonNull)
                .toList();
        watch.start();
        drafts.forEach(newsroom::decide);
        return watch.microsFor(drafts.size());
    }

    private @Nullable Draft draft(Article article) {
        Reading reading = drafting.read(article, Clock.systemUTC().instant());
        return reading instanceof Reading.Accepted accepted ? drafting.draft(accepted.manuscript()) : null;
    }

    private static long heap() {
        Runtime runtime = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            runtime.gc();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }

    /** The stores lie off the heap in the pipe; here they keep nothing. */
    private static final class Forgetful implements Memory {
        @Override
        public void keep(Card card) {}

        @Override
        public void keep(Clipping clipping) {}

        @Override
        public @Nullable Clipping clipping(String id) {
            return null;
        }

        @Override
        public void keep(Story story) {}

        @Override
        public @Nullable Story story(String id) {
            return null;
        }

        @Override
        public void forgetCard(long number) {}

        @Override
        public void forgetClipping(String id) {}

        @Override
        public void forgetStory(String id) {}
    }
}
