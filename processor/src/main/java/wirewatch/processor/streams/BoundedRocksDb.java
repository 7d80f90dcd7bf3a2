package wirewatch.processor.streams;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Cache;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.WriteBufferManager;

/** One bound for the memory of all stores of a process: without it every store of every partition takes its own 50 MB and more. */
public final class BoundedRocksDb implements RocksDBConfigSetter {

    private static final long TOTAL = 256L << 20;
    private static final long WRITE_BUFFERS = 64L << 20;
    /**
     * Bytes from which on a value lies in a file of its own kind, and is not written anew whenever keys are sorted. Of what is stored
     * these are the clippings, with their texts.
     */
    private static final long TEXT = 2048;

    static {
        RocksDB.loadLibrary();
    }

    private static final Cache CACHE = new LRUCache(TOTAL);
    private static final WriteBufferManager BUFFERS = new WriteBufferManager(WRITE_BUFFERS, CACHE);

    @Override
    public void setConfig(String store, Options options, Map<String, Object> settings) {
        BlockBasedTableConfig table = (BlockBasedTableConfig) options.tableFormatConfig();
        table.setBlockCache(CACHE);
        table.setCacheIndexAndFilterBlocks(true);
        table.setPinTopLevelIndexAndFilter(true);
        options.setTableFormatConfig(table);
        options.setWriteBufferManager(BUFFERS);
        options.setWriteBufferSize(8L << 20);
        options.setEnableBlobFiles(true);
        options.setMinBlobSize(TEXT);
        options.setEnableBlobGarbageCollection(true);
    }

    @Override
    public void close(String store, Options options) {
        // The cache and the buffers serve all stores for as long as the process lives.
    }
}
