package wirewatch.standalone.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import wirewatch.processor.domain.desk.Draft;
import wirewatch.processor.domain.desk.HeapMemory;
import wirewatch.processor.domain.link.Drawer;

/**
 * What one more article costs, and what each takes of the heap, the more are live: copies, stories and links, with texts and records
 * in the database that the pipe has.
 */
final class LiveCost {

    private static final String PART = "the more are live";
    private static final List<Integer> LEVELS = List.of(10_000, 100_000, 1_000_000, 10_000_000);
    private static final int TELLING = 50_000;
    private static final int CHUNK = LivePlace.CHUNK;
    /** At each level the median of so many chunks is told: one may meet the compiler, or the database at work. */
    private static final int CHUNKS = 9;
    /** So often the first articles are decided anew, until the compiler is through. */
    private static final int WARM = 10;

    private final Figures figures;
    private final Stopwatch watch = new Stopwatch();
    private long articles;

    LiveCost(Figures figures) {
        this.figures = figures;
    }

    /** @param stores empty; afterwards they hold what is live */
    void measure(Supply supply, int most, LiveStores stores) {
        figures.doing("an article's cost with up to " + most + " live ones");
        warm(LivePlace.drafts(supply, 2 * CHUNK));
        LivePlace place = new LivePlace(stores, stores);
        decide(place, supply);
        long empty = heap();
        for (int level : LEVELS) {
            if (level <= most) {
                measure(place, supply, level, empty);
            }
        }
    }

    private void warm(List<Draft> drafts) {
        for (int i = 0; i < WARM; i++) {
            LivePlace place = new LivePlace(new HeapMemory(), Drawer.inMap());
            drafts.forEach(place::decide);
        }
    }

    private void measure(LivePlace place, Supply supply, int level, long empty) {
        while (articles < level) {
            decide(place, supply);
            if (articles % TELLING == 0) {
                figures.note(String.format(Locale.ROOT, "%,d of %,d", articles, level));
            }
        }
        String live = String.format(Locale.ROOT, "at %,d live", articles);
        figures.add(PART, "heap " + live, (double) (heap() - empty) / (articles - CHUNK), "bytes an article");
        figures.add(PART, "stories " + live, (double) place.stories() / articles, "an article");
        double[] micros = new double[CHUNKS];
        Arrays.setAll(micros, chunk -> decide(place, supply));
        Arrays.sort(micros);
        Figure cost = Figure.of(PART, "decide " + live, micros[CHUNKS / 2], "µs an article");
        Figure first = figures.named(String.format(Locale.ROOT, "decide at %,d live", LEVELS.get(0)));
        figures.add(first == null ? cost : cost.against(first));
    }

    private double decide(LivePlace place, Supply supply) {
        List<Draft> drafts = LivePlace.drafts(supply, CHUNK);
        watch.start();
        for (Draft draft : drafts) {
            place.decide(draft);
        }
        articles += CHUNK;
        return watch.microsFor(drafts.size());
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
}
