package wirewatch.ingest.http;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Cluster;
import wirewatch.contract.Topics;
import wirewatch.contract.Trace;

/** The articles topic. The broker's acknowledgement is that of all its replicas in step. */
public final class KafkaArticleLog implements ArticleLog {

    private static final Duration PULSE = Duration.ofSeconds(2);

    private final Producer<String, byte[]> producer;
    private final Admin admin;

    KafkaArticleLog(Producer<String, byte[]> producer, Admin admin) {
        this.producer = producer;
        this.admin = admin;
    }

    /**
     * @param largest article in bytes
     * @param patience how long the broker may take to acknowledge
     */
    public static KafkaArticleLog on(Cluster cluster, int largest, Duration patience) {
        Map<String, Object> settings = cluster.client(settings(largest, patience));
        Admin admin = Admin.create(cluster.client(Map.of(
                "default.api.timeout.ms", (int) PULSE.toMillis(), "request.timeout.ms", (int) PULSE.toMillis() - 500)));
        return new KafkaArticleLog(
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer()), admin);
    }

    private static Map<String, Object> settings(int largest, Duration patience) {
        int millis = (int) patience.toMillis();
        Map<String, Object> settings = new HashMap<>();
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, millis);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, millis * 2 / 3);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, millis / 2);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 5);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 1 << 17);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, largest + (1 << 15));
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, "wirewatch-ingest");
        return settings;
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // the callback says the same
    public CompletableFuture<Void> append(String key, byte[] article, String trace) {
        CompletableFuture<Void> safe = new CompletableFuture<>();
        try {
            producer.send(record(key, article, trace), (metadata, failure) -> {
                if (failure == null) {
                    safe.complete(null);
                } else {
                    safe.completeExceptionally(failure);
                }
            });
        } catch (KafkaException | IllegalStateException e) {
            safe.completeExceptionally(e);
        }
        return safe;
    }

    private static ProducerRecord<String, byte[]> record(String key, byte[] article, String trace) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(Topics.ARTICLES.name(), key, article);
        record.headers().add(Trace.PARENT, trace.getBytes(StandardCharsets.US_ASCII));
        Trace.note(record.headers(), Trace.RECEIVED, Clock.systemUTC().millis());
        return record;
    }

    /** Asked of the broker itself: a producer notices a broker that is gone only by the next article. */
    @Override
    public @Nullable String trouble() {
        try {
            admin.describeCluster(new DescribeClusterOptions().timeoutMs((int) PULSE.toMillis()))
                    .clusterId()
                    .get(PULSE.toMillis(), TimeUnit.MILLISECONDS);
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            return "the broker does not answer";
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
        admin.close(Duration.ofSeconds(1));
    }
}
