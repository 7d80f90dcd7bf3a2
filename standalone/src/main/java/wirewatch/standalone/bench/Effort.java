package wirewatch.standalone.bench;

import java.util.function.IntConsumer;

/**
 * What one piece of work costs: the best of some rounds, since whatever disturbs a round only adds to it.
 *
 * @param micros processor time of one, in µs
 * @param bytes that one allocates
 */
record Effort(double micros, double bytes) {

    /**
     * @param rounds how often all of it is done
     * @param times pieces of work in a round
     * @param work does all of a round
     */
    static Effort best(int rounds, int times, IntConsumer work) {
        Stopwatch watch = new Stopwatch();
        Effort best = new Effort(Double.MAX_VALUE, Double.MAX_VALUE);
        for (int round = 0; round < rounds; round++) {
            watch.start();
            work.accept(round);
            best = best.orBetter(watch.microsFor(times), watch.bytesFor(times));
        }
        return best;
    }

    double aSecond() {
        return 1e6 / micros;
    }

    private Effort orBetter(double time, double room) {
        return new Effort(Math.min(micros, time), Math.min(bytes, room));
    }
}
