package wirewatch.standalone;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import wirewatch.standalone.broker.FreePort;

/** {@code wirewatch up} in a process of its own. */
final class UpProcess {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final URI address;
    private final String bootstrap;

    private UpProcess(Process process, URI address, String bootstrap) {
        this.process = process;
        this.address = address;
        this.bootstrap = bootstrap;
    }

    /** Starts it, and waits until it is ready. */
    static UpProcess start(Path data) throws IOException {
        int port = FreePort.take();
        int broker = FreePort.take();
        File log = Files.createTempFile(data.getParent(), "up", ".log").toFile();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx768m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "up",
                        "--data=" + data,
                        "--port=" + port,
                        "--broker-port=" + broker)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        UpProcess up = new UpProcess(process, URI.create("http://localhost:" + port), "127.0.0.1:" + broker);
        await().atMost(PATIENCE).until(() -> {
            if (!process.isAlive()) {
                throw new AssertionError("up ended: " + Files.readString(log.toPath()));
            }
            return up.isReady();
        });
        return up;
    }

    /** As {@code kill -9}: the process gets no chance to say or save anything. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new AssertionError("a process that cannot be killed");
        }
    }

    URI address() {
        return address;
    }

    String bootstrap() {
        return bootstrap;
    }

    private boolean isReady() throws InterruptedException {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(address.resolve("/health/ready")).build();
            return HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
