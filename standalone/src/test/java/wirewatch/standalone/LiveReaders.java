package wirewatch.standalone;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wirewatch.contract.Wire;

/**
 * Measures what many readers of the live stream cost; not a test: {@code LiveReaders URL READERS SECONDS} against a running
 * {@code up}. Sends 20 articles a second, each of words of its own, and times each from its delivery to the moment when each reader
 * has its clipping. One more reader connects and never reads. A query of the URL goes to the stream: {@code URL/?form=brief} as pages do.
 */
final class LiveReaders {

    private static final int RATE = 20;
    private static final Pattern ID = Pattern.compile("^data: \\{\"id\":\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, Long> sent = new ConcurrentHashMap<>();
    private final Queue<Long> delays = new ConcurrentLinkedQueue<>();
    private final AtomicInteger articles = new AtomicInteger();
    private final Queue<Future<?>> underWay = new ConcurrentLinkedQueue<>();
    private final URI base;

    private LiveReaders(URI base) {
        this.base = base;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        LiveReaders live = new LiveReaders(URI.create(arguments[0]));
        int readers = Integer.parseInt(arguments[1]);
        try (Socket deaf = live.connectAndNeverRead()) {
            for (int i = 0; i < readers; i++) {
                live.read();
            }
            live.deliver(Integer.parseInt(arguments[2]));
            live.tell(readers, deaf);
        }
        System.exit(0);
    }

    private Socket connectAndNeverRead() throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(1024);
        socket.connect(new InetSocketAddress(base.getHost(), base.getPort()));
        socket.getOutputStream()
                .write("GET /stream HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private String stream() {
        return base.getQuery() == null ? "/stream" : "/stream?" + base.getQuery();
    }

    private void read() {
        HttpRequest request = HttpRequest.newBuilder(base.resolve(stream())).build();
        underWay.add(http.sendAsync(request, HttpResponse.BodyHandlers.ofLines())
                .thenAccept(answer -> Executors.newSingleThreadExecutor(LiveReaders::daemon)
                        .execute(() -> answer.body().forEach(this::seen))));
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(null, task, "reader", 128 * 1024);
        thread.setDaemon(true);
        return thread;
    }

    private void seen(String line) {
        Matcher id = ID.matcher(line);
        Long began = id.find() ? sent.get(id.group(1)) : null;
        if (began != null) {
            delays.add(System.nanoTime() - began);
        }
    }

    private void deliver(int seconds) throws InterruptedException {
        ScheduledExecutorService clock = Executors.newScheduledThreadPool(4);
        underWay.add(clock.scheduleAtFixedRate(this::article, 3_000_000, 1_000_000 / RATE, TimeUnit.MICROSECONDS));
        if (!clock.awaitTermination(seconds + 3L, TimeUnit.SECONDS)) {
            clock.shutdownNow();
        }
        clock.awaitTermination(5, TimeUnit.SECONDS);
    }

    private void article() {
        int number = articles.incrementAndGet();
        String id = "live-" + System.nanoTime() + "-" + number;
        StringBuilder text = new StringBuilder("Report " + id + " of the office of works: ");
        for (int word = 0; word < 120; word++) {
            text.append('w')
                    .append(Long.toString((number * 7919L + word * 104_729L) % 999_983, 36))
                    .append(' ');
        }
        sent.put(id, System.nanoTime());
        HttpRequest request = HttpRequest.newBuilder(base.resolve("/articles"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        Wire.write(Map.of("id", id, "title", "Works " + id, "text", text, "language", "en"))))
                .build();
        underWay.add(http.sendAsync(request, HttpResponse.BodyHandlers.discarding()));
    }

    private void tell(int readers, Socket deaf) {
        long[] sorted = delays.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%d readers, %d articles, %d of %d events came; median %.0f ms, p99 %.0f ms; the deaf one is %s%n",
                readers,
                sent.size(),
                sorted.length,
                (long) sent.size() * readers,
                at(sorted, 0.5),
                at(sorted, 0.99),
                deaf.isConnected() ? "connected" : "gone");
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) (share * (sorted.length - 1))] / 1e6;
    }
}
