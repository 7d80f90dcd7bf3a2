package wirewatch.standalone.bench;

import java.util.Set;

/**
 * How much is measured.
 *
 * @param articles that the pipe is measured with, 1,000 to 10,000,000
 * @param watches armed, 0 to 1,000,000
 * @param live articles that are there before, and up to which the cost of one is followed, 1,000 to 10,000,000
 * @param rate articles a second while the latency is measured, 1 to 100,000
 * @param partitions of every topic, 1 to 64
 * @param processors beside each other in the pipe, 1 to 16
 * @param only the parts that are measured; none means all
 */
public record BenchSettings(
        int articles, int watches, int live, int rate, int partitions, int processors, Set<Part> only) {

    /** @throws IllegalArgumentException naming the setting, and what would have been right */
    public BenchSettings {
        within("articles", articles, 1_000, 10_000_000);
        within("watches", watches, 0, 1_000_000);
        within("live", live, 1_000, 10_000_000);
        within("rate", rate, 1, 100_000);
        within("partitions", partitions, 1, 64);
        within("processors", processors, 1, 16);
    }

    boolean wants(Part part) {
        return only.isEmpty() || only.contains(part);
    }

    private static void within(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException("--" + name + ": " + least + " to " + most + ", not " + value);
        }
    }
}
