package wirewatch.standalone.bench;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.kafka.common.serialization.Serde;
import org.jspecify.annotations.Nullable;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.BloomFilter;
import org.rocksdb.CompactionStyle;
import org.rocksdb.CompressionType;
import org.rocksdb.Filter;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.RocksIterator;
import org.rocksdb.WriteOptions;
import wirewatch.contract.Clipping;
import wirewatch.contract.Story;
import wirewatch.contract.Topics;
import wirewatch.contract.Wire;
import wirewatch.processor.domain.desk.Card;
import wirewatch.processor.domain.desk.Memory;
import wirewatch.processor.domain.link.Dossier;
import wirewatch.processor.domain.link.Drawer;
import wirewatch.processor.streams.BoundedRocksDb;
import wirewatch.processor.streams.Changelogs;
import wirewatch.processor.streams.Smile;

/**
 * What the pipe keeps in its stores, in the same database and in the same bytes, without Kafka: so texts lie off the heap, copies are
 * verified on them, and reading and writing them is in the time of a decision. Nothing is logged or synced: only their time is wanted.
 */
final class LiveStores implements Memory, Drawer, AutoCloseable {

    private static final byte CARD = 'c';
    private static final byte CLIPPING = 't';
    private static final byte STORY = 's';
    private static final byte DOSSIER = 'd';

    private final Serde<Card> cards = Smile.serde(Card.class);
    private final Serde<Clipping> clippings = Wire.serde(Topics.CLIPPINGS);
    private final Serde<Story> stories = Smile.serde(Story.class);
    private final Serde<Dossier> dossiers = Smile.serde(Dossier.class);
    private final BoundedRocksDb bounds = new BoundedRocksDb();
    private final Filter filter = new BloomFilter();
    /** As Kafka Streams opens its stores: by default RocksDB sorts such records anew ten times as often. */
    private final Options options = new Options()
            .setCreateIfMissing(true)
            .setCompressionType(CompressionType.NO_COMPRESSION)
            .setCompactionStyle(CompactionStyle.UNIVERSAL)
            .setMaxWriteBufferNumber(3)
            .setIncreaseParallelism(Math.max(2, Runtime.getRuntime().availableProcessors()));

    private final WriteOptions unlogged = new WriteOptions().setDisableWAL(true);
    private final RocksDB database;

    LiveStores(Path folder) {
        options.setTableFormatConfig(new BlockBasedTableConfig().setFilterPolicy(filter));
        bounds.setConfig("live", options, Map.of());
        try {
            database = RocksDB.open(options, folder.toString());
        } catch (RocksDBException e) {
            throw failed(e);
        }
    }

    @Override
    public void keep(Card card) {
        put(key(CARD, card.number()), cards, card);
    }

    @Override
    public void keep(Clipping clipping) {
        put(key(CLIPPING, clipping.id()), clippings, clipping);
    }

    @Override
    public @Nullable Clipping clipping(String id) {
        return get(key(CLIPPING, id), clippings);
    }

    @Override
    public void keep(Story story) {
        put(key(STORY, story.id()), stories, story);
    }

    @Override
    public @Nullable Story story(String id) {
        return get(key(STORY, id), stories);
    }

    @Override
    public void forgetCard(long number) {
        delete(key(CARD, number));
    }

    @Override
    public void forgetClipping(String id) {
        delete(key(CLIPPING, id));
    }

    @Override
    public void forgetStory(String id) {
        delete(key(STORY, id));
    }

    @Override
    public void keep(Dossier dossier) {
        put(key(DOSSIER, dossier.story().id()), dossiers, dossier);
    }

    @Override
    public @Nullable Dossier find(String story) {
        return get(key(DOSSIER, story), dossiers);
    }

    @Override
    public void forget(String story) {
        delete(key(DOSSIER, story));
    }

    /** All cards in order of their numbers. */
    void eachCard(Consumer<? super Card> reader) {
        each(CARD, (key, value) -> reader.accept(cards.deserializer().deserialize("", value)));
    }

    /** Copies all into the changelogs of a processor; answers how many cards. */
    long copy(String language, Changelogs logs) {
        long[] count = new long[1];
        each(CARD, (key, value) -> {
            logs.card(key, value);
            count[0]++;
        });
        each(CLIPPING, (key, value) -> logs.clipping(language, key, value));
        each(STORY, (key, value) -> logs.story(language, key, value));
        each(DOSSIER, logs::dossier);
        return count[0];
    }

    private void each(byte kind, BiConsumer<byte[], byte[]> reader) {
        try (RocksIterator all = database.newIterator()) {
            for (all.seek(new byte[] {kind}); all.isValid() && all.key()[0] == kind; all.next()) {
                reader.accept(Arrays.copyOfRange(all.key(), 1, all.key().length), all.value());
            }
        }
    }

    private <V> void put(byte[] key, Serde<V> form, V value) {
        try {
            database.put(unlogged, key, form.serializer().serialize("", value));
        } catch (RocksDBException e) {
            throw failed(e);
        }
    }

    private <V> @Nullable V get(byte[] key, Serde<V> form) {
        try {
            return form.deserializer().deserialize("", database.get(key));
        } catch (RocksDBException e) {
            throw failed(e);
        }
    }

    private void delete(byte[] key) {
        try {
            database.delete(unlogged, key);
        } catch (RocksDBException e) {
            throw failed(e);
        }
    }

    private static byte[] key(byte kind, long number) {
        return ByteBuffer.allocate(9).put(kind).putLong(number).array();
    }

    private static byte[] key(byte kind, String id) {
        byte[] name = id.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(1 + name.length).put(kind).put(name).array();
    }

    private static IllegalStateException failed(RocksDBException fault) {
        return new IllegalStateException("the store of the measurement fails: is the disk full?", fault);
    }

    @Override
    public void close() {
        database.close();
        unlogged.close();
        options.close();
        filter.close();
        bounds.close("live", options);
    }
}
