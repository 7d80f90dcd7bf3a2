package wirewatch.sink.web;

import static wirewatch.sink.Samples.clipping;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import wirewatch.contract.Alert;
import wirewatch.contract.Clipping;
import wirewatch.contract.Copy;
import wirewatch.contract.Decision;
import wirewatch.contract.Story;
import wirewatch.contract.StoryCount;
import wirewatch.contract.Wire;
import wirewatch.processor.domain.watch.Needed;
import wirewatch.sink.Samples;
import wirewatch.sink.archive.Archive;
import wirewatch.sink.archive.Batch;
import wirewatch.sink.archive.Batch.Advance;
import wirewatch.sink.archive.Batch.Kept;
import wirewatch.sink.archive.Database;
import wirewatch.sink.archive.Part;
import wirewatch.sink.loop.Session;

/**
 * Times the views on a large archive; not a test, since it takes minutes: {@code LargeArchive JDBC-URL CLIPPINGS [USER PASSWORD]}.
 * Fills an empty archive with clippings of invented words (3 KB each as JSON, a fifth of them copies, 8 to a story on average and
 * 300 to some, half as many alerts), and asks a server over it for each view once, and 50 times more; with {@code -Dviews=search}
 * only for those whose names begin so.
 */
final class LargeArchive {

    private static final int BATCH = 1_000;
    private static final int ASKED = 51;
    private static final int WORDS = 60_000;

    private final Archive archive;
    private final AtomicLong next = new AtomicLong(Advance.NEVER);
    private final Random random = new Random(7);
    private final Instant begin = Clock.systemUTC().instant().minus(Duration.ofDays(14));

    private LargeArchive(Archive archive) {
        this.archive = archive;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        String user = arguments.length > 2 ? arguments[2] : null;
        String password = arguments.length > 3 ? arguments[3] : null;
        int size = Integer.parseInt(arguments[1]);
        try (Archive archive = Database.open(arguments[0], user, password)) {
            LargeArchive large = new LargeArchive(archive);
            if (archive.counts().clippings() < size) {
                large.fill(size);
            }
            large.digest(size);
            large.ask();
        }
    }

    private void fill(int size) {
        long started = System.nanoTime();
        for (int at = 0; at < size; at += BATCH) {
            store(at, Math.min(size, at + BATCH), size);
        }
        say("filled", started, size);
    }

    private void digest(int size) {
        long digesting = System.nanoTime();
        try (Session digest = archive.digest()) {
            while (archive.find(new Needed.Word("serial" + (size - 1)), Long.MAX_VALUE, 1)
                    .isEmpty()) {
                digest.step();
            }
        }
        say("indexed, or what was left of it,", digesting, size);
    }

    private static void say(String what, long since, int size) {
        double seconds = (System.nanoTime() - since) / 1e9;
        System.out.printf(Locale.ROOT, "%s %,d in %.0f s, %,.0f a second%n", what, size, seconds, size / seconds);
    }

    private void store(int from, int to, int size) {
        List<Kept<Clipping>> clippings = new ArrayList<>();
        List<Kept<Story>> stories = new ArrayList<>();
        List<Kept<Alert>> alerts = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Clipping clipping = clippingOf(i, size);
            clippings.add(kept(clipping));
            stories.add(kept(story(clipping)));
            if (i % 2 == 0) {
                alerts.add(kept(Samples.alert("a" + i, "watch-" + i % 50, clipping.arrived())));
            }
        }
        long position = next.getAndIncrement();
        Part part = new Part("clippings", "a", 0);
        archive.store(
                new Batch(clippings, stories, alerts, List.of(), List.of(new Advance(part, position, position + 1))));
    }

    private Clipping clippingOf(int i, int size) {
        boolean copied = i % 5 == 0 && i > 0;
        Instant arrived = begin.plusMillis(Duration.ofDays(14).toMillis() * i / size);
        Clipping sample = clipping("c" + i)
                .in("s" + (i % 40 == 1 ? i / 12_000 : i / 8))
                .by("Outlet " + (int) (Math.pow(random.nextDouble(), 3) * 500))
                .titled("Headline of number " + i)
                .at("https://outlet.example/" + i)
                .decided(copied ? Decision.REPRINT : i % 8 == 0 ? Decision.NEW_STORY : Decision.RELATED)
                .arrived(arrived)
                .make(
                        copied
                                ? new Copy("c" + (i - 1), "Outlet " + random.nextInt(40), .9, .9, 90, .9, "rule", (long)
                                        random.nextInt(90_000))
                                : null,
                        null);
        return new Clipping(
                sample.id(),
                sample.version(),
                sample.decision(),
                sample.story(),
                sample.count(),
                sample.arrived(),
                sample.published(),
                sample.url(),
                sample.outlet(),
                sample.title(),
                sample.author(),
                sample.language(),
                text(i),
                sample.furniture(),
                sample.tags(),
                sample.watches(),
                sample.revisionOf(),
                sample.copyOf(),
                sample.editReport(),
                sample.evidence(),
                false);
    }

    /** Words as rare as in a language: Zipf's law, roughly. */
    private String text(int i) {
        StringBuilder text = new StringBuilder("serial" + i);
        for (int word = 0; word < 380; word++) {
            text.append(word % 60 == 59 ? ".\n" : " ").append('w').append((long)
                    Math.exp(random.nextDouble() * Math.log(WORDS)));
        }
        return text.toString();
    }

    private static Story story(Clipping clipping) {
        return new Story(
                clipping.story(),
                "Headline of " + clipping.story(),
                "en",
                new StoryCount(8, 6, 4),
                List.of("Outlet 1", "Outlet 2"),
                clipping.arrived(),
                clipping.arrived(),
                clipping.id(),
                null);
    }

    private static <V> Kept<V> kept(V value) {
        return new Kept<>(value, Wire.write(value), new Part("clippings", "a", 0), 0);
    }

    private void ask() throws IOException, InterruptedException {
        Served server = Served.over(archive);
        String last = archive.latestClippings(null, null, 1).items().get(0).id();
        int number = Integer.parseInt(last.substring(1));
        Map<String, String> views = new LinkedHashMap<>();
        views.put("stories, page", "/");
        views.put("stories, API", "/api/stories?limit=50");
        views.put("a story of 8", "/stories/s" + (number / 8 - 1));
        views.put("a story of 300", "/stories/s" + (number / 24_000));
        views.put("a clipping", "/clippings/" + last);
        views.put("differences", "/differences/c" + (number / 5 * 5));
        views.put("alerts", "/alerts");
        views.put("outlets, 1 day", "/outlets?days=1");
        views.put("outlets, 14 days", "/outlets?days=14");
        views.put("search, a rare word", "/search?q=serial" + number / 2);
        views.put("search, a frequent word", "/search?q=w5");
        views.put("search, two frequent words", "/search?q=w5%20AND%20w9");
        views.put("search, a phrase", "/search?q=" + encoded("\"w5 w9\""));
        views.put("search, a rare phrase", "/search?q=" + encoded("\"w99 w98\""));
        views.put("search, a prefix", "/search?q=w777*");
        views.put("test of a watch", "/watches/new?query=" + encoded("w200 AND w300"));
        views.put("watches", "/watches");
        views.put("clippings, API", "/api/clippings?limit=50");
        views.put("a story, API", "/api/stories/s" + (number / 8 - 1));
        views.put("alerts, API", "/api/alerts?limit=50");
        views.put("copies, API, 1 day", "/api/copies?days=1");
        views.put("changes", "/api/changes?after=" + (archive.lastChange() - 100));
        System.out.printf(Locale.ROOT, "%-28s %9s %9s %9s%n", "view", "first ms", "median", "slowest");
        views.keySet().removeIf(view -> !view.startsWith(System.getProperty("views", "")));
        for (Map.Entry<String, String> view : views.entrySet()) {
            time(view.getKey(), "http://localhost:" + server.port() + view.getValue());
        }
        server.close();
    }

    private static String encoded(String query) {
        return URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    private static void time(String name, String address) throws IOException, InterruptedException {
        HttpClient http = HttpClient.newHttpClient();
        double[] millis = new double[ASKED];
        for (int i = 0; i < ASKED; i++) {
            long started = System.nanoTime();
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
            millis[i] = (System.nanoTime() - started) / 1e6;
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(address + " answers " + answer.statusCode() + answer.body());
            }
        }
        double first = millis[0];
        double[] later = Arrays.copyOfRange(millis, 1, ASKED);
        Arrays.sort(later);
        System.out.printf(
                Locale.ROOT,
                "%-28s %9.1f %9.1f %9.1f%n",
                name,
                first,
                later[later.length / 2],
                later[later.length - 1]);
    }
}
