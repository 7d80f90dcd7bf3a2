package wirewatch.standalone.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Processor time of a virtual machine since it started, in ticks of all its cores: a host that gives its cores to others meanwhile spoils
 * what is measured, and nothing else tells.
 *
 * @param stolen ready to run, but the host ran something else
 * @param all of it, idle or not
 */
record HostTime(long stolen, long all) {

    private static final Path SOURCE = Path.of("/proc/stat");
    /** Of the columns after the name: user, nice, system, idle, iowait, irq, softirq, steal; guests count as user already. */
    private static final int STEAL = 7;

    /** Until now; null where the system does not tell. */
    static @Nullable HostTime now() {
        try {
            return of(Files.readString(SOURCE, StandardCharsets.US_ASCII));
        } catch (IOException e) {
            return null;
        }
    }

    /** From the text of {@code /proc/stat} (proc_stat(5)); null where the column is missing. */
    static @Nullable HostTime of(String text) {
        String[] columns = text.lines().findFirst().orElse("").split(" +");
        if (!columns[0].equals("cpu") || columns.length <= 1 + STEAL) {
            return null;
        }
        long[] ticks =
                Arrays.stream(columns, 1, STEAL + 2).mapToLong(Long::parseLong).toArray();
        return new HostTime(ticks[STEAL], Arrays.stream(ticks).sum());
    }

    /** Per cent of all processor time that the host took since then. */
    double takenSince(HostTime then) {
        return all == then.all ? 0 : 100.0 * (stolen - then.stolen) / (all - then.all);
    }
}
