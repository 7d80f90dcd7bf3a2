package wirewatch.sink;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A reader of the live stream: what it received, event by event. */
final class Following implements AutoCloseable {

    private final HttpResponse<InputStream> response;
    private final List<Received> events = new CopyOnWriteArrayList<>();
    private volatile @Nullable String lastId;
    private volatile boolean ended;

    record Received(String name, String data, @Nullable String id) {}

    private Following(HttpResponse<InputStream> response) {
        this.response = response;
    }

    static Following at(HttpClient client, int port, String path, @Nullable String lastEventId) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", "text/event-stream");
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        Following following = new Following(client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream()));
        Thread thread = new Thread(following::read, "following");
        thread.setDaemon(true);
        thread.start();
        return following;
    }

    private void read() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            while (!ended) {
                event(lines);
            }
        } catch (IOException | UncheckedIOException e) {
            ended = true;
        }
    }

    private void event(BufferedReader lines) throws IOException {
        String name = "message";
        StringBuilder data = new StringBuilder();
        for (String line = lines.readLine(); !"".equals(line); line = lines.readLine()) {
            if (line == null) {
                ended = true;
                return;
            }
            if (line.startsWith("id: ")) {
                lastId = line.substring(4);
            } else if (line.startsWith("event: ")) {
                name = line.substring(7);
            } else if (line.startsWith("data: ")) {
                data.append(data.length() == 0 ? "" : "\n").append(line.substring(6));
            }
        }
        if (data.length() > 0) {
            events.add(new Received(name, data.toString(), lastId));
        }
    }

    List<Received> events() {
        return events;
    }

    @Nullable
    String contentType() {
        return response.headers().firstValue("Content-Type").orElse(null);
    }

    @Nullable
    String lastId() {
        return lastId;
    }

    boolean ended() {
        return ended;
    }

    @Override
    public void close() throws IOException {
        ended = true;
        response.body().close();
    }
}
