package wirewatch.ingest.send;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How to send.
 *
 * @param to the ingest, by http or https; without a path its {@code /articles}
 * @param token the server asks for, or null
 * @param batchArticles most in one request, 1 to 10,000
 * @param batchBytes most in one request, of JSON, 1,000 to 50,000,000; a single larger article goes alone
 * @param inFlight requests at one time, 1 to 16; with more than one, articles of neighbouring batches may change their order
 * @param patience how long to try again for one batch before giving up, at least a second
 */
public record SendSettings(
        URI to, @Nullable String token, int batchArticles, int batchBytes, int inFlight, Duration patience) {

    /** @throws IllegalArgumentException saying what would have been right */
    public SendSettings {
        String scheme = to.getScheme();
        require(
                ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme)) && to.getHost() != null,
                "the address of an ingest, such as http://127.0.0.1:8080, not \"" + to + "\"");
        require(batchArticles >= 1 && batchArticles <= 10_000, "1 to 10000 articles a request, not " + batchArticles);
        require(batchBytes >= 1_000 && batchBytes <= 50_000_000, "1000 to 50000000 bytes a request, not " + batchBytes);
        require(inFlight >= 1 && inFlight <= 16, "1 to 16 requests at one time, not " + inFlight);
        require(patience.toSeconds() >= 1, "at least a second of patience");
        to = to.getPath() == null || to.getPath().length() <= 1 ? to.resolve("/articles") : to;
    }

    /** 500 articles or 2 MB a request, one at a time, two minutes of patience. */
    public static SendSettings to(URI address, @Nullable String token) {
        return new SendSettings(address, token, 500, 2_000_000, 1, Duration.ofMinutes(2));
    }

    /** With as many requests at one time. */
    public SendSettings withInFlight(int requests) {
        return new SendSettings(to, token, batchArticles, batchBytes, requests, patience);
    }

    /** With as many articles a request. */
    public SendSettings withBatchArticles(int articles) {
        return new SendSettings(to, token, articles, batchBytes, inFlight, patience);
    }

    /** With as much patience. */
    public SendSettings withPatience(Duration longest) {
        return new SendSettings(to, token, batchArticles, batchBytes, inFlight, longest);
    }

    /** The token stays out of logs. */
    @Override
    public String toString() {
        return "SendSettings[to=" + to + ", token=" + (token == null ? "none" : "set") + ", batchArticles="
                + batchArticles + ", batchBytes=" + batchBytes + ", inFlight=" + inFlight + ", patience=" + patience
                + "]";
    }

    private static void require(boolean right, String message) {
        if (!right) {
            throw new IllegalArgumentException(message);
        }
    }
}
