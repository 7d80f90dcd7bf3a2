package wirewatch.processor;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import wirewatch.processor.domain.desk.DeskSettings;
import wirewatch.processor.domain.desk.DeskSettings.EventTime;

/**
 * What the processor can be told; the only reader of its environment.
 *
 * @param application the Kafka Streams application id: names its consumer group, its stores' changelogs and its transactions;
 *     default {@code wirewatch-processor}. Another name starts with an empty memory
 * @param instance a name of this process that stays over restarts, so that it comes back in two seconds rather than 45
 * @param state folder of the local stores; may be lost, the changelogs hold everything
 * @param threads 1 to 64, default 2
 * @param languages partitions of the step that decides, 1 to 64, default 4: so many languages can be decided side by side
 * @param commit how soon the results of an article that has just come become visible, 10 ms to 10 s, default 20 ms; latency is
 *     twice that and some. While a backlog is worked off they do so once a second
 * @param desk how articles are decided
 */
public record ProcessorSettings(
        String application,
        String instance,
        Path state,
        int threads,
        int languages,
        Duration commit,
        DeskSettings desk) {

    /** @throws IllegalArgumentException naming the setting, and what would have been right */
    public ProcessorSettings {
        within("threads", threads, 1, 64);
        within("languages", languages, 1, 64);
        within("commit in milliseconds", commit.toMillis(), 10, 10_000);
    }

    /** The defaults, with the local stores in a folder. */
    public static ProcessorSettings in(Path state) {
        return from(Map.of(), state);
    }

    /**
     * Reads {@code WIREWATCH_PROCESSOR_ID}, {@code WIREWATCH_INSTANCE}, {@code WIREWATCH_STATE}, {@code WIREWATCH_THREADS},
     * {@code WIREWATCH_LANGUAGE_PARTITIONS}, {@code WIREWATCH_COMMIT_MS}, {@code WIREWATCH_MEMORY_DAYS} and {@code WIREWATCH_EVENT_TIME}.
     *
     * @throws IllegalArgumentException naming the key, and what would have been right
     */
    public static ProcessorSettings from(Map<String, String> environment, Path state) {
        return new ProcessorSettings(
                environment.getOrDefault("WIREWATCH_PROCESSOR_ID", "wirewatch-processor"),
                environment.getOrDefault("WIREWATCH_INSTANCE", "1"),
                Path.of(environment.getOrDefault("WIREWATCH_STATE", state.toString())),
                number(environment, "WIREWATCH_THREADS", 2),
                number(environment, "WIREWATCH_LANGUAGE_PARTITIONS", 4),
                Duration.ofMillis(number(environment, "WIREWATCH_COMMIT_MS", 20)),
                new DeskSettings(
                        Duration.ofDays(number(environment, "WIREWATCH_MEMORY_DAYS", 7)),
                        eventTime(environment.getOrDefault("WIREWATCH_EVENT_TIME", "arrival"))));
    }

    private static EventTime eventTime(String value) {
        return switch (value) {
            case "arrival" -> EventTime.ARRIVAL;
            case "published" -> EventTime.PUBLISHED;
            default ->
                throw new IllegalArgumentException("WIREWATCH_EVENT_TIME: arrival or published, not \"" + value + "\"");
        };
    }

    private static int number(Map<String, String> environment, String key, int otherwise) {
        String value = environment.get(key);
        try {
            return value == null ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    key + ": a whole number such as " + otherwise + ", not \"" + value + "\"", e);
        }
    }

    private static void within(String name, long value, long least, long most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + ": " + least + " to " + most + ", not " + value);
        }
    }
}
