package wirewatch.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import wirewatch.contract.Wire;

/** Delivers articles as any program may: by HTTP. */
public final class Crawler {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI articles;

    public Crawler(URI wirewatch) {
        this.articles = wirewatch.resolve("/articles");
    }

    /** @return the ids that were acknowledged */
    public List<String> deliver(String contentType, String body) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(articles)
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<Stream<String>> answer = http.send(request, HttpResponse.BodyHandlers.ofLines());
            List<String> lines = answer.body().toList();
            if (answer.statusCode() / 100 != 2) {
                throw new AssertionError(answer.statusCode() + " " + lines);
            }
            return lines.stream()
                    .map(line -> Wire.read(line, Acknowledgement.class).id())
                    .toList();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private record Acknowledgement(String id) {}
}
