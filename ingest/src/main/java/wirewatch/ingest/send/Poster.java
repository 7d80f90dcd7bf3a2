package wirewatch.ingest.send;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongSupplier;
import wirewatch.contract.Rejection;

/** Posts one batch, as often as it takes. */
final class Poster {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofMinutes(2);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final long MAX_RETRY_AFTER = 60;

    /** How time passes. */
    @FunctionalInterface
    interface Waiting {
        void await(Duration pause) throws InterruptedException;
    }

    /** What to do before the next attempt. */
    @FunctionalInterface
    interface Pausing {
        void pause(String why, Duration pause) throws InterruptedException;
    }

    private final SendSettings settings;
    private final Pausing pausing;
    private final LongSupplier nanos;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();

    Poster(SendSettings settings, Pausing pausing, LongSupplier nanos) {
        this.settings = settings;
        this.pausing = pausing;
        this.nanos = nanos;
    }

    /** @throws SendFailure where the server does not take it, for now or for good */
    Outcome post(Batch batch) throws SendFailure, InterruptedException {
        long start = nanos.getAsLong();
        for (int attempt = 0; ; attempt++) {
            String why;
            Duration pause = backOff(attempt);
            try {
                HttpResponse<String> response = client.send(request(batch), HttpResponse.BodyHandlers.ofString());
                if (!isForLater(response.statusCode())) {
                    return outcome(batch, response);
                }
                why = "the server answers " + response.statusCode() + ", " + Answer.detail(response.body());
                pause = longer(
                        pause,
                        response.headers().firstValueAsLong("Retry-After").orElse(0));
            } catch (ConnectException e) {
                why = "no server answers at " + settings.to();
            } catch (IOException e) {
                why = "the connection to " + settings.to() + " broke (" + e + ")";
            }
            if (nanos.getAsLong() - start + pause.toNanos()
                    > settings.patience().toNanos()) {
                throw new SendFailure("gave up after " + settings.patience().toSeconds() + " seconds: " + why);
            }
            pausing.pause(why, pause);
        }
    }

    private HttpRequest request(Batch batch) {
        HttpRequest.Builder request = HttpRequest.newBuilder(settings.to())
                .timeout(ANSWER)
                .header("Content-Type", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofByteArray(batch.body()));
        if (settings.token() != null) {
            request.header("Authorization", "Bearer " + settings.token());
        }
        return request.build();
    }

    private static boolean isForLater(int status) {
        return status == 408 || status == 429 || status == 500 || status == 502 || status == 503 || status == 504;
    }

    private Outcome outcome(Batch batch, HttpResponse<String> response) throws SendFailure, InterruptedException {
        return switch (response.statusCode()) {
            case 202 -> Answer.byLine(batch, response.body());
            case 400 -> Answer.nothing(batch, response.body());
            case 413 -> smaller(batch, Answer.detail(response.body()));
            case 401 ->
                throw new SendFailure("the server asks for its token, and this is not it: give it with --token");
            default ->
                throw new SendFailure("the server at " + settings.to() + " answers " + response.statusCode() + ", "
                        + Answer.detail(response.body()));
        };
    }

    private Outcome smaller(Batch batch, String detail) throws SendFailure, InterruptedException {
        if (batch.size() == 1) {
            return Outcome.refused(batch, Rejection.TOO_LARGE, detail);
        }
        Outcome all = new Outcome(0, List.of());
        for (Batch half : batch.halves()) {
            all = all.and(post(half));
        }
        return all;
    }

    /** Doubling, up to a bound, and scattered: many senders that failed together do not come back together. */
    private static Duration backOff(int attempt) {
        long millis = Math.min(FIRST_PAUSE.toMillis() << Math.min(attempt, 10), LONGEST_PAUSE.toMillis());
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(millis / 2, millis + 1));
    }

    private static Duration longer(Duration pause, long retryAfter) {
        Duration asked = Duration.ofSeconds(Math.min(retryAfter, MAX_RETRY_AFTER));
        return asked.compareTo(pause) > 0 ? asked : pause;
    }
}
