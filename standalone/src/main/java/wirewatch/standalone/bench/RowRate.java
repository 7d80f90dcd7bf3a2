package wirewatch.standalone.bench;

import java.util.function.LongSupplier;

/**
 * How fast rows are written: SQLite by the processor time of the thread that writes, since it works on that thread; a server by the
 * clock.
 */
final class RowRate {

    private final LongSupplier micros;
    private final long begun;

    private RowRate(LongSupplier micros) {
        this.micros = micros;
        this.begun = micros.getAsLong();
    }

    static RowRate of(BenchDatabase database) {
        Stopwatch watch = new Stopwatch();
        watch.start();
        return new RowRate(database.isSqlite() ? () -> (long) watch.micros() : () -> System.nanoTime() / 1_000);
    }

    double aSecond(int rows) {
        return rows * 1e6 / Math.max(1, micros.getAsLong() - begun);
    }
}
