package wirewatch.standalone.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import wirewatch.contract.Wire;
import wirewatch.standalone.Complaint;

/** Delivers articles to a running ingest, as a crawler would. */
final class Crawler {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI articles;

    Crawler(URI wirewatch) {
        this.articles = wirewatch.resolve("/articles");
    }

    /**
     * @return the article's id
     * @throws Complaint where it is not taken
     */
    String deliver(String json) {
        HttpRequest request = HttpRequest.newBuilder(articles)
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(60))
                .POST(BodyPublishers.ofString(json, StandardCharsets.UTF_8))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (answer.statusCode() / 100 != 2) {
                throw new Complaint("ingest did not take an article: " + answer.statusCode() + " " + answer.body());
            }
            return Wire.read(answer.body(), Taken.class).id();
        } catch (IOException e) {
            throw new Complaint("ingest does not answer: " + Complaint.reason(e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Complaint("interrupted", e);
        }
    }

    /** @param id of the article, as ingest made or kept it */
    private record Taken(String id) {}
}
