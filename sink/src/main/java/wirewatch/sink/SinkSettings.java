package wirewatch.sink;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import wirewatch.sink.archive.Database;

/**
 * How the sink runs. The only reader of its part of the environment.
 *
 * @param host {@code WIREWATCH_HOST}: the address to listen on; default 127.0.0.1, reachable from this machine alone
 * @param port {@code WIREWATCH_PORT}: 0 (any free one) to 65535; default 8082
 * @param names {@code WIREWATCH_NAMES}: host names, with commas, under which browsers may call the server besides addresses and
 *     names without a dot; default none
 * @param readToken {@code WIREWATCH_READ_TOKEN}: what readers must carry, at least 8 characters; default none: all may read
 * @param token {@code WIREWATCH_TOKEN}: what writes must carry as bearer token, at least 8 characters; default none: all may write
 * @param instance {@code WIREWATCH_INSTANCE}: names this sink among those that share the work, the same after a restart: 1 to 60 of
 *     letters, digits, {@code . _ -}; default {@code HOSTNAME}, else {@code 1}
 * @param archive {@code WIREWATCH_ARCHIVE}: JDBC URL of SQLite or PostgreSQL; default {@code archive.db} in {@code WIREWATCH_DATA},
 *     whose default is {@code wirewatch-data}
 * @param archiveUser {@code WIREWATCH_ARCHIVE_USER}: the database's user; default none
 * @param archivePassword {@code WIREWATCH_ARCHIVE_PASSWORD}: its password; default none
 * @param archiveBatch {@code WIREWATCH_ARCHIVE_BATCH}: most records stored in one transaction, 1 to 5000; default 2000
 * @param ownTopics {@code WIREWATCH_OWN_TOPICS}: whether each watch's alerts also go to a topic of its own, made with its first alert;
 *     default true. A broker carries some thousand topics, not a hundred thousand
 * @param streamReaders {@code WIREWATCH_STREAM_READERS}: most readers of the live stream at one time, 1 to 10000; default 2000
 * @param streamQueue {@code WIREWATCH_STREAM_QUEUE}: events that may wait for one reader before it is let go, 2000 to 100000; default
 *     4000
 * @param streamHeartbeat {@code WIREWATCH_STREAM_HEARTBEAT}: seconds between two signs of life on the stream, 1 to 25; default 10
 */
public record SinkSettings(
        String host,
        int port,
        Set<String> names,
        @Nullable String readToken,
        @Nullable String token,
        String instance,
        String archive,
        @Nullable String archiveUser,
        @Nullable String archivePassword,
        int archiveBatch,
        boolean ownTopics,
        int streamReaders,
        int streamQueue,
        Duration streamHeartbeat) {

    /** @throws IllegalArgumentException naming the key, and what would have been right */
    public SinkSettings {
        require(!host.isBlank(), "WIREWATCH_HOST: an address to listen on, such as 127.0.0.1 or 0.0.0.0");
        within("WIREWATCH_PORT", port, 0, 65_535);
        names = Set.copyOf(names);
        require(readToken == null || readToken.length() >= 8, "WIREWATCH_READ_TOKEN: at least 8 characters");
        require(token == null || token.length() >= 8, "WIREWATCH_TOKEN: at least 8 characters");
        require(instance.matches("[A-Za-z0-9._-]{1,60}"), "WIREWATCH_INSTANCE: 1 to 60 of A-Z a-z 0-9 . _ -");
        require(Database.knows(archive), "WIREWATCH_ARCHIVE: jdbc:sqlite:FILE or jdbc:postgresql://HOST/DATABASE");
        within("WIREWATCH_ARCHIVE_BATCH", archiveBatch, 1, 5_000);
        within("WIREWATCH_STREAM_READERS", streamReaders, 1, 10_000);
        within("WIREWATCH_STREAM_QUEUE", streamQueue, 2_000, 100_000);
        within("WIREWATCH_STREAM_HEARTBEAT", (int) streamHeartbeat.toSeconds(), 1, 25);
    }

    /** @throws IllegalArgumentException as the constructor */
    public static SinkSettings from(Map<String, String> environment) {
        Map<String, String> given = environment.entrySet().stream()
                .filter(entry -> !entry.getValue().isBlank())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().strip()));
        Path data = Path.of(given.getOrDefault("WIREWATCH_DATA", "wirewatch-data"));
        return new SinkSettings(
                given.getOrDefault("WIREWATCH_HOST", "127.0.0.1"),
                number(given, "WIREWATCH_PORT", 8082),
                list(given.getOrDefault("WIREWATCH_NAMES", "")),
                given.get("WIREWATCH_READ_TOKEN"),
                given.get("WIREWATCH_TOKEN"),
                given.getOrDefault("WIREWATCH_INSTANCE", given.getOrDefault("HOSTNAME", "1")),
                given.getOrDefault("WIREWATCH_ARCHIVE", "jdbc:sqlite:" + data.resolve("archive.db")),
                given.get("WIREWATCH_ARCHIVE_USER"),
                given.get("WIREWATCH_ARCHIVE_PASSWORD"),
                number(given, "WIREWATCH_ARCHIVE_BATCH", 2_000),
                truth(given, "WIREWATCH_OWN_TOPICS", true),
                number(given, "WIREWATCH_STREAM_READERS", 2_000),
                number(given, "WIREWATCH_STREAM_QUEUE", 4_000),
                Duration.ofSeconds(number(given, "WIREWATCH_STREAM_HEARTBEAT", 10)));
    }

    /** Secrets stay out of logs. */
    @Override
    public String toString() {
        return "SinkSettings[host=" + host + ", port=" + port + ", names=" + names + ", readToken=" + hidden(readToken)
                + ", token=" + hidden(token)
                + ", instance=" + instance + ", archive=" + archive.replaceFirst("\\?.*", "?…") + ", archiveUser="
                + archiveUser + ", archivePassword=" + hidden(archivePassword) + ", archiveBatch=" + archiveBatch
                + ", ownTopics=" + ownTopics + ", streamReaders=" + streamReaders + ", streamQueue=" + streamQueue
                + ", streamHeartbeat="
                + streamHeartbeat + "]";
    }

    private static String hidden(@Nullable String secret) {
        return secret == null ? "none" : "set";
    }

    private static Set<String> list(String names) {
        return Arrays.stream(names.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static int number(Map<String, String> given, String key, int otherwise) {
        String value = given.get(key);
        try {
            return value == null ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(key + ": a whole number, not \"" + value + "\"", e);
        }
    }

    private static boolean truth(Map<String, String> given, String key, boolean otherwise) {
        return switch (given.getOrDefault(key, String.valueOf(otherwise))) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(key + ": true or false, not \"" + given.get(key) + "\"");
        };
    }

    private static void within(String key, int value, int least, int most) {
        require(value >= least && value <= most, key + ": " + least + " to " + most + ", not " + value);
    }

    private static void require(boolean right, String message) {
        if (!right) {
            throw new IllegalArgumentException(message);
        }
    }
}
