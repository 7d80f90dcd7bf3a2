package wirewatch.standalone.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Counts the processor time of the thread that uses it: what else runs on the machine is not in it. */
final class Stopwatch {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private long started;

    void start() {
        started = THREADS.getCurrentThreadCpuTime();
    }

    double micros() {
        return (THREADS.getCurrentThreadCpuTime() - started) / 1e3;
    }

    double microsFor(int times) {
        return micros() / Math.max(1, times);
    }
}
