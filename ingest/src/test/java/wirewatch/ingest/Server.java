package wirewatch.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Wire;

/** A running ingest on a log in memory, and a crawler that posts to it. */
public final class Server implements AutoCloseable {

    public final FakeLog log = new FakeLog();
    /** Why whoever runs it wants nothing taken, or null. */
    public volatile @Nullable String hold;

    public final Ingest ingest;
    public final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final HttpClient client = HttpClient.newHttpClient();

    /** @param settings key, value, key, value … */
    public Server(String... settings) {
        Map<String, String> environment = new HashMap<>(Map.of("WIREWATCH_PORT", "0"));
        for (int i = 0; i < settings.length; i += 2) {
            environment.put(settings[i], settings[i + 1]);
        }
        ingest = new Ingest(IngestSettings.from(environment), log, () -> hold, meters).listening();
    }

    HttpResponse<String> post(String contentType, String body) {
        return post(body.getBytes(StandardCharsets.UTF_8), "Content-Type", contentType);
    }

    HttpResponse<String> post(byte[] body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(ingest.url()).POST(HttpRequest.BodyPublishers.ofByteArray(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + ingest.port() + path)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends bytes as they are, and returns whatever comes back until the server closes. */
    String raw(byte[]... pieces) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), ingest.port())) {
            socket.setSoTimeout(20_000);
            for (byte[] piece : pieces) {
                socket.getOutputStream().write(piece);
                socket.getOutputStream().flush();
            }
            return answer(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String answer(InputStream in) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        byte[] piece = new byte[4096];
        try {
            for (int got = in.read(piece); got >= 0; got = in.read(piece)) {
                answer.write(piece, 0, got);
            }
        } catch (java.net.SocketException reset) {
            // Closed with bytes of ours unread.
        }
        return answer.toString(StandardCharsets.UTF_8);
    }

    static List<Map<String, Object>> lines(HttpResponse<String> response) {
        return response.body().lines().map(Server::object).toList();
    }

    static Map<String, Object> problem(HttpResponse<String> response) {
        return object(response.body());
    }

    private static Map<String, Object> object(String json) {
        try {
            return Wire.json().readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON object: " + json, e);
        }
    }

    static byte[] zipped(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Override
    public void close() {
        ingest.close();
    }
}
