package wirewatch.standalone.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/** Counts the processor time of the thread that uses it, and what it allocates: what else runs on the machine is not in it. */
final class Stopwatch {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final MBeanServer BEANS = ManagementFactory.getPlatformMBeanServer();

    private long started;
    private long allocated;

    void start() {
        allocated = bytesSoFar();
        started = THREADS.getCurrentThreadCpuTime();
    }

    double micros() {
        return (THREADS.getCurrentThreadCpuTime() - started) / 1e3;
    }

    double microsFor(int times) {
        return micros() / Math.max(1, times);
    }

    double bytesFor(int times) {
        return (double) (bytesSoFar() - allocated) / Math.max(1, times);
    }

    /** Asked by name: the interface that has the method is no part of Java's own. Zero where the machine does not count. */
    private static long bytesSoFar() {
        try {
            Object bytes = BEANS.getAttribute(
                    new ObjectName(ManagementFactory.THREAD_MXBEAN_NAME), "CurrentThreadAllocatedBytes");
            return bytes instanceof Long counted ? counted : 0;
        } catch (JMException e) {
            return 0;
        }
    }
}
