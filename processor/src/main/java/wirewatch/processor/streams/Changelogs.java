package wirewatch.processor.streams;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;
import wirewatch.contract.Cluster;
import wirewatch.processor.domain.desk.Card;
import wirewatch.processor.streams.DropRepeats.Seen;

/**
 * Writes what a processor remembers straight into the changelogs of its stores, while it does not run: so one that has been running for
 * days is made in minutes, to measure how it starts again.
 */
public final class Changelogs implements AutoCloseable {

    private final String application;
    private final KafkaProducer<byte[], byte[]> producer;
    private final Map<String, Integer> partitions = new HashMap<>();
    private volatile @Nullable Exception failure;

    /** @param application whose changelogs; it has run once, and made them */
    public Changelogs(Cluster cluster, String application) {
        this.application = application;
        producer = new KafkaProducer<>(
                cluster.client(Map.of(
                        ProducerConfig.COMPRESSION_TYPE_CONFIG,
                        "lz4",
                        ProducerConfig.LINGER_MS_CONFIG,
                        20,
                        ProducerConfig.BATCH_SIZE_CONFIG,
                        256 << 10)),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    /** Key and value as they lie in the store of cards. */
    public void card(byte[] key, byte[] value) {
        Card card = Smile.serde(Card.class).deserializer().deserialize("", value);
        write(StoreNames.CARDS, card.language(), key, value);
        Seen seen = new Seen(card.content(), card.time(), card.language(), card.withdrawn());
        byte[] bytes = Smile.serde(Seen.class).serializer().serialize("", seen);
        write(StoreNames.SEEN, card.key(), card.key().getBytes(StandardCharsets.UTF_8), bytes);
    }

    /** Key and value as they lie in the store of clippings. */
    public void clipping(String language, byte[] key, byte[] value) {
        write(StoreNames.CLIPPINGS, language, key, value);
    }

    /** Key and value as they lie in the store of stories. */
    public void story(String language, byte[] key, byte[] value) {
        write(StoreNames.STORIES, language, key, value);
    }

    /** Key and value as they lie in the store of dossiers. */
    public void dossier(byte[] key, byte[] value) {
        write(StoreNames.DOSSIERS, "", key, value);
    }

    /** @param routed the key by which the store's task is fed: it tells the partition */
    private void write(String store, String routed, byte[] key, byte[] value) {
        String topic = application + "-" + store + "-changelog";
        int count = partitions.computeIfAbsent(
                topic, name -> producer.partitionsFor(name).size());
        int hash = Utils.murmur2(routed.getBytes(StandardCharsets.UTF_8));
        Future<?> unused = producer.send(
                new ProducerRecord<>(topic, Utils.toPositive(hash) % count, key, value),
                (sent, failed) -> failure = failed == null ? failure : failed);
    }

    @Override
    public void close() {
        producer.close();
        if (failure != null) {
            throw new IllegalStateException("the broker does not take what is remembered", failure);
        }
    }
}
