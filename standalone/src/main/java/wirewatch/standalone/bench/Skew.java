package wirewatch.standalone.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.kafka.common.utils.Utils;

/**
 * What more deciding threads bring. A language is decided in one place, so the busiest place bounds them all. The shares of the
 * languages are assumed: one has most, the others follow Zipf's law; where a language goes is what the pipe's repartitioning makes of
 * its code.
 */
final class Skew {

    private static final String PART = "more deciding threads, calculated";

    private static final List<String> LANGUAGES = List.of(
            "en", "es", "de", "ja", "fr", "pt", "ru", "it", "nl", "pl", "tr", "fa", "zh", "vi", "id", "cs", "ko", "ar",
            "uk", "el", "ro", "hu", "sv", "da", "fi", "th", "he", "no", "bg", "hi");

    private final Figures figures;

    Skew(Figures figures) {
        this.figures = figures;
    }

    void measure() {
        figures.doing("what more deciding threads bring");
        for (double most : new double[] {0.3, 0.5, 0.7}) {
            for (int threads : new int[] {2, 4, 8, 16}) {
                String name = String.format(Locale.ROOT, "%d threads, %.0f %% in one language", threads, most * 100);
                figures.add(PART, name, gain(shares(most), threads), "× one thread");
            }
        }
        for (int parts : new int[] {2, 4, 8}) {
            String name = String.format(Locale.ROOT, "16 threads, the half in one language parted by %d", parts);
            figures.add(PART, name, gain(parted(shares(0.5), parts), 16), "× one thread");
        }
    }

    /** How many times as much as one thread so many carry, each with as many partitions: the busiest is full. */
    static double gain(double[] shares, int threads) {
        double[] load = new double[threads];
        for (int i = 0; i < shares.length; i++) {
            load[partition(key(i), threads)] += shares[i];
        }
        return 1 / IntStream.range(0, threads).mapToDouble(i -> load[i]).max().orElse(1);
    }

    /** Of all articles, what each language has; the first has {@code most}. */
    static double[] shares(double most) {
        double others =
                IntStream.range(1, LANGUAGES.size()).mapToDouble(i -> 1.0 / i).sum();
        return IntStream.range(0, LANGUAGES.size())
                .mapToDouble(i -> i == 0 ? most : (1 - most) / i / others)
                .toArray();
    }

    /** The first language in parts, as if each were a language. */
    static double[] parted(double[] shares, int parts) {
        double[] parted = new double[shares.length + parts - 1];
        System.arraycopy(shares, 0, parted, 0, shares.length);
        parted[0] = shares[0] / parts;
        for (int i = shares.length; i < parted.length; i++) {
            parted[i] = parted[0];
        }
        return parted;
    }

    private static String key(int language) {
        return language < LANGUAGES.size() ? LANGUAGES.get(language) : "en-" + language;
    }

    /** Kafka's own. */
    private static int partition(String key, int partitions) {
        return Utils.toPositive(Utils.murmur2(key.getBytes(StandardCharsets.UTF_8))) % partitions;
    }
}
