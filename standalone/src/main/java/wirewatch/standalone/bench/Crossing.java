package wirewatch.standalone.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Articles sent at a fixed rate, and how long each takes from the hand of its producer to a reader at the other end. */
final class Crossing {

    private static final long LAST_WAIT = Duration.ofSeconds(5).toNanos();

    private final int rate;
    private final Duration settling;
    private final Duration measured;
    private final Map<String, Long> sent = new ConcurrentHashMap<>();
    private final List<Double> millis = new ArrayList<>();

    /**
     * @param rate articles a second
     * @param settling for so long none is measured
     * @param measured for so long those that are sent are
     */
    Crossing(int rate, Duration settling, Duration measured) {
        this.rate = rate;
        this.settling = settling;
        this.measured = measured;
    }

    /** How many articles it takes. */
    long articles() {
        return rate * settling.plus(measured).toSeconds();
    }

    /** @param article the id of the article that a record at the other end tells of, or null where it is not to count */
    void run(
            Press press,
            String topic,
            Spool articles,
            Counter end,
            Function<ConsumerRecord<byte[], byte[]>, @Nullable String> article)
            throws InterruptedException {
        Thread crawler = new Thread(() -> send(press, topic, articles), "crawler");
        long from = System.nanoTime() + settling.toNanos();
        crawler.start();
        long quiet = System.nanoTime();
        while (crawler.isAlive() || (!sent.isEmpty() && System.nanoTime() - quiet < LAST_WAIT)) {
            int came = end.read(record -> arrived(article.apply(record), from));
            quiet = came > 0 ? System.nanoTime() : quiet;
        }
        crawler.join();
        Collections.sort(millis);
    }

    private void send(Press press, String topic, Spool articles) {
        long begun = System.nanoTime();
        for (long i = 0; i < articles(); i++) {
            Spool.Printed article = articles.next();
            long due = begun + (long) (i * 1e9 / rate);
            for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                LockSupport.parkNanos(wait);
            }
            sent.put(article.id(), System.nanoTime());
            press.print(topic, article.id(), article.record());
        }
    }

    private void arrived(@Nullable String article, long from) {
        Long begun = article == null ? null : sent.remove(article);
        if (begun != null && begun > from) {
            millis.add((System.nanoTime() - begun) / 1e6);
        }
    }

    /** How many were measured. */
    int size() {
        return millis.size();
    }

    /** How many never came. */
    int lost() {
        return sent.size();
    }

    /** So many hundredths of those measured took no longer, in milliseconds. */
    double percentile(int hundredths) {
        return millis.get(Math.min(millis.size() - 1, millis.size() * hundredths / 100));
    }
}
