package wirewatch.standalone.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Clipping;
import wirewatch.contract.Watch;
import wirewatch.contract.Wire;
import wirewatch.sink.trace.Trail;
import wirewatch.standalone.Complaint;

/** A running sink. */
public final class Api {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI base;
    private final @Nullable String token;

    /** @param token that writes carry, or null where the sink wants none */
    public Api(URI base, @Nullable String token) {
        if (!List.of("http", "https").contains(String.valueOf(base.getScheme())) || base.getHost() == null) {
            throw new Complaint(base + " is not an address: give one such as http://localhost:8080");
        }
        this.base = base;
        this.token = token;
    }

    /** Adds a standing search, or replaces the one with its id. */
    public void put(Watch watch) {
        HttpRequest.Builder request =
                at("watches", watch.id()).PUT(BodyPublishers.ofString(Wire.write(watch), StandardCharsets.UTF_8));
        expect(send(request.header("Content-Type", "application/json")));
    }

    /** Whether there was such a watch. */
    public boolean remove(String watch) {
        HttpResponse<String> answer = send(at("watches", watch).DELETE());
        return answer.statusCode() != 404 && expect(answer) != null;
    }

    /** What a watch would have told, tried on the archive: {@code POST /api/watches/test}. */
    public JsonNode test(Watch watch) {
        Map<String, Object> draft = Map.of("query", watch.query(), "kinds", watch.kinds());
        HttpRequest.Builder request =
                at("watches", "test").POST(BodyPublishers.ofString(Wire.write(draft), StandardCharsets.UTF_8));
        return tree(expect(send(request.header("Content-Type", "application/json"))));
    }

    public List<Watch> watches() {
        List<Watch> watches = new ArrayList<>();
        tree(expect(send(at("watches", null).GET())))
                .path("items")
                .forEach(item -> watches.add(Wire.read(item.toString(), Watch.class)));
        return watches;
    }

    public Optional<Clipping> clipping(String id) {
        HttpResponse<String> answer = send(at("clippings", id).GET());
        return answer.statusCode() == 404 ? Optional.empty() : Optional.of(Wire.read(expect(answer), Clipping.class));
    }

    /**
     * The way of an article through the stages.
     *
     * @param since when it arrived at the earliest, or null where the archive is to say
     */
    public Optional<Trail> trace(String id, @Nullable Instant since) {
        HttpResponse<String> answer =
                send(at("trace", id, since == null ? "" : "?since=" + since).GET());
        return answer.statusCode() == 404 ? Optional.empty() : Optional.of(Wire.read(expect(answer), Trail.class));
    }

    private HttpRequest.Builder at(String collection, @Nullable String id) {
        return at(collection, id, "");
    }

    private HttpRequest.Builder at(String collection, @Nullable String id, String query) {
        String path = "/api/" + collection;
        if (id != null) {
            path += "/" + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
        }
        HttpRequest.Builder request =
                HttpRequest.newBuilder(base.resolve(path + query)).timeout(PATIENCE);
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Complaint("interrupted", e);
        } catch (IOException e) {
            throw new Complaint(
                    "nothing answers at " + base
                            + ": start `wirewatch up`, or give the address of a running one with --to",
                    e);
        }
    }

    private String expect(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 == 2) {
            return answer.body();
        }
        throw new Complaint(
                answer.statusCode() == 401
                        ? base + " wants a token: give it with --token or WIREWATCH_TOKEN"
                        : base + " answers " + answer.statusCode() + ": " + detail(answer.body()));
    }

    /** The sentence of an RFC 9457 answer, or the beginning of whatever else came. */
    private static String detail(String body) {
        try {
            String detail = Wire.json().readTree(body).path("detail").asText();
            return detail.isEmpty() ? "" : detail;
        } catch (JsonProcessingException e) {
            return body.substring(0, Math.min(body.length(), 200)).replaceAll("\\s+", " ");
        }
    }

    private JsonNode tree(String body) {
        try {
            return Wire.json().readTree(body);
        } catch (JsonProcessingException e) {
            throw new Complaint("what answers at " + base + " is not Wirewatch", e);
        }
    }
}
