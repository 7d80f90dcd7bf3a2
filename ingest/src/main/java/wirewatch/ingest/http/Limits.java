package wirewatch.ingest.http;

import java.time.Duration;

/**
 * What the endpoint takes; {@code IngestSettings} gives the bounds and defaults.
 *
 * @param bodyBytes largest request body, as sent and unzipped
 * @param bodyTime how long a body may take to arrive
 * @param articleBytes largest article as a record
 * @param articles most in one request
 * @param requestRate requests a second from one address; 0 for no limit
 * @param requests handled at one time
 * @param memoryBytes that all requests may hold together
 * @param brokerTime how long the broker may take to acknowledge
 */
public record Limits(
        int bodyBytes,
        Duration bodyTime,
        int articleBytes,
        int articles,
        int requestRate,
        int requests,
        long memoryBytes,
        Duration brokerTime) {}
