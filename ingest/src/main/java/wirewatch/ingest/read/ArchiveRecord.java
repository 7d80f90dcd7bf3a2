package wirewatch.ingest.read;

import org.jspecify.annotations.Nullable;

/**
 * @param block the record's bytes; empty where it is of no interest or over the limit
 * @param fault why it could not be cut out whole, or null
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once and never compared
record ArchiveRecord(
        ArchiveHeader header, byte[] block, @Nullable String fault) {}
