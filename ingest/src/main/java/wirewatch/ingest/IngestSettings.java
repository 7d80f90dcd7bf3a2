package wirewatch.ingest;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How the ingest runs. The only reader of its part of the environment.
 *
 * @param host {@code WIREWATCH_HOST}: the address to listen on; default 127.0.0.1, reachable from this machine alone
 * @param port {@code WIREWATCH_PORT}: 0 (any free one) to 65535; default 8081
 * @param token {@code WIREWATCH_TOKEN}: what writes must carry as bearer token, at least 8 characters; default none: all may write
 * @param bodyBytes {@code WIREWATCH_BODY_BYTES}: largest request body, as sent and unzipped, 10000 to 100000000; default 16000000
 * @param bodyTime {@code WIREWATCH_BODY_SECONDS}: how long a body may take to arrive, 1 to 600; default 30
 * @param articleBytes {@code WIREWATCH_ARTICLE_BYTES}: largest article as a record, 1000 to 10000000; default 1000000, what a Kafka
 *     broker takes by default; more needs its {@code message.max.bytes} raised
 * @param articles {@code WIREWATCH_REQUEST_ARTICLES}: most articles in one request, 1 to 100000; default 10000
 * @param requestRate {@code WIREWATCH_REQUEST_RATE}: requests a second from one address, bursts of twice as many apart, 0 (no
 *     limit) to 100000; default 1000
 * @param requests {@code WIREWATCH_REQUESTS}: requests with articles handled at one time, of one address three quarters of them, 1 to
 *     200; default 32
 * @param memoryBytes {@code WIREWATCH_MEMORY_BYTES}: what bodies and articles not yet acknowledged may hold together, 1000000 to
 *     10000000000; default 64000000
 * @param brokerTime {@code WIREWATCH_BROKER_SECONDS}: how long the broker may take to acknowledge, 1 to 120; default 10
 */
public record IngestSettings(
        String host,
        int port,
        @Nullable String token,
        int bodyBytes,
        Duration bodyTime,
        int articleBytes,
        int articles,
        int requestRate,
        int requests,
        long memoryBytes,
        Duration brokerTime) {

    /** @throws IllegalArgumentException naming the key, and what would have been right */
    public IngestSettings {
        require(!host.isBlank(), "WIREWATCH_HOST: an address to listen on, such as 127.0.0.1 or 0.0.0.0");
        within("WIREWATCH_PORT", port, 0, 65_535);
        require(token == null || token.length() >= 8, "WIREWATCH_TOKEN: at least 8 characters");
        within("WIREWATCH_BODY_BYTES", bodyBytes, 10_000, 100_000_000);
        within("WIREWATCH_BODY_SECONDS", bodyTime.toSeconds(), 1, 600);
        within("WIREWATCH_ARTICLE_BYTES", articleBytes, 1_000, 10_000_000);
        within("WIREWATCH_REQUEST_ARTICLES", articles, 1, 100_000);
        within("WIREWATCH_REQUEST_RATE", requestRate, 0, 100_000);
        within("WIREWATCH_REQUESTS", requests, 1, 200);
        within("WIREWATCH_MEMORY_BYTES", memoryBytes, 1_000_000, 10_000_000_000L);
        within("WIREWATCH_BROKER_SECONDS", brokerTime.toSeconds(), 1, 120);
    }

    /** @throws IllegalArgumentException as the constructor */
    public static IngestSettings from(Map<String, String> environment) {
        Map<String, String> given = environment.entrySet().stream()
                .filter(entry -> !entry.getValue().isBlank())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().strip()));
        return new IngestSettings(
                given.getOrDefault("WIREWATCH_HOST", "127.0.0.1"),
                number(given, "WIREWATCH_PORT", 8081),
                given.get("WIREWATCH_TOKEN"),
                number(given, "WIREWATCH_BODY_BYTES", 16_000_000),
                Duration.ofSeconds(number(given, "WIREWATCH_BODY_SECONDS", 30)),
                number(given, "WIREWATCH_ARTICLE_BYTES", 1_000_000),
                number(given, "WIREWATCH_REQUEST_ARTICLES", 10_000),
                number(given, "WIREWATCH_REQUEST_RATE", 1_000),
                number(given, "WIREWATCH_REQUESTS", 32),
                wide(given, "WIREWATCH_MEMORY_BYTES", 64_000_000L),
                Duration.ofSeconds(number(given, "WIREWATCH_BROKER_SECONDS", 10)));
    }

    /** The token stays out of logs. */
    @Override
    public String toString() {
        return "IngestSettings[host=" + host + ", port=" + port + ", token=" + (token == null ? "none" : "set")
                + ", bodyBytes=" + bodyBytes + ", bodyTime=" + bodyTime + ", articleBytes=" + articleBytes
                + ", articles="
                + articles + ", requestRate=" + requestRate + ", requests=" + requests + ", memoryBytes=" + memoryBytes
                + ", brokerTime=" + brokerTime + "]";
    }

    private static int number(Map<String, String> given, String key, int otherwise) {
        return Math.toIntExact(Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, wide(given, key, otherwise))));
    }

    private static long wide(Map<String, String> given, String key, long otherwise) {
        String value = given.get(key);
        try {
            return value == null ? otherwise : Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(key + ": a whole number, not \"" + value + "\"", e);
        }
    }

    private static void within(String key, long value, long least, long most) {
        require(value >= least && value <= most, key + ": " + least + " to " + most + ", not " + value);
    }

    private static void require(boolean right, String message) {
        if (!right) {
            throw new IllegalArgumentException(message);
        }
    }
}
